/** Advance widths of Times metrics (Tinos and Times New Roman share them), in thousandths of the size, letters by width. */
type Widths = { [width: number]: string }

const upright: Widths = {
  250: ' .,',
  278: 'ijlt;:/',
  333: 'IfrJ-()',
  389: 's',
  444: 'acez“”',
  556: 'FPS',
  611: 'ELTZ',
  667: 'BCR',
  529: 'ơ',
  542: 'ư',
  722: 'ADGHKNOQUVXYwĐƠ',
  778: 'mƯ',
  889: 'M',
  833: '%',
  944: 'W',
  1000: '…',
}
const bold: Widths = {
  250: ' .,',
  278: 'il/',
  333: 'fjt-();:',
  389: 'Is',
  444: 'cerz',
  555: 'bdhknpquSđơ',
  600: 'ư',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  778: 'GHKOQƠ',
  796: 'Ư',
  833: 'm',
  944: 'M',
  1000: 'W%…',
}

const spread = (widths: Widths): Map<string, number> =>
  new Map(Object.entries(widths).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])))
const faces = { upright: spread(upright), bold: spread(bold) }

/** Tone and vowel marks take no room; the horn does. */
const marks = /[\u0300-\u0303\u0306\u0309\u0323]/g

/** The width in points of one line of text. Letters not in the table count half the size. */
export function textWidth(text: string, style: { size: number; bold?: boolean }): number {
  const face = style.bold ? faces.bold : faces.upright
  const letters = text.normalize('NFD').replace(marks, '').normalize('NFC')
  let thousandths = 0
  for (const letter of letters) thousandths += face.get(letter) ?? 500
  return (thousandths * style.size) / 1000
}

/** How many lines a text takes when words fill each line in turn. */
export function linesTaken(text: string, style: { size: number; bold?: boolean }, width: number): number {
  let lines = 1
  let filled = 0
  for (const word of text.split(/(?<=\s)/u)) {
    const length = textWidth(word, style)
    if (filled > 0 && filled + length > width) {
      lines += 1
      filled = 0
    }
    filled += length
    while (filled > width) {
      lines += 1
      filled -= width
    }
  }
  return lines
}

/** Words of official names that read badly when a line parts them. */
const whole =
  /(ban (?:chấp hành|thường vụ|thường trực|tổ chức|tuyên giáo|dân vận)|bí thư|cá nhân|chi bộ|chủ tịch|cơ quan|công an|công đoàn|công nghiệp|doanh nghiệp|đảng bộ|đảng ủy|đoàn thể|đơn vị|giám đốc|cửa khẩu|hội đồng|kinh tế|nhà nước|nhân dân|nhiệm kỳ|phòng ban|quân sự|sự nghiệp|tập thể|thanh niên|thành phố|thủ trưởng|trung ương|trực thuộc|trường đại học|tỉnh ủy|ủy ban|văn phòng|xã hội)(?![\p{L}])/giu
const held = '\u00a0'

/** Words, with those that belong together as one. */
const unitsOf = (text: string): string[] =>
  text
    .replace(whole, (words) => words.replaceAll(' ', held))
    .replace(/ ([-–]) /g, `${held}$1${held}`)
    .split(' ')

/** Parts a centred text into lines of like length: two full ones rather than one long and one word. */
export function balanced(text: string, style: { size: number; bold?: boolean }, width: number): string[] {
  const units = unitsOf(text)
  const greedy = filledLines(units, style, width)
  let narrow = textWidth(text, style) / greedy.length
  while (narrow < width) {
    const lines = filledLines(units, style, narrow)
    if (lines.length <= greedy.length && lines.every((line) => textWidth(line, style) <= width)) return lines
    narrow += style.size / 2
  }
  return greedy
}

function filledLines(units: string[], style: { size: number; bold?: boolean }, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const unit of units.map((words) => words.replaceAll(held, ' '))) {
    const longer = line === '' ? unit : `${line} ${unit}`
    if (line !== '' && textWidth(longer, style) > width) {
      lines.push(line)
      line = unit
    } else line = longer
  }
  return [...lines, line]
}

/** A place where a line may break, of no width. */
export const zeroWidthSpace = '\u200b'

/** Lets a word too long for `width` break (Word does so by itself, Typst does not); ordinary words stay as they are. */
export const breakable = (text: string, style: { size: number }, width: number): string => {
  const most = Math.max(1, Math.floor(width / style.size))
  return text.replace(/\S+/gu, (word) =>
    textWidth(word, { ...style, bold: true }) <= width ? word : ([...word].reduce(cut(most), '') as string),
  )
}

const cut =
  (most: number) =>
  (made: string, letter: string, index: number): string =>
    made + (index > 0 && index % most === 0 ? zeroWidthSpace : '') + letter

import { describe, expect, test } from 'vitest'
import { renderDocx } from './docx.ts'
import { layouts } from './layouts.ts'
import type { LayoutId, PaperDocument, Text } from './model.ts'
import { docxText, pdfPages, readTypeset, unzipped } from './paper-reading.ts'
import { renderPdf } from './pdf.ts'
import { samplePapers } from './samples.ts'

const ids = Object.keys(layouts) as LayoutId[]
const every = ids.flatMap((id) => Object.entries(samplePapers(id)).map(([name, paper]) => ({ id, name, paper })))
const sample = (id: LayoutId, name: string): PaperDocument => {
  const paper = samplePapers(id)[name]
  if (!paper) throw new Error(`No sample ${name}`)
  return paper
}
const documentXml = async (paper: PaperDocument): Promise<string> =>
  unzipped(await renderDocx(paper)).get('word/document.xml') ?? ''

/** Words without the places where lines end. */
const folded = (text: string): string => text.replace(/[\s\u200b]+/g, '')

const wordsOf = (text: Text): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''))

/** Every text that the paper must print, whatever else its layout adds. */
const printedWords = (paper: PaperDocument): string[] =>
  [paper.body, ...paper.annexes.map((annex) => annex.body)].flat().flatMap((block) => {
    if (block.kind === 'table') return [...block.columns.map(({ title }) => title), ...block.rows.flat()]
    if (block.kind === 'spacer') return []
    return 'items' in block ? block.items.map(wordsOf) : [wordsOf(block.text)]
  })

describe.each(every)('$id · $name', ({ paper }) => {
  test('everything is printed within the margins, in both formats alike', async () => {
    const read = await readTypeset(paper)
    const word = folded(docxText(await documentXml(paper)))
    const pdf = folded(read.all)
    for (const words of [...printedWords(paper), paper.head.issuer, paper.signature.name]) {
      expect(pdf).toContain(folded(words))
      expect(word).toContain(folded(words))
    }
    const beyond = read.texts.filter(({ text, page, x, width, y }) => {
      const size = read.pages[page - 1] ?? { width: 0, height: 0 }
      return text !== paper.watermark && (x < 85 || x + width > size.width - 42 || y < 28 || y > size.height - 20)
    })
    expect(beyond).toEqual([])
  })

  test('the same paper gives the same bytes', async () => {
    expect(Buffer.compare(await renderPdf(paper), await renderPdf(paper))).toBe(0)
    expect(Buffer.compare(await renderDocx(paper), await renderDocx(paper))).toBe(0)
  })
})

test('lines of one column never lie on one another', async () => {
  const { texts } = await readTypeset(sample('PARTY_05_2026', 'longest'))
  const first = texts.filter(({ page, x, y }) => page === 1 && x < 290 && y < 700 && x > 85)
  const heights = first.map(({ y }) => y).filter((y, index, all) => all.indexOf(y) === index)
  const steps = heights.sort((a, b) => a - b).map((y, index, all) => y - (all[index - 1] ?? y - 18))
  expect(Math.min(...steps)).toBeGreaterThan(11)
})

describe('head', () => {
  test.each([
    ['PARTY_36_2018', 'Số 12-QĐ/ĐU'],
    ['PARTY_05_2026', 'Số 12-QĐ/ĐU'],
    ['STATE_30_2020', 'Số: 12/QĐ-SCN'],
  ] as const)('%s prints %s', async (id, number) => {
    const { texts } = await readTypeset(sample(id, 'typical'))
    expect(texts.map(({ text }) => text.trim())).toContain(number)
    expect(docxText(await documentXml(sample(id, 'typical')))).toContain(`${number}\n`)
  })

  test('numbers below 10 are padded', async () => {
    expect((await readTypeset(sample('PARTY_05_2026', 'minutes'))).all).toContain('Số 03-BB/ĐU')
  })

  test.each(ids)('%s: issuer left, nation right on its height, number and date on one height', async (id) => {
    const { texts } = await readTypeset(sample(id, 'typical'))
    const find = (words: string) => texts.find(({ text }) => text.startsWith(words))
    const nation = find(layouts[id].head.nation[0]?.text ?? '')
    const issuer = texts[0]
    expect(nation?.x).toBeGreaterThan((issuer?.x ?? 0) + (issuer?.width ?? 0))
    expect(nation?.y).toBeCloseTo(issuer?.y ?? 0, 0)
    expect(find('Số')?.y).toBeCloseTo(find('Minh Sơn, ngày 05 tháng 6')?.y ?? 0, 0)
  })

  test('05-HD/VPTW · the Party has a star and five hyphens, the decree has rules', async () => {
    const party = (await readTypeset(sample('PARTY_05_2026', 'typical'))).texts.map(({ text }) => text)
    const state = (await readTypeset(sample('STATE_30_2020', 'typical'))).texts.map(({ text }) => text)
    expect([party.includes('*'), party.includes('-----')]).toEqual([true, true])
    expect([state.includes('*'), state.includes('-----')]).toEqual([false, false])
  })
})

describe('foot', () => {
  test.each([
    ['PARTY_05_2026', ['Nơi nhận:', '- Như Điều 3,', '- Lưu Văn phòng.', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ']],
    ['STATE_30_2020', ['Nơi nhận:', '- Như Điều 3;', '- Lưu Văn phòng.', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ] as const)('%s: recipients left, right to sign, post and name in this order', async (id, lines) => {
    const { texts } = await readTypeset(sample(id, 'typical'))
    const shown = texts.map(({ text }) => text)
    expect(lines.filter((line) => !shown.includes(line))).toEqual([])
    const [label, , , authority, post] = lines.map((line) => texts.find(({ text }) => text === line))
    const name = texts.find(({ text }) => text === 'Đặng Thị Hoài Ẩm')
    expect(authority?.y).toBeCloseTo(label?.y ?? 0, -1)
    expect([post?.y ?? 0, name?.y ?? 0].map((y) => y > (authority?.y ?? 0))).toEqual([true, true])
    expect((name?.y ?? 0) - (post?.y ?? 0)).toBeGreaterThan(90)
  })

  test('the right to sign takes the form of the layout', async () => {
    const paper = sample('STATE_30_2020', 'typical')
    const asParty = { ...paper, signature: { ...paper.signature, authority: 'T/M ỦY BAN NHÂN DÂN' } }
    expect((await readTypeset(asParty)).all).toContain('TM. ỦY BAN NHÂN DÂN')
  })

  test('minutes have the secretary left of the chair', async () => {
    const { texts } = await readTypeset(sample('PARTY_05_2026', 'minutes'))
    const [secretary, chair] = ['THƯ KÝ', 'CHỦ TRÌ'].map((words) => texts.find(({ text }) => text === words))
    expect(secretary?.x).toBeLessThan(chair?.x ?? 0)
    expect(secretary?.y).toBe(chair?.y)
  })
})

describe('pages', () => {
  test('an annex lies across, its table head stands on every page, numbers begin on page 2', async () => {
    const { pages, texts } = await readTypeset(sample('PARTY_05_2026', 'longest'))
    const across = pages.flatMap(({ width, height }, index) => (width > height ? [index + 1] : []))
    expect(across.length).toBeGreaterThanOrEqual(3)
    expect(across.filter((page) => !texts.some((one) => one.page === page && one.text === 'STT'))).toEqual([])
    const numbers = texts.filter(({ y }) => y < 45).map(({ text, page }) => [page, text])
    expect(numbers).toEqual(pages.slice(1).map((_, index) => [index + 2, String(index + 2)]))
  })

  test('the PDF has the pages that were laid', async () => {
    const paper = sample('PARTY_05_2026', 'longest')
    expect(pdfPages(await renderPdf(paper))).toBe((await readTypeset(paper)).pages.length)
  })

  test('the DOCX repeats table heads, keeps rows whole, turns annexes and hides the first number', async () => {
    const files = unzipped(await renderDocx(sample('PARTY_05_2026', 'longest')))
    const xml = files.get('word/document.xml') ?? ''
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThanOrEqual(61)
    expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1)
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(1)
    expect(files.get('word/styles.xml')).toContain('Times New Roman')
    const heads = [...files].filter(([name]) => /word\/header\d/.test(name)).map(([, text]) => text.includes('PAGE'))
    expect(heads.filter((isNumbered) => !isNumbered)).toHaveLength(1)
  })
})

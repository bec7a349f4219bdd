/** Widths of letters in em, on the generous side, so that a text never leaves the room it was given. */
const narrow = /[iljtfrI.,:;'’“”()\-–/ ]/
const wide = /[mwMW@]/
const capital = /\p{Lu}/u

const letterWidth = (letter: string): number => {
  const plain = letter.normalize('NFD').charAt(0)
  if (wide.test(plain)) return 0.88
  if (narrow.test(plain)) return 0.36
  return capital.test(plain) ? 0.7 : 0.58
}

/** Width of one line of text, in the unit of `size`. */
export const textWidth = (text: string, size: number): number =>
  [...text.normalize('NFC')].reduce((sum, letter) => sum + letterWidth(letter), 0) * size

/** Breaks a text between words into lines of at most `room`; a longer word stands alone. */
export function wrap(text: string, room: number, size: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && textWidth(longer, size) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

export const widest = (lines: readonly string[], size: number): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size)))

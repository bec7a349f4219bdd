/** Vietnamese text: cleaning, keys for search, keys for sorting. */

/** NFC, without control characters (tabs and line ends stay), ends trimmed. */
export const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim()

/** One line: as `clean`, white space folded. */
export const cleanLine = (text: string): string => clean(text).replace(/\s+/g, ' ')

/** Without marks, đ as d, lower case, punctuation as single spaces: "hòa" and "hoà" give the same key. */
export const searchKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
/** Order of tones: none, huyền, hỏi, ngã, sắc, nặng. */
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

/**
 * A key that sorts by code point as a Vietnamese dictionary does: letters first, tones only between equal words.
 * Alike on every machine, whatever its ICU; stored in columns `collate "C"`.
 */
export function sortKey(text: string): string {
  let letters = ''
  let marks = ''
  for (const letter of text.normalize('NFC').toLowerCase()) {
    const parts = letter.normalize('NFD')
    const tone = tones.findIndex((mark) => parts.includes(mark))
    const base = parts.replace(/[\u0300\u0309\u0303\u0301\u0323]/g, '').normalize('NFC')
    const place = alphabet.indexOf(base)
    letters += place >= 0 ? String.fromCharCode(0x61 + place) : base === ' ' ? ' ' : base
    marks += String(tone + 1)
  }
  return `${letters}\u0001${marks}`
}

/** People sort by given name (the last word), then by the rest. */
export function personSortKey(fullName: string): string {
  const words = cleanLine(fullName).split(' ')
  const given = words.at(-1) ?? ''
  return `${sortKey(given)}\u0002${sortKey(words.slice(0, -1).join(' '))}`
}

/** Upper case that keeps Vietnamese marks. */
export const upper = (text: string): string => text.toLocaleUpperCase('vi')

/** `2026-01-05` as `05/01/2026`. */
export const shownDay = (day: string): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`

/** A share as 66,7%; nothing of nothing is 0%. */
export const shownPercent = (part: number, whole: number): string =>
  `${whole > 0 ? ((part / whole) * 100).toFixed(1).replace('.', ',') : '0'}%`

const numberFormat = new Intl.NumberFormat('vi-VN')

/** A number as 1.234,5. */
export const shownNumber = (value: number): string => numberFormat.format(value)

export { bareSpelling, spelling } from './spelling.ts'

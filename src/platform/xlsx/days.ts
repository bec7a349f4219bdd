import { cleanLine, searchKey } from '#platform/vietnamese-text'
import type { ReadCell } from './reading.ts'

/** Excel counts days from here (its 1900 had a 29 February that never was). */
const dayZero = Date.UTC(1899, 11, 30)
/** Day numbers of 1927 to 2173: a number in a column of days that lost its format. */
const believable = { from: 10_000, to: 100_000 }

const isoOf = (year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

/** `05/01/2026`, `5-1-2026`, `5.1.2026` or `ngày 05 tháng 01 năm 2026` as `2026-01-05`; undefined for any other text. */
export function dayInText(text: string): string | undefined {
  const short = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(cleanLine(text))
  if (short) return isoOf(short[3] ?? '', short[2] ?? '', short[1] ?? '')
  const long = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/.exec(searchKey(text))
  return long ? isoOf(long[3] ?? '', long[2] ?? '', long[1] ?? '') : undefined
}

/** The text of a cell in a column of days, as a person types a day: dd/mm/yyyy where it can be one, else as it stands. */
export function dayTextOf({ text, day, number }: Pick<ReadCell, 'text' | 'day' | 'number'>): string {
  const iso = day ?? dayInText(text) ?? (number === undefined ? undefined : dayOfNumber(number))
  return iso ? `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}` : text
}

const dayOfNumber = (number: number): string | undefined =>
  Number.isInteger(number) && number >= believable.from && number < believable.to
    ? new Date(dayZero + number * 86_400_000).toISOString().slice(0, 10)
    : undefined

import { Select } from '#ui'
import type { ExchangeWords } from '../exchange.words.ts'

type Props = { words: ExchangeWords; years: readonly number[]; value: string; error: string | undefined }

/** For lists that are of a year; nothing when none of them is open to the reader. */
export const YearField = ({ words, years, value, error }: Props) =>
  years.length === 0 ? null : (
    <Select
      name="year"
      label={words.year}
      hint={words.yearHint}
      options={years.map((year) => ({ value: String(year), label: String(year) }))}
      value={value}
      error={error}
    />
  )

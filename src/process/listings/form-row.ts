import { type FormValues, type Parsed, parseForm, typed, type z } from '#platform/forms'
import { type Column, fieldText, type RowProblem } from '#platform/lists'
import type { TypedRow } from './import-kind.ts'
import { listingsWords } from './listings.words.ts'

/** What is stored and shown of a check is Vietnamese, whoever reads it. */
export const words = listingsWords('vi')

export type Draft = TypedRow & {
  /** By column, as a form would send it. */
  readonly values: Readonly<Record<string, string>>
  readonly problems: readonly RowProblem[]
}

/** The cells of a row turned into what the form takes; problems of the cells themselves. */
export function draftOf(row: TypedRow, columns: readonly Column[]): Draft {
  const values: Record<string, string> = {}
  const problems: RowProblem[] = []
  for (const column of columns) {
    const { text, problem } = fieldText(column, row.cells[column.key])
    values[column.key] = text
    if (problem) problems.push(problem)
  }
  return { ...row, values, problems }
}

export type FormRow<I> = {
  readonly input: FormValues
  readonly parsed: Parsed<I>
  readonly problems: readonly RowProblem[]
}

/** The check of the screen's own form; a column whose cell is wrong already is not complained of twice. */
export function byForm<S extends z.ZodType>(
  form: S,
  input: FormValues,
  problems: readonly RowProblem[],
): FormRow<z.output<S>> {
  const parsed = parseForm(form, input)
  if (parsed.ok) return { input, parsed, problems }
  const wrong = new Set(problems.map(({ key }) => key))
  const more = parsed.problems.filter(({ field }) => !wrong.has(field)).map(asRowProblem)
  return { input, parsed, problems: [...problems, ...more] }
}

export const asRowProblem = ({ field, message }: { readonly field: string; readonly message: string }): RowProblem =>
  field === '' ? { says: message } : { key: field, says: message }

export const textIn = (draft: Draft, key: string): string => typed(draft.values, key)

/** Rows between two words about the progress. */
const rowsAtATime = 250

/** Works through rows with a breath and a word about it now and then. */
export async function eachRow<R, T>(
  rows: readonly R[],
  onProgress: (done: number) => Promise<void>,
  work: (row: R) => Promise<T> | T,
): Promise<T[]> {
  const done: T[] = []
  for (const row of rows) {
    done.push(await work(row))
    if (done.length % rowsAtATime === 0) await onProgress(done.length)
  }
  await onProgress(done.length)
  return done
}

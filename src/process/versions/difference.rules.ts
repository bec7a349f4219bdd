import { commonSteps, type DifferencePart, textDifference } from '#platform/text-difference'

/** Answers as they are kept: one string each, tables as rows of strings. */
export type KeptRow = Readonly<Record<string, string>>
export type KeptAnswers = Readonly<Record<string, string | readonly KeptRow[]>>

/** What a form says of one of its questions, in the order of the form. */
export type DescribedField = {
  readonly key: string
  readonly label: string
  /** How a value is shown, such as the label of a code; as it is when absent. */
  readonly show?: (value: string) => string
  readonly columns?: readonly DescribedField[]
}

/** One pair of texts that differ, and how; '' where nothing stood or stands. */
export type Change = { readonly before: string; readonly after: string; readonly parts: readonly DifferencePart[] }
export type FieldDifference = { readonly key: string; readonly label: string; readonly changes: readonly Change[] }

/** II.3.4-d, Q-II.3.4-3: what changed between two versions, question by question, in the order of the form. */
export function differences(
  before: KeptAnswers,
  after: KeptAnswers,
  fields: readonly DescribedField[],
): readonly FieldDifference[] {
  const known = new Set(fields.map(({ key }) => key))
  const forgotten = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !known.has(key))
  return [...fields, ...forgotten.map((key) => ({ key, label: key }))].flatMap((field) => {
    const changes = changesOf(before[field.key] ?? '', after[field.key] ?? '', field)
    return changes.length > 0 ? [{ key: field.key, label: field.label, changes }] : []
  })
}

function changesOf(
  old: string | readonly KeptRow[],
  young: string | readonly KeptRow[],
  field: DescribedField,
): readonly Change[] {
  const [before, after] = [linesOf(old, field), linesOf(young, field)]
  const going: string[] = []
  const coming: string[] = []
  const changes: Change[] = []
  // Rows that stayed cut the list into gaps; within a gap the first that went pairs with the first that came.
  const settle = () => {
    for (let at = 0; at < Math.max(going.length, coming.length); at += 1)
      changes.push(change(going[at] ?? '', coming[at] ?? ''))
    going.length = 0
    coming.length = 0
  }
  for (const { at, to } of commonSteps(before, after)) {
    if (at !== undefined && to !== undefined) settle()
    else if (at === undefined) coming.push(after[to ?? 0] ?? '')
    else going.push(before[at] ?? '')
  }
  settle()
  return changes
}

const change = (before: string, after: string): Change => ({ before, after, parts: textDifference(before, after) })

/** A single answer is one line, a table one line for each row: «Chỉ tiêu: … · Đơn vị: …». */
function linesOf(value: string | readonly KeptRow[], field: DescribedField): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [field.show?.(value) ?? value]
  return value.map((row) => {
    const columns: readonly DescribedField[] = field.columns ?? Object.keys(row).map((key) => ({ key, label: key }))
    return columns
      .filter(({ key }) => (row[key] ?? '') !== '')
      .map((column) => `${column.label}: ${column.show?.(row[column.key] ?? '') ?? row[column.key]}`)
      .join(' · ')
  })
}

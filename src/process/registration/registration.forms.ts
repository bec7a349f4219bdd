import {
  choice,
  day,
  type FormValues,
  line,
  orEmpty,
  type Parsed,
  type Problem,
  text,
  typed,
  whole,
  z,
} from '#platform/forms'
import { searchKey, shownDay, shownNumber } from '#platform/vietnamese-text'
import {
  type AnswerKind,
  type AnswerRow,
  type Answers,
  type AnswerValue,
  answerRows,
  answerText,
  type CellKind,
  type FormField,
  type FormSection,
  fieldsOf,
  isAsked,
  namedAnswers,
  type RegistrationForm,
} from '#rulebook'

/** Answers as far as they were given; a question nobody answered may be absent. */
export type Draft = Answers

type Rows = Extract<AnswerKind, { type: 'rows' }>
const isRows = (kind: AnswerKind): kind is Rows => kind.type === 'rows'

/** Name of the input that holds a cell of a table; rows count from 1. */
export const cellName = (field: string, row: number, column: string): string => `${field}.${row}.${column}`

/** How many rows of a table were typed, empty ones included. */
export function rowsTyped(field: string, values: FormValues): number {
  const rows = Object.keys(values)
    .filter((name) => name.startsWith(`${field}.`))
    .map((name) => Number(/^\d{1,3}(?=\.)/.exec(name.slice(field.length + 1))?.[0] ?? 0))
  return Math.max(0, ...rows)
}

/** One answer or cell that has to be given, as a string again once it is checked. */
function given(label: string, kind: CellKind): z.ZodType<string> {
  if (kind.type === 'line') return line({ label, max: kind.max })
  if (kind.type === 'text') return text({ label, max: kind.max })
  if (kind.type === 'whole') return whole({ label, min: kind.min, max: kind.max }).transform(String)
  if (kind.type === 'money') return whole({ label, min: 0, max: kind.max }).transform(String)
  if (kind.type === 'day') return day({ label })
  if (kind.type === 'yes') return z.literal('yes', { error: `Đánh dấu để đồng ý: ${label}.` })
  return choice({ label, codes: kind.options.map(({ code }) => code) })
}

/** Whatever is typed must fit; a required answer must be there too when the form is sent. */
const cell = (label: string, kind: CellKind, isRequired: boolean): z.ZodType<string> =>
  isRequired ? given(label, kind) : orEmpty(given(label, kind))

function rowSchema({ columns }: Rows, mayLack: boolean) {
  return z.object(
    Object.fromEntries(
      columns.map(({ key, label, kind, required }) => [key, cell(label.vi, kind, required && !mayLack)]),
    ),
  )
}

/** The check of one question: `mayLack` while drafting, when an answer may still be missing. Also describes the API. */
export function answerSchema({ label, kind, required }: FormField, mayLack: boolean): z.ZodType<AnswerValue> {
  if (!isRows(kind)) return cell(label.vi, kind, required && !mayLack)
  const rows = z
    .array(rowSchema(kind, mayLack))
    .max(kind.max, { error: `${label.vi}: nhiều nhất ${kind.max} dòng.` }) as z.ZodType<AnswerRow[]>
  return required && !mayLack
    ? rows.refine((list) => list.length > 0, { error: `${label.vi}: ghi ít nhất một dòng.` })
    : rows
}

/** What was typed under a question: a string, several strings, or the rows of its table without the empty ones. */
function typedUnder({ key, kind }: FormField, values: FormValues): unknown {
  if (!isRows(kind)) return values[key] ?? ''
  return Array.from({ length: rowsTyped(key, values) }, (_, row) =>
    Object.fromEntries(kind.columns.map((column) => [column.key, typed(values, cellName(key, row + 1, column.key))])),
  ).filter((row) => Object.values(row).some((value) => value.trim() !== ''))
}

/** The first thing wrong with an answer, in a sentence that names the row of a table. */
function problemIn(field: FormField, schema: z.ZodType<AnswerValue>, value: unknown): Parsed<AnswerValue> {
  const result = schema.safeParse(value)
  if (result.success) return { ok: true, input: result.data }
  const [issue] = result.error.issues
  const row = issue?.path[0]
  const where = typeof row === 'number' ? `${field.label.vi}, dòng ${row + 1}: ` : ''
  return { ok: false, problems: [{ field: field.key, message: `${where}${issue?.message ?? ''}` }] }
}

/** While drafting, the name alone is asked for; of the questions `fields`, whatever is typed must fit. */
export function readDraft(
  fields: readonly FormField[],
  values: FormValues,
): Parsed<Readonly<Record<string, AnswerValue>>> {
  const answers: Record<string, AnswerValue> = {}
  const problems: Problem[] = []
  for (const field of fields) {
    const mayLack = field.key !== 'name' && field.key !== 'level'
    const read = problemIn(field, answerSchema(field, mayLack), typedUnder(field, values))
    if (read.ok) answers[field.key] = read.input
    else problems.push(...read.problems)
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, input: answers }
}

/** Answers put on top of those there are; what lists and rules name is never absent. */
export const withAnswers = (
  before: Readonly<Record<string, AnswerValue>>,
  more: Readonly<Record<string, AnswerValue>>,
): Draft => ({ ...(Object.fromEntries(namedAnswers.map((key) => [key, ''])) as Draft), ...before, ...more })

/** Address of a section: its Vietnamese title without marks. */
export const sectionSlug = ({ title }: FormSection): string => searchKey(title.vi).replaceAll(' ', '-')

/** What a form still lacks before it can be sent; `fields` are the questions looked at. */
export function problemsOf(fields: readonly FormField[], answers: Draft): readonly Problem[] {
  return fields
    .filter((field) => isAsked(field, answers))
    .flatMap((field) => {
      const value = isRows(field.kind) ? answerRows(answers, field.key) : answerText(answers, field.key)
      const read = problemIn(field, answerSchema(field, false), value)
      return read.ok ? [] : read.problems
    })
}

/** Pairs of answers that contradict each other. */
export function contradictionsIn(form: RegistrationForm, answers: Draft): readonly Problem[] {
  return form.checks.flatMap(({ lower, upper, says }) => {
    const [low, high] = [answerText(answers, lower), answerText(answers, upper)]
    if (low === '' || high === '') return []
    const isDay = low.includes('-')
    return (isDay ? low <= high : Number(low) <= Number(high)) ? [] : [{ field: isDay ? upper : lower, message: says }]
  })
}

/** Answers as a browser would send them, to show them in the form again. */
export function valuesOf(form: Pick<RegistrationForm, 'sections'>, answers: Draft): FormValues {
  const values: Record<string, string> = {}
  for (const { key, kind } of fieldsOf(form)) {
    if (!isRows(kind)) values[key] = asTyped(kind, answerText(answers, key))
    else
      for (const [row, cells] of answerRows(answers, key).entries())
        for (const column of kind.columns)
          values[cellName(key, row + 1, column.key)] = asTyped(column.kind, cells[column.key] ?? '')
  }
  return values
}

/** Days as dd/mm/yyyy, sums with dots between thousands. */
function asTyped(kind: CellKind, value: string): string {
  if (kind.type === 'day' && value !== '') return shownDay(value)
  return kind.type === 'money' && value !== '' ? shownNumber(Number(value)) : value
}

export const reasonForm = z.object({ reason: text({ label: 'Lý do', max: 5000 }) })

import type { FormValues } from '#platform/forms'
import type { ReadWordForm, WordAnswer } from '#platform/word-forms'
import { cellName } from '#process/registration'
import { type FormField, fieldsOf, type RegistrationForm } from '#rulebook'

/** Answers of a file under the names that the form on the screen gives them. */
export type FileAnswers = { readonly values: FormValues; readonly keys: readonly string[] }

export function answersInFile(
  form: RegistrationForm,
  { answers }: Extract<ReadWordForm, { readonly ok: true }>,
): FileAnswers {
  const found = fieldsOf(form).filter(({ key }) => answers.has(key))
  return {
    keys: found.map(({ key }) => key),
    values: Object.fromEntries(found.flatMap((field) => namedValues(field, answers.get(field.key)))),
  }
}

function namedValues({ key, kind }: FormField, answer: WordAnswer | undefined): [string, string][] {
  if (answer?.kind === 'text') return [[key, answer.text]]
  if (kind.type !== 'rows') return []
  return (answer?.rows ?? []).flatMap((row, at) =>
    kind.columns.map((column, index): [string, string] => [cellName(key, at + 1, column.key), row[index] ?? '']),
  )
}

/** The values of one question, whatever else was sent. */
export const valuesUnder = ({ key }: FormField, values: FormValues): [string, string][] =>
  Object.entries(values).flatMap(([name, value]): [string, string][] =>
    (name === key || name.startsWith(`${key}.`)) && typeof value === 'string' ? [[name, value]] : [],
  )

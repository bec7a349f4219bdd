import type { Problem } from '#platform/forms'
import { type Draft, readDraft, valuesOf, withAnswers } from '#process/registration'
import { type AnswerKind, type AnswerValue, type FormField, fieldsOf, type RegistrationForm } from '#rulebook'

type JsonSchema = Readonly<Record<string, unknown>>

function schemaOfKind(kind: AnswerKind): JsonSchema {
  switch (kind.type) {
    case 'line':
    case 'text':
      return { type: 'string', maxLength: kind.max }
    case 'whole':
      return { type: 'string', pattern: '^[0-9]*$', description: `${kind.min}–${kind.max}` }
    case 'money':
      return { type: 'string', pattern: '^[0-9]*$', description: 'đồng' }
    case 'day':
      return { type: 'string', description: 'YYYY-MM-DD' }
    case 'yes':
      return { type: 'string', enum: ['', 'yes'] }
    case 'choice':
      return { type: 'string', enum: ['', ...kind.options.map(({ code }) => code)] }
    case 'rows':
      return {
        type: 'array',
        maxItems: kind.max,
        items: {
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(kind.columns.map((column) => [column.key, schemaOfKind(column.kind)])),
        },
      }
  }
}

const schemaOfField = ({ kind, label }: FormField): JsonSchema => ({ title: label.vi, ...schemaOfKind(kind) })

/** The answers to a form as JSON Schema: every answer a string, '' while it is missing; tables as lists of rows. */
export const answersSchema = (form: RegistrationForm): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(fieldsOf(form).map((field) => [field.key, schemaOfField(field)])),
})

type Read =
  | { readonly ok: true; readonly answers: Draft }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Answers sent by a program, checked as the screen checks them, put on top of those there are. */
export function readAnswers(
  form: RegistrationForm,
  given: Readonly<Record<string, AnswerValue>>,
  before: Readonly<Record<string, AnswerValue>>,
): Read {
  const fields = fieldsOf(form)
  const unknown = Object.keys(given).filter((key) => !fields.some((field) => field.key === key))
  if (unknown.length > 0)
    return { ok: false, problems: unknown.map((field) => ({ field, message: 'Bản đăng ký không có mục này.' })) }
  const answers = withAnswers(before, given)
  const read = readDraft(fields, valuesOf(form, answers))
  return read.ok ? { ok: true, answers: withAnswers(before, read.input) } : read
}

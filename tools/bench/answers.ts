import { type AnswerKind, editions, fieldsOf } from '#rulebook'
import { story } from './texts.ts'

/** Every question of form 1 answered at the length people write. */
function answered(): Record<string, unknown> {
  const form = editions[0]?.registrationForms.find(({ value }) => value.kind === 'REG_COLLECTIVE_PARTY')
  if (!form) throw new Error('The program carries no form 1')
  return Object.fromEntries(fieldsOf(form.value).map(({ key, kind }, at) => [key, answer(kind, at)]))
}

function answer(kind: AnswerKind, at: number): unknown {
  if (kind.type === 'rows')
    return [1, 2].map((row) => Object.fromEntries(kind.columns.map((column) => [column.key, answer(column.kind, row)])))
  if (kind.type === 'line') return story(at).slice(0, Math.min(kind.max, 60))
  if (kind.type === 'text') return story(at)
  if (kind.type === 'day') return '2026-02-05'
  if (kind.type === 'yes') return 'yes'
  if (kind.type === 'choice') return kind.options[0]?.code ?? ''
  return '12'
}

export const completeAnswers: Readonly<Record<string, unknown>> = answered()

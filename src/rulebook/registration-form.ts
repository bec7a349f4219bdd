import type { Edition } from './edition.ts'
import type { PaperKind } from './papers.ts'
import type { Rule, Sources } from './rule.ts'

/** Vietnamese first, English beside it. */
export type FormWords = { readonly vi: string; readonly en: string }
export type FormOption = { readonly code: string; readonly label: FormWords; readonly hint?: FormWords }

/**
 * How a question is answered. Every answer is kept as a string ('' when not given), rows as a list of such records:
 * `whole` digits; `money` digits, in đồng; `day` YYYY-MM-DD; `choice` a code; `yes` the code `yes`.
 */
export type CellKind =
  | { readonly type: 'line'; readonly max: number }
  | { readonly type: 'text'; readonly max: number }
  | { readonly type: 'whole'; readonly min: number; readonly max: number }
  | { readonly type: 'money'; readonly max: number }
  | { readonly type: 'day' }
  | { readonly type: 'choice'; readonly options: readonly FormOption[] }
  | { readonly type: 'yes' }
export type FormColumn = {
  readonly key: string
  readonly label: FormWords
  readonly kind: Exclude<CellKind, { readonly type: 'yes' | 'choice' }>
  readonly required: boolean
}
export type AnswerKind =
  | CellKind
  | { readonly type: 'rows'; readonly columns: readonly FormColumn[]; readonly max: number }

export type FormField = {
  readonly key: string
  readonly label: FormWords
  readonly hint?: FormWords
  readonly kind: AnswerKind
  readonly required: boolean
  /** Printed above the question: what the person has to know before answering. */
  readonly notice?: FormWords
  /** Asked only when another answer is one of these codes; '' stands for «not given». */
  readonly when?: { readonly key: string; readonly is: readonly string[] }
  readonly cite: Sources
}
/** What is answered on one page: at most seven questions. */
export type FormSection = { readonly key: string; readonly title: FormWords; readonly fields: readonly FormField[] }
/** Two answers, whole numbers or days, of which the lower must not pass the upper. */
export type FormCheck = { readonly lower: string; readonly upper: string; readonly says: string }

/** One definition for the screen, the check, the paper, the spreadsheet and the API. */
export type RegistrationForm = {
  readonly kind: PaperKind
  readonly sections: readonly FormSection[]
  readonly checks: readonly FormCheck[]
}

export type AnswerRow = Readonly<Record<string, string>>
export type AnswerValue = string | readonly AnswerRow[]

/** Answers that lists, rules and papers name; every form of every edition asks for them. */
export const namedAnswers = ['name', 'address', 'field', 'level', 'content', 'replication'] as const
export type Answers = Readonly<Record<(typeof namedAnswers)[number], string>> & Readonly<Record<string, AnswerValue>>

/** Section that tells of the meeting which agreed to register (II.3.2-b); only forms of collectives have it. */
export const meetingSection = 'meeting'

/** "đã nhân rộng hoặc có thể nhân rộng" (Q-II.2.2-1): capability is enough, NONE fails the level standard. */
export const replications = ['DONE', 'FEASIBLE', 'NONE'] as const
export type Replication = (typeof replications)[number]

/** The form of an edition by the kind of paper it becomes; which one applies follows from the authority table. */
export function registrationFormOf(edition: Edition, kind: string): RegistrationForm {
  const found = edition.registrationForms.find(({ value }) => value.kind === kind)
  if (!found) throw new Error(`Edition ${edition.id} has no registration form ${kind}`)
  return found.value
}

export const fieldsOf = (form: Pick<RegistrationForm, 'sections'>): readonly FormField[] =>
  form.sections.flatMap(({ fields }) => fields)

/** Every question of an edition once, with its sources: the same question may stand in several forms. */
export function askedFields(forms: readonly Rule<RegistrationForm>[]): readonly FormField[] {
  return [...new Map(forms.flatMap(({ value }) => fieldsOf(value)).map((field) => [field.key, field])).values()]
}

/** The answer as one string; '' for rows and for what was not given. */
export const answerText = (answers: Readonly<Record<string, AnswerValue | undefined>>, key: string): string => {
  const value = answers[key]
  return typeof value === 'string' ? value : ''
}

/** The answer as rows; none for what was not given. */
export const answerRows = (
  answers: Readonly<Record<string, AnswerValue | undefined>>,
  key: string,
): readonly AnswerRow[] => {
  const value = answers[key]
  return typeof value === 'object' ? value : []
}

/** Whether the question is put at all, given the other answers. */
export function isAsked(field: FormField, answers: Readonly<Record<string, AnswerValue | undefined>>): boolean {
  if (!field.when) return true
  const { key, is } = field.when
  return is.includes(answerRows(answers, key).length > 0 ? 'given' : answerText(answers, key))
}

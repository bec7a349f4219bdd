export { type ActId, acts } from './acts.ts'
export { type AuthorityQuestion, capabilitiesOf, fieldLabel, findAuthority, levelLabel } from './authority.ts'
export { allRules, describeSources, type Obeying, rulesCiting } from './citations.ts'
export { type Deadline, type DeadlineRule, daysLate, lastDay, reviewDeadlineOf } from './deadline.ts'
export type * from './edition.ts'
export { editionById, editions } from './editions/index.ts'
export { meets } from './fraction.ts'
export { type NeedId, type NeedWords, needs } from './needs.ts'
export { type Capability, type OrganisationKind, organisationKinds } from './organisation-kinds.ts'
export { type PaperKind, paperKinds } from './papers.ts'
export { type BodyKind, bodies, type Post, posts } from './posts.ts'
export { basesOn, formCodeOf, partyLayoutOn, printedTitle, titleOnScreen } from './printing.ts'
export {
  type AnswerKind,
  type AnswerRow,
  type Answers,
  type AnswerValue,
  answerRows,
  answerText,
  type CellKind,
  type FormColumn,
  type FormField,
  type FormOption,
  type FormSection,
  type FormWords,
  fieldsOf,
  isAsked,
  meetingSection,
  namedAnswers,
  type RegistrationForm,
  type Replication,
  registrationFormOf,
  replications,
} from './registration-form.ts'
export { type Citation, type Clause, type ClauseNature, citing, type Rule, type Sources } from './rule.ts'
export { type Word, words } from './words.ts'

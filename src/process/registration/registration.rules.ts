import type { Guards, registrationMachine } from '#lifecycle'
import type { Problem } from '#platform/forms'
import {
  answerText,
  capabilitiesOf,
  type Edition,
  fieldsOf,
  meetingSection,
  type OrganisationKind,
  type RegistrationForm,
} from '#rulebook'
import { contradictionsIn, type Draft, problemsOf } from './registration.forms.ts'

/** What the judge asks of a registration. */
export type RegistrationFacts = {
  readonly isEligible: boolean
  readonly hasReceiver: boolean
  /** Asked only where a person begins to register. */
  readonly registersWhereTold?: boolean
  /** What a complete form still lacks. */
  readonly missing: readonly Problem[]
  readonly meetingMissing: readonly Problem[]
  readonly reason: string
  /** Asked only of continuing (Q-II.3.2-5). */
  readonly ranLastYear?: boolean
  readonly isUnregistered?: boolean
  /** Asked only of entering an older initiative (Q-II.3.4-1). */
  readonly beganEarlier?: boolean
  /** Asked only of amending (Q-II.3.4-3). */
  readonly keepsReceiver?: boolean
  readonly isIdentityReasoned?: boolean
  /** Asked only where documents come and go. */
  readonly hasRoomForDocuments?: boolean
  readonly isDocumentLater?: boolean
}

export const registrationGuards: Guards<typeof registrationMachine, RegistrationFacts> = {
  'registrant-eligible': (facts) => facts.isEligible,
  'registers-where-told': (facts) => facts.registersWhereTold !== false,
  'receiver-found': (facts) => facts.hasReceiver,
  'form-complete': (facts) => facts.missing.length === 0,
  'body-has-met': (facts) => facts.meetingMissing.length === 0,
  'reason-given': (facts) => facts.reason !== '',
  'ran-last-year': (facts) => facts.ranLastYear === true,
  'not-registered-this-year': (facts) => facts.isUnregistered === true,
  'began-earlier': (facts) => facts.beganEarlier === true,
  'receiver-kept': (facts) => facts.keepsReceiver === true,
  'identity-reasoned': (facts) => facts.isIdentityReasoned === true,
  'room-for-documents': (facts) => facts.hasRoomForDocuments === true,
  'document-added-later': (facts) => facts.isDocumentLater === true,
}

/** Q-II.3.2-7: whether a document came after what its receiver accepted was sent. */
export const isDocumentLater = (submittedAt: Date | null, attachedAt: Date): boolean =>
  submittedAt === null || attachedAt > submittedAt

/** II.3.1: who may register; a kind of organisation that cannot register cannot be registered in either. */
export const isEligible = (edition: Edition, kind: OrganisationKind): boolean =>
  capabilitiesOf(edition, kind).includes('registers')

/** II.2.1.1-(1), II.3.2: answers that are still missing or contradict each other; the meeting is looked at apart. */
export function missingIn(form: RegistrationForm, answers: Draft): readonly Problem[] {
  const meeting = meetingFields(form).map(({ key }) => key)
  const fields = fieldsOf(form).filter(({ key }) => !meeting.includes(key))
  const contradictions = contradictionsIn(form, answers).filter(({ field }) => !meeting.includes(field))
  return [...problemsOf(fields, answers), ...contradictions]
}

/** II.3.2-b: a collective meets and agrees before it registers; the form of a person does not ask for it. */
export function meetingMissingIn(form: RegistrationForm, answers: Draft): readonly Problem[] {
  const fields = meetingFields(form)
  const keys = fields.map(({ key }) => key)
  return [
    ...problemsOf(fields, answers),
    ...contradictionsIn(form, answers).filter(({ field }) => keys.includes(field)),
  ]
}

const meetingFields = (form: RegistrationForm) => form.sections.find(({ key }) => key === meetingSection)?.fields ?? []

/** What is done and how: the text by which an initiative is compared with others. */
export const storyOf = (answers: Draft): string =>
  ['content', 'method'].map((key) => answerText(answers, key)).join('\n')

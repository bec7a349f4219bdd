import type { Guards, registrationMachine } from '#lifecycle'
import { type Problem, parseForm } from '#platform/forms'
import { capabilitiesOf, type Edition, type OrganisationKind, type Participant } from '#rulebook'
import { completeForm, type Draft, meetingForm } from './registration.forms.ts'

/** What the judge asks of a registration. */
export type RegistrationFacts = {
  readonly isEligible: boolean
  readonly hasReceiver: boolean
  /** What a complete form still lacks. */
  readonly missing: readonly Problem[]
  readonly meetingMissing: readonly Problem[]
  readonly reason: string
}

export const registrationGuards: Guards<typeof registrationMachine, RegistrationFacts> = {
  'registrant-eligible': (facts) => facts.isEligible,
  'receiver-found': (facts) => facts.hasReceiver,
  'form-complete': (facts) => facts.missing.length === 0,
  'body-has-met': (facts) => facts.meetingMissing.length === 0,
  'reason-given': (facts) => facts.reason !== '',
}

/** II.3.1: who may register; a kind of organisation that cannot register cannot be registered in either. */
export const isEligible = (edition: Edition, kind: OrganisationKind): boolean =>
  capabilitiesOf(edition, kind).includes('registers')

/** II.2.1.1-(1), II.3.2: fields of the form that are still missing. */
export function missingIn(edition: Edition, answers: Draft): readonly Problem[] {
  const parsed = parseForm(completeForm(edition), answers)
  return parsed.ok ? [] : parsed.problems
}

/** II.3.2-b: a collective meets and agrees before it registers; a person does not. */
export function meetingMissingIn(participant: Participant, answers: Draft): readonly Problem[] {
  if (participant === 'INDIVIDUAL') return []
  const parsed = parseForm(meetingForm, answers)
  return parsed.ok ? [] : parsed.problems
}

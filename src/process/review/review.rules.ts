import { type Guards, registrationMachine, type reportMachine, statesAfter } from '#lifecycle'
import { type DeadlineId, daysLate, type Edition, lastDay } from '#rulebook'

/** II.3.4-b with Q-II.3.4-2: several may go together. */
export const outcomes = ['CONTINUE', 'RECOGNISE', 'PROPOSE_EXEMPLAR', 'REPLICATE', 'ADJUST', 'STOP'] as const
export type ReviewOutcome = (typeof outcomes)[number]

export type Finding = {
  readonly registrationId: string
  readonly outcomes: readonly ReviewOutcome[]
  readonly comment: string
}
export type ReviewFacts = {
  readonly hasSuperior: boolean
  readonly findings: readonly Finding[]
  readonly reason: string
}

export const reviewGuards: Guards<typeof reportMachine, ReviewFacts> = {
  'superior-found': (facts) => facts.hasSuperior,
  'outcomes-complete': (facts) => facts.findings.every((finding) => finding.outcomes.length > 0),
  'reason-given': (facts) => facts.reason !== '',
}

/** III.2.2-e with Q-III-8: the October report is the review. */
const reviewDeadline: DeadlineId = 'base-review'
export const lastDayToReview = (edition: Edition, year: number): string =>
  lastDay(edition.deadlines[reviewDeadline].value, year)
export const daysLateToReview = (edition: Edition, year: number, on: string): number =>
  daysLate(edition.deadlines[reviewDeadline].value, year, on)

/** Under review are the registrations an acceptance made count, and older initiatives that are followed (II.3.4-a). */
export const reviewedStates = statesAfter(registrationMachine, 'accept', 'follow')

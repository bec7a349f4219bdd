import { type Guards, registrationMachine, type summaryListMachine } from '#lifecycle'
import { type DeadlineId, daysLate, type Edition, lastDay } from '#rulebook'

export type { Participant } from '#rulebook'

export type SummaryFacts = {
  readonly hasSuperior: boolean
  readonly unsettled: number
  readonly rows: number
  readonly isNil: boolean
  readonly reason: string
}

export const summaryGuards: Guards<typeof summaryListMachine, SummaryFacts> = {
  'superior-found': (facts) => facts.hasSuperior,
  'registrations-settled': (facts) => facts.unsettled === 0,
  'list-not-empty-or-nil': (facts) => facts.rows > 0 || facts.isNil,
  'reason-given': (facts) => facts.reason !== '',
}

const stateNames = Object.keys(registrationMachine.states)
const statesAfter = (act: string) =>
  registrationMachine.rows.filter((row) => row.act === act).map((row) => row.to as string)
/** States that count in a summary list: those an acceptance leads to. */
export const countedStates = stateNames.filter((state) => statesAfter('accept').includes(state))
/** States in which a registration waits for its receiver. */
export const waitingStates = stateNames.filter((state) => statesAfter('submit').includes(state))

/** III.2.2-c with Q-III-4: when a base list has to be sent. */
const listDeadline: DeadlineId = 'base-registration'
export const lastDayToSend = (edition: Edition, year: number): string =>
  lastDay(edition.deadlines[listDeadline].value, year)
export const daysLateToSend = (edition: Edition, year: number, on: string): number =>
  daysLate(edition.deadlines[listDeadline].value, year, on)

/** Characters of a story that a summary list prints (form field 3.8). */
const longestSummary = { characters: 500 } as const
export const shortened = (story: string): string =>
  story.length <= longestSummary.characters ? story : `${story.slice(0, longestSummary.characters).trimEnd()}…`

import { type Guards, registrationMachine, statesAfter, type summaryListMachine } from '#lifecycle'

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

/** States that count in a summary list: those an acceptance leads to. */
export const countedStates = statesAfter(registrationMachine, 'accept')
/** States in which a registration waits for its receiver. */
export const waitingStates = statesAfter(registrationMachine, 'submit')

import { registrationMachine, statesAfter } from '#lifecycle'
import type { Origin } from '#process/registration'

export type InboxTab = {
  /** As it stands in the address. */
  readonly key: string
  readonly states: readonly string[]
  readonly origins: readonly Origin[]
  /** Oldest first while something waits; what is done comes newest first. */
  readonly isWaiting: boolean
}

const all: readonly Origin[] = ['NEW', 'CONTINUED', 'LEGACY']
const tab = (
  key: string,
  acts: Parameters<typeof statesAfter<typeof registrationMachine>>[1][],
  more: Partial<InboxTab> = {},
) => ({
  key,
  states: statesAfter(registrationMachine, ...acts),
  origins: all,
  isWaiting: false,
  ...more,
})

/** The part whose registrations are taken several at once. */
export const continuedTab = 'tiep-tuc'

/** Parts of the inbox, read off the machine: what waits first, what continues apart, because it is taken in one step. */
export const inboxTabs: readonly InboxTab[] = [
  tab('cho', ['submit'], { origins: ['NEW'], isWaiting: true }),
  tab(continuedTab, ['continue'], { origins: ['CONTINUED'], isWaiting: true }),
  tab('tra-lai', ['return']),
  tab('da-nhan', ['accept']),
  tab('khong-nhan', ['decline']),
  tab('da-rut', ['withdraw']),
  tab('mo-hinh-cu', ['enter', 'follow'], { isWaiting: true }),
]

export type InboxFilter = {
  readonly tab: InboxTab
  readonly year: number | undefined
  readonly field: string
  readonly level: string
  /** Organisation it came from; '' for all. */
  readonly from: string
  readonly q: string
  readonly page: number
}

import type { deadlineExtensionMachine, Guards } from '#lifecycle'

export type ExtensionFacts = {
  /** The one who gets more time is the granter itself (all below it) or stands below it. */
  readonly isBelow: boolean
  readonly isLater: boolean
  readonly reason: string
}

export const extensionGuards: Guards<typeof deadlineExtensionMachine, ExtensionFacts> = {
  'extended-is-below': (facts) => facts.isBelow,
  'extension-is-later': (facts) => facts.isLater,
  'reason-given': (facts) => facts.reason !== '',
}

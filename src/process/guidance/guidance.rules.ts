import type { Guards, guidanceMachine, suggestionMachine } from '#lifecycle'
import { capabilitiesOf, type Edition, type OrganisationKind, type Suggestion } from '#rulebook'

export type GuidanceFacts = {
  readonly guides: boolean
  /** The paper was issued on or before the day of the act. */
  readonly isIssued: boolean
  readonly reason: string
  readonly hasRoomForDocuments?: boolean
}

export const guidanceGuards: Guards<typeof guidanceMachine, GuidanceFacts> = {
  'organisation-guides': (facts) => facts.guides,
  'guidance-is-issued': (facts) => facts.isIssued,
  'reason-given': (facts) => facts.reason !== '',
  'room-for-documents': (facts) => facts.hasRoomForDocuments === true,
}

export const suggestionGuards: Guards<typeof suggestionMachine, { readonly guides: boolean }> = {
  'organisation-guides': (facts) => facts.guides,
}

/** III.2.1, Q-III.2.1-2: which kinds of organisation guide those below them. */
export const guides = (edition: Edition, kind: OrganisationKind): boolean =>
  capabilitiesOf(edition, kind).includes('guides')

/** A suggestion as the tables keep it: added, or standing for a starter of the edition. */
export type KeptSuggestion = {
  readonly id: string
  readonly state: string
  readonly starter: string | null
  readonly field: string
  readonly name: string
  readonly content: string
  readonly homeName: string
}

/** A suggestion as it is offered; `key` leads to it from outside. */
export type Offered = Suggestion & {
  /** Who wrote it this way; null of an unchanged starter of the edition. */
  readonly from: string | null
}

/**
 * II.1-b, Q-II.1-5: the starters of the edition, as the focal unit changed them and without those it retired, then what
 * was added, in the order of the fields.
 */
export function offeredSuggestions(
  edition: Edition,
  kept: readonly KeptSuggestion[],
  offeredStates: readonly string[],
) {
  const isOffered = ({ state }: KeptSuggestion) => offeredStates.includes(state)
  const asOffered = ({ id, field, name, content, homeName }: KeptSuggestion): Offered => ({
    ...{ key: id, field, name, content, from: homeName },
  })
  const starters = edition.suggestions.value.flatMap((starter): Offered[] => {
    const copies = kept.filter((row) => row.starter === starter.key)
    return copies.length > 0 ? copies.filter(isOffered).map(asOffered) : [{ ...starter, from: null }]
  })
  const added = kept.filter((row) => row.starter === null && isOffered(row)).map(asOffered)
  const all = [...starters, ...added]
  return edition.fields.value.map(({ code, label }) => ({
    field: code,
    label,
    suggestions: all.filter(({ field }) => field === code),
  }))
}

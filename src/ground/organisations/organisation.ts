import type { BodyKind, OrganisationKind } from '#rulebook'

/** An organisation as it was on one day. */
export type Organisation = {
  readonly id: string
  readonly code: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly shortName: string
  readonly paperSymbol: string
  readonly place: string
  readonly hasStandingCommittee: boolean
  readonly hasCommittee: boolean
}

/** One step up from an organisation: how it hangs on the one before it in the chain. */
export type Step = Organisation & { readonly via: 'self' | 'PARTY_PARENT' | 'COVERED_BY' }

/** Whether the organisation really has that body: a Party committee without a standing committee has none (II.4.1.2-a). */
export function hasBody(organisation: Organisation, body: BodyKind): boolean {
  if (body === 'STANDING') return organisation.hasStandingCommittee
  if (body === 'BRANCH_COMMITTEE') return organisation.hasCommittee
  return true
}

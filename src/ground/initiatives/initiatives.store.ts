import type { ActContext } from '#ground/acts'
import type { Tx } from '#platform/db'
import { newId } from '#platform/ids'
import { searchKey, sortKey } from '#platform/vietnamese-text'
import type { Participant } from '#rulebook'

export type NewInitiative = {
  readonly id: string
  readonly participant: Participant
  readonly ownerOrganisationId: string
  readonly ownerPersonId: string | null
  readonly name: string
  readonly createdAt: Date
}

export async function insertInitiative(tx: Tx, given: NewInitiative): Promise<void> {
  await tx
    .insertInto('initiative')
    .values({
      id: given.id,
      participant: given.participant,
      owner_organisation_id: given.ownerOrganisationId,
      owner_person_id: given.ownerPersonId,
      name: given.name,
      created_at: given.createdAt,
    })
    .execute()
}

export type FactKind =
  | 'ACCEPTED'
  | 'FOLLOWED'
  | 'REVIEWED'
  | 'RECOGNISED'
  | 'EXEMPLAR'
  | 'COMMENDED'
  | 'STOPPED'
  | 'REVOKED'
export type NewFact = {
  readonly initiativeId: string
  readonly kind: FactKind
  readonly year: number
  readonly level: string
  readonly on: string
  readonly organisation: { readonly id: string; readonly name: string }
  readonly paperId?: string
  readonly detail?: Readonly<Record<string, unknown>>
}

/** Adds a dated fact to the biography of an initiative; facts are never changed. */
export async function addFact(tx: Tx, fact: NewFact): Promise<void> {
  await tx
    .insertInto('initiative_fact')
    .values({
      id: newId(),
      initiative_id: fact.initiativeId,
      kind: fact.kind,
      year: fact.year,
      level: fact.level,
      happened_on: fact.on,
      organisation_id: fact.organisation.id,
      organisation_name: fact.organisation.name,
      paper_id: fact.paperId ?? null,
      detail: JSON.stringify(fact.detail ?? {}),
    })
    .execute()
}

export type NewPublication = {
  readonly initiativeId: string
  readonly year: number
  readonly name: string
  readonly field: string
  readonly level: string
  readonly distinction: 'MODEL' | 'EXEMPLAR'
  readonly ownerName: string
  readonly organisationName: string
  readonly place: string
  readonly summary: string
  readonly decidedOn: string
  readonly decidedBy: string
  readonly decisionNumber: string
  readonly lookupCode: string
  readonly editionId: string
}

/** Puts a recognised initiative on the public pages, with the names of that day. */
export async function publish(context: ActContext, given: NewPublication): Promise<void> {
  await context.tx
    .insertInto('publication')
    .values({
      id: newId(),
      initiative_id: given.initiativeId,
      year: given.year,
      name: given.name,
      name_sort: sortKey(given.name),
      search_key: searchKey(
        `${given.name} ${given.ownerName} ${given.organisationName} ${given.place} ${given.summary}`,
      ),
      field: given.field,
      level: given.level,
      distinction: given.distinction,
      owner_name: given.ownerName,
      organisation_name: given.organisationName,
      place: given.place,
      summary: given.summary,
      decided_on: given.decidedOn,
      decided_by: given.decidedBy,
      decision_number: given.decisionNumber,
      lookup_code: given.lookupCode,
      edition_id: given.editionId,
      revoked_on: null,
    })
    .execute()
  context.changesPortal()
}

/** Takes a recognition off the public lists; its own page stays and says so. */
export async function revokePublication(
  context: ActContext,
  initiativeId: string,
  year: number,
  distinction: 'MODEL' | 'EXEMPLAR',
): Promise<void> {
  await context.tx
    .updateTable('publication')
    .set({ revoked_on: context.today })
    .where('initiative_id', '=', initiativeId)
    .where('year', '=', year)
    .where('distinction', '=', distinction)
    .where('revoked_on', 'is', null)
    .execute()
  context.changesPortal()
}

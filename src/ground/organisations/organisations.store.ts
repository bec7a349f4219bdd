import type { Tx } from '#platform/db'
import { newId } from '#platform/ids'
import type { OrganisationKind } from '#rulebook'

export type NewOrganisation = {
  readonly code: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly shortName: string
  readonly paperSymbol: string
  readonly place: string
  readonly hasStandingCommittee?: boolean
  readonly hasCommittee?: boolean
  readonly foundedOn: string
}

export type RelationKind = 'PARTY_PARENT' | 'STATE_PARENT' | 'COVERED_BY'

export async function insertOrganisation(tx: Tx, given: NewOrganisation): Promise<string> {
  const id = newId()
  await tx
    .insertInto('organisation')
    .values({ id, code: given.code, founded_on: given.foundedOn, ended_on: null })
    .execute()
  await insertProfile(tx, id, given, given.foundedOn)
  return id
}

async function insertProfile(
  tx: Tx,
  organisationId: string,
  given: Omit<NewOrganisation, 'code' | 'foundedOn'>,
  from: string,
): Promise<void> {
  await tx
    .insertInto('organisation_profile')
    .values({
      id: newId(),
      organisation_id: organisationId,
      kind: given.kind,
      name: given.name,
      short_name: given.shortName,
      paper_symbol: given.paperSymbol,
      place: given.place,
      has_standing_committee: given.hasStandingCommittee ?? false,
      has_committee: given.hasCommittee ?? true,
      valid_from: from,
      valid_until: null,
    })
    .execute()
}

/** Hangs an organisation on another from a day on; the relation of the same kind before it ends that day. */
export async function relate(
  tx: Tx,
  organisationId: string,
  kind: RelationKind,
  relatedId: string,
  from: string,
): Promise<void> {
  await endRelations(tx, organisationId, from, kind)
  await tx
    .insertInto('organisation_relation')
    .values({
      id: newId(),
      organisation_id: organisationId,
      kind,
      related_id: relatedId,
      valid_from: from,
      valid_until: null,
    })
    .execute()
}

async function endRelations(tx: Tx, organisationId: string, day: string, kind?: RelationKind): Promise<void> {
  await tx
    .updateTable('organisation_relation')
    .set({ valid_until: day })
    .where('organisation_id', '=', organisationId)
    .where('valid_until', 'is', null)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .execute()
}

/**
 * `fromIds` go up in `toId` on `day`: their children and covered agencies hang on it from then, they end themselves.
 * What they did before that day keeps their names.
 */
export async function mergeInto(
  tx: Tx,
  fromIds: readonly string[],
  toId: string,
  day: string,
  byDocument: string,
): Promise<void> {
  for (const fromId of fromIds) {
    const children = await tx
      .selectFrom('organisation_relation')
      .select(['organisation_id', 'kind'])
      .where('related_id', '=', fromId)
      .where('valid_until', 'is', null)
      .execute()
    for (const child of children) await relate(tx, child.organisation_id, child.kind as RelationKind, toId, day)
    await endRelations(tx, fromId, day)
    await tx
      .updateTable('organisation_profile')
      .set({ valid_until: day })
      .where('organisation_id', '=', fromId)
      .where('valid_until', 'is', null)
      .execute()
    await tx.updateTable('organisation').set({ ended_on: day }).where('id', '=', fromId).execute()
    await recordSuccession(tx, fromId, toId, day, byDocument)
  }
}

/** What had already gone up in `fromId` goes on with it: one row per old organisation, so that one look finds them all. */
async function recordSuccession(tx: Tx, fromId: string, toId: string, day: string, byDocument: string): Promise<void> {
  const earlier = await tx
    .selectFrom('organisation_succession')
    .select('from_id')
    .where('to_id', '=', fromId)
    .where('kind', 'in', ['MERGE', 'RENAME'])
    .execute()
  for (const oldId of [fromId, ...earlier.map((row) => row.from_id)])
    await tx
      .insertInto('organisation_succession')
      .values({
        id: newId(),
        from_id: oldId,
        to_id: toId,
        kind: 'MERGE',
        takes_effect_on: day,
        by_document: byDocument,
      })
      .execute()
}

/** Takes organisations out of the tree as if they had never stood in it. */
export async function unhang(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('organisation_relation')
    .where('organisation_id', 'in', [...ids])
    .execute()
}

/** Takes organisations away as if they had never been: only for what was just made, hangs nowhere and is named by nothing. */
export async function removeOrganisations(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('organisation_profile')
    .where('organisation_id', 'in', [...ids])
    .execute()
  await tx
    .deleteFrom('organisation')
    .where('id', 'in', [...ids])
    .execute()
}

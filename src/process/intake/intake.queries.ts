import type { Reader } from '#platform/db'
import type { Participant } from '#rulebook'

export type ListRow = {
  readonly registrationId: string
  readonly participant: Participant
  readonly ownerKind: string
  readonly name: string
  readonly ownerName: string
  readonly field: string
  readonly level: string
  readonly summary: string
}

/** Accepted registrations of a year that an organisation aggregates, collectives first, in the order of their receipt. */
export async function rowsToAggregate(
  reader: Reader,
  organisationIds: readonly string[],
  year: number,
  countedStates: readonly string[],
): Promise<ListRow[]> {
  const rows = await reader
    .selectFrom('registration')
    .select([
      'registration.id',
      'registration.owner_person_id',
      'registration.owner_kind',
      'registration.name',
      'registration.owner_name',
      'registration.field',
      'registration.level',
      'registration.answers',
    ])
    .where('registration.aggregator_id', 'in', [...organisationIds])
    .where('registration.year', '=', year)
    .where('registration.state', 'in', [...countedStates])
    .orderBy((on) => on('registration.owner_person_id', 'is not', null))
    .orderBy('registration.submitted_at')
    .execute()
  return rows.map((row) => ({
    registrationId: row.id,
    participant: row.owner_person_id === null ? 'COLLECTIVE' : 'INDIVIDUAL',
    ownerKind: row.owner_kind,
    name: row.name,
    ownerName: row.owner_name,
    field: row.field,
    level: row.level,
    summary: shortened((row.answers as { content: string }).content),
  }))
}

/** How many registrations of a year still wait anywhere below an aggregating organisation. */
export async function unsettledCount(
  reader: Reader,
  organisationIds: readonly string[],
  year: number,
  waitingStates: readonly string[],
): Promise<number> {
  const row = await reader
    .selectFrom('registration')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('aggregator_id', 'in', [...organisationIds])
    .where('year', '=', year)
    .where('state', 'in', [...waitingStates])
    .executeTakeFirstOrThrow()
  return row.count
}

/** Characters of a story that a summary list prints (field 3.8 of the form). */
const longestSummary = 500
const shortened = (story: string): string =>
  story.length <= longestSummary ? story : `${story.slice(0, longestSummary).trimEnd()}…`

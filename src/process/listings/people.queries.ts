import type { Reader } from '#platform/db'

/** Names of those who hold a post at one of these organisations on `day`. */
export async function peopleAt(
  reader: Reader,
  organisationIds: readonly string[],
  day: string,
): Promise<readonly { readonly name: string; readonly organisationId: string }[]> {
  if (organisationIds.length === 0) return []
  return reader
    .selectFrom('post_holding')
    .innerJoin('person', 'person.id', 'post_holding.person_id')
    .select(['person.full_name as name', 'post_holding.organisation_id as organisationId'])
    .where('post_holding.organisation_id', 'in', [...organisationIds])
    .where((on) => on.or([on('post_holding.valid_until', 'is', null), on('post_holding.valid_until', '>', day)]))
    .execute()
}

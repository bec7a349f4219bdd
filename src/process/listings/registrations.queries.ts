import { sql } from 'kysely'
import { registrationMachine, statesAfter } from '#lifecycle'
import type { Reader } from '#platform/db'

/** Names of what these organisations have registered as collectives in a year, but for what came to nothing. */
export async function registeredBy(
  reader: Reader,
  organisationIds: readonly string[],
  year: number,
): Promise<readonly { readonly name: string; readonly organisationId: string }[]> {
  if (organisationIds.length === 0) return []
  return reader
    .selectFrom('registration')
    .select(['name', 'home_id as organisationId'])
    .where('home_id', 'in', [...organisationIds])
    .where('year', '=', year)
    .where('owner_person_id', 'is', null)
    .where('state', 'not in', statesAfter(registrationMachine, 'withdraw', 'decline'))
    .execute()
}

/** What was done to each of these registrations after it was made, the first of it. */
export async function changedSince(
  reader: Reader,
  ids: readonly string[],
): Promise<readonly { readonly name: string; readonly act: string }[]> {
  const { rows } = await sql<{ name: string; act: string }>`
    select distinct on (r.id) r.name, later.act
    from registration r join journal later on later.subject_kind = 'registration' and later.subject_id = r.id
    where r.id = any(${ids}::uuid[])
      and later.seq > (select min(seq) from journal where subject_kind = 'registration' and subject_id = r.id)
    order by r.id, later.seq`.execute(reader)
  return rows
}

import { sql } from 'kysely'
import type { Reader } from '#platform/db'

type Kind = 'organisation' | 'person'

/** Names by id, as they are called now. */
export async function namesOf(reader: Reader, kind: Kind, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`${
    kind === 'person'
      ? sql`select id, full_name as name from person where id = any(${ids}::uuid[])`
      : sql`select distinct on (organisation_id) organisation_id as id, name from organisation_profile
            where organisation_id = any(${ids}::uuid[]) order by organisation_id, valid_from desc`
  }`.execute(reader)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The first thing done to each of them after it was added. */
export async function changesSince(
  reader: Reader,
  kind: Kind,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly act: string }[]> {
  const { rows } = await sql<{ id: string; act: string }>`
    select distinct on (later.subject_id) later.subject_id as id, later.act
    from journal later join journal first on first.subject_id = later.subject_id and first.act = ${`${kind}.create`}
    where later.subject_kind = ${kind} and later.subject_id = any(${ids}::uuid[]) and later.at > first.at
    order by later.subject_id, later.seq`.execute(reader)
  return rows
}

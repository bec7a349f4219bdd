import { sql } from 'kysely'
import { organisationsOf, type SignedIn } from '#ground/identity'
import { postsFor, registrationMachine, summaryListMachine } from '#lifecycle'
import type { Reader } from '#platform/db'
import type { DeadlineId, Post } from '#rulebook'
import type { ExtensionState } from './extension.store.ts'

/** Whoever registers or compiles hears of more time. */
export const extendedPosts: readonly Post[] = [
  ...new Set([...postsFor(registrationMachine, 'accept'), ...postsFor(summaryListMachine, 'seal')]),
]

export type ExtensionLine = {
  readonly id: string
  readonly year: number
  readonly editionId: string
  readonly state: ExtensionState
  readonly homeId: string
  readonly homeName: string
  readonly competentId: string
  readonly competentName: string
  readonly deadline: DeadlineId
  readonly until: string
  readonly reason: string
  readonly paperId: string | null
  readonly paperNumber: string | null
  readonly doneBy: Readonly<Record<string, string>>
  readonly ownerPersonId: null
}

/** `related` and all that `id` stands under, walking up the relations of `day`. */
const above = (ids: readonly string[], day: string) => sql<string>`
  with recursive up (id, depth) as (
    select id, 0 from unnest(${[...ids]}::uuid[]) as given (id)
    union
    select relation.related_id, up.depth + 1 from up join organisation_relation relation
      on relation.organisation_id = up.id and relation.kind in ('PARTY_PARENT', 'COVERED_BY')
      and relation.valid_from <= ${day} and (relation.valid_until is null or relation.valid_until > ${day})
    where up.depth < 12
  ) select id from up`

/**
 * Extensions that the actor's organisations gave, and those given to them or to somebody above them; newest first.
 * The one predicate for lists and for a single extension.
 */
export async function extensionsReadBy(
  reader: Reader,
  actor: SignedIn,
  { year, day, id }: { year?: number; day: string; id?: string },
): Promise<ExtensionLine[]> {
  const mine = organisationsOf(actor)
  const name = (column: string) =>
    sql<string>`(select name from organisation_profile p where p.organisation_id = ${sql.ref(column)} and p.valid_from <= (extension.created_at at time zone 'Asia/Ho_Chi_Minh')::date order by p.valid_from desc limit 1)`
  const rows = await reader
    .selectFrom('deadline_extension as extension')
    .leftJoin('issued_paper as paper', 'paper.id', 'extension.paper_id')
    .selectAll('extension')
    .select(['paper.printed_number', name('extension.home_id').as('home_name')])
    .select(name('extension.competent_id').as('competent_name'))
    .where(
      sql<boolean>`(extension.home_id = any(${[...mine]}::uuid[]) or extension.competent_id in (${above(mine, day)}))`,
    )
    .$if(year !== undefined, (query) => query.where('extension.year', '=', year ?? 0))
    .$if(id !== undefined, (query) => query.where('extension.id', '=', id ?? ''))
    .orderBy('extension.created_at', 'desc')
    .orderBy('extension.id')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    year: row.year,
    editionId: row.edition_id,
    state: row.state as ExtensionState,
    homeId: row.home_id,
    homeName: row.home_name ?? '',
    competentId: row.competent_id,
    competentName: row.competent_name ?? '',
    deadline: row.deadline as DeadlineId,
    until: row.until,
    reason: row.reason,
    paperId: row.paper_id,
    paperNumber: row.printed_number,
    doneBy: row.done_by as Record<string, string>,
    ownerPersonId: null,
  }))
}

export type Below = { readonly id: string; readonly name: string; readonly granterId: string }

/** Organisations directly below the given ones on `day`, by name. */
export async function directlyBelow(reader: Reader, granters: readonly string[], day: string): Promise<Below[]> {
  const { rows } = await sql<Below>`
    select relation.organisation_id as id, profile.name, relation.related_id as "granterId"
    from organisation_relation relation
    join organisation_profile profile on profile.organisation_id = relation.organisation_id
      and profile.valid_from <= ${day} and (profile.valid_until is null or profile.valid_until > ${day})
    where relation.related_id = any(${[...granters]}::uuid[]) and relation.kind in ('PARTY_PARENT', 'COVERED_BY')
      and relation.valid_from <= ${day} and (relation.valid_until is null or relation.valid_until > ${day})
    order by profile.name`.execute(reader)
  return rows
}

/** People who hold one of `posts` in the organisation or directly below it on `day`. */
export async function peopleBelow(
  reader: Reader,
  organisationId: string,
  posts: readonly Post[],
  day: string,
): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select distinct holding.person_id as "personId" from post_holding holding
    where holding.post = any(${[...posts]})
      and holding.valid_from <= ${day} and (holding.valid_until is null or holding.valid_until > ${day})
      and holding.organisation_id in (
        select organisation_id from organisation_relation
        where related_id = ${organisationId} and kind in ('PARTY_PARENT', 'COVERED_BY')
          and valid_from <= ${day} and (valid_until is null or valid_until > ${day})
      )`.execute(reader)
  return rows.map(({ personId }) => personId)
}

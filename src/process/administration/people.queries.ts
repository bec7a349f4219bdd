import { sql } from 'kysely'
import type { Reader } from '#platform/db'
import { searchKey } from '#platform/vietnamese-text'
import { type Post, posts } from '#rulebook'

export const peoplePerPage = 50

type Held = { readonly personId: string; readonly title: string; readonly organisationName: string }
export type PersonRow = {
  readonly id: string
  readonly name: string
  readonly username: string | null
  readonly isLocked: boolean
  readonly held: readonly Held[]
}

/** A name as its search key: what a person types without marks finds it, at the beginning of a word. */
export const foldedName = (column: string) =>
  sql<string>`' ' || regexp_replace(lower(unaccent(${sql.ref(column)})), '[^[:alnum:]]+', ' ', 'g')`

/** One page of the people whose name holds `search`, those with the same marks first; their posts of `day`. */
export async function peopleOn(
  reader: Reader,
  { search, page, day }: { search: string; page: number; day: string },
): Promise<{ readonly total: number; readonly rows: readonly PersonRow[] }> {
  const key = searchKey(search)
  const found = reader
    .selectFrom('person')
    .$if(key !== '', (query) => query.where(foldedName('person.full_name'), 'like', `% ${key}%`))
  const { total } = await found.select((on) => on.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const exact = sql<boolean>`position(lower(${search}) in lower(person.full_name)) = 0`
  const rows = await found
    .leftJoin('account', 'account.personId', 'person.id')
    .leftJoin('credential', 'credential.userId', 'account.id')
    .select(['person.id', 'person.full_name', 'account.username', 'credential.id as credential'])
    .$if(key !== '', (query) => query.orderBy(exact))
    .orderBy('person.sort_key')
    .orderBy('person.id')
    .limit(peoplePerPage)
    .offset((page - 1) * peoplePerPage)
    .execute()
  const held = await heldOn(
    reader,
    rows.map((row) => row.id),
    day,
  )
  return {
    total,
    rows: rows.map((row) => ({
      id: row.id,
      name: row.full_name,
      username: row.username,
      isLocked: row.username !== null && row.credential === null,
      held: held.filter(({ personId }) => personId === row.id),
    })),
  }
}

async function heldOn(reader: Reader, personIds: readonly string[], day: string): Promise<Held[]> {
  if (personIds.length === 0) return []
  const { rows } = await sql<{ person_id: string; post: Post; title: string | null; short_name: string }>`
    select h.person_id, h.post, h.title, p.short_name
    from post_holding h join organisation_profile p on p.organisation_id = h.organisation_id
      and p.valid_from <= ${day} and (p.valid_until is null or p.valid_until > ${day})
    where h.person_id = any(${personIds}::uuid[]) and h.valid_from <= ${day} and (h.valid_until is null or h.valid_until > ${day})
    order by h.valid_from, h.id`.execute(reader)
  return rows.map((row) => ({
    personId: row.person_id,
    title: row.title ?? posts[row.post].vi,
    organisationName: row.short_name,
  }))
}

export type Holding = {
  readonly id: string
  readonly title: string
  readonly organisationId: string
  readonly organisationName: string
  readonly from: string
  readonly until: string | null
  readonly byDocument: string
}
export type PersonFile = {
  readonly id: string
  readonly name: string
  readonly workEmail: string | null
  readonly account: { readonly username: string; readonly isLocked: boolean } | null
  readonly holdings: readonly Holding[]
}

/** A person with every post ever held, the latest first, each with its organisation's name of that time. */
export async function personFile(reader: Reader, id: string): Promise<PersonFile | undefined> {
  const person = await reader
    .selectFrom('person')
    .leftJoin('account', 'account.personId', 'person.id')
    .leftJoin('credential', 'credential.userId', 'account.id')
    .select(['person.id', 'person.full_name', 'person.work_email', 'account.username', 'credential.id as credential'])
    .where('person.id', '=', id)
    .executeTakeFirst()
  if (!person) return undefined
  return {
    id: person.id,
    name: person.full_name,
    workEmail: person.work_email,
    account: person.username === null ? null : { username: person.username, isLocked: person.credential === null },
    holdings: await holdingsOf(reader, id),
  }
}

async function holdingsOf(reader: Reader, personId: string): Promise<Holding[]> {
  const { rows } = await sql<{
    id: string
    post: Post
    title: string | null
    organisation_id: string
    name: string
    valid_from: string
    valid_until: string | null
    by_document: string
  }>`
    select h.id, h.post, h.title, h.organisation_id, p.name, h.valid_from, h.valid_until, h.by_document
    from post_holding h cross join lateral (
      select name from organisation_profile where organisation_id = h.organisation_id
        and valid_from <= greatest(h.valid_from, coalesce(h.valid_until - 1, current_date)) order by valid_from desc limit 1
    ) p
    where h.person_id = ${personId}
    order by h.valid_until desc nulls first, h.valid_from desc, h.id`.execute(reader)
  return rows.map((row) => ({
    id: row.id,
    title: row.title ?? posts[row.post].vi,
    organisationId: row.organisation_id,
    organisationName: row.name,
    from: row.valid_from,
    until: row.valid_until,
    byDocument: row.by_document,
  }))
}

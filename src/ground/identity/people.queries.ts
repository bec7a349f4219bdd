import { sql } from 'kysely'
import { wallNow } from '#platform/clock'
import type { Reader } from '#platform/db'
import { type Post, posts } from '#rulebook'
import type { HeldPost, SignedIn } from './signed-in.ts'

type SignInRow = {
  person_id: string
  full_name: string
  post: Post | null
  organisation_id: string
  is_inherited: boolean | null
  organisation_name: string
  title: string | null
  unread: number
}

/** Posts in force on a day; a post at a successor holds for what went up in it, so that its open cases are not orphaned. */
const heldOn = (day: string) => sql`(
      select h.id, h.person_id, h.post, h.title, h.valid_from, coalesce(up.from_id, h.organisation_id) as organisation_id,
        o.short_name as organisation_name, up.from_id is not null as is_inherited
      from post_holding h
      join organisation_profile o on o.organisation_id = h.organisation_id
        and o.valid_from <= ${day} and (o.valid_until is null or o.valid_until > ${day})
      cross join lateral (
        select null::uuid as from_id
        union all
        select from_id from organisation_succession
        where to_id = h.organisation_id and takes_effect_on <= ${day} and kind in ('MERGE', 'RENAME')
      ) up
      where h.valid_from <= ${day} and (h.valid_until is null or h.valid_until > ${day})
    ) h`

/** The person behind a sign-in token with the posts of `day`, in one query; undefined when it is over. */
export async function signedInBy(reader: Reader, token: string, day: string): Promise<SignedIn | undefined> {
  const { rows } = await sql<SignInRow>`
    select p.id as person_id, p.full_name, h.post, h.organisation_id, h.organisation_name, h.title, h.is_inherited,
      (select count(*) from notice n where n.person_id = p.id and n.read_at is null) as unread
    from sign_in s
    join account a on a.id = s."userId"
    join person p on p.id = a."personId"
    left join ${heldOn(day)} on h.person_id = p.id
    where s.token = ${token} and s."expiresAt" > ${wallNow()}
    order by h.is_inherited, h.valid_from, h.id`.execute(reader)
  return asSignedIn(rows, token)
}

/** A person with the posts of `day`, acting without a sign-in (sample year, commands). */
export async function personAtWork(reader: Reader, personId: string, day: string): Promise<SignedIn | undefined> {
  const { rows } = await sql<SignInRow>`
    select p.id as person_id, p.full_name, h.post, h.organisation_id, h.organisation_name, h.title, h.is_inherited, 0 as unread
    from person p
    left join ${heldOn(day)} on h.person_id = p.id
    where p.id = ${personId} order by h.valid_from, h.id`.execute(reader)
  return asSignedIn(rows, null)
}

function asSignedIn(rows: readonly SignInRow[], token: string | null): SignedIn | undefined {
  const first = rows[0]
  if (!first) return undefined
  const held = rows.flatMap((row): HeldPost[] =>
    row.post === null
      ? []
      : [
          {
            post: row.post,
            organisationId: row.organisation_id,
            organisationName: row.organisation_name,
            title: row.title ?? posts[row.post].vi,
            isInherited: row.is_inherited ?? false,
          },
        ],
  )
  return { personId: first.person_id, name: first.full_name, posts: held, unreadNotices: first.unread, token }
}

export type Holder = { readonly personId: string; readonly name: string; readonly post: Post; readonly title: string }

/** Who holds one of these posts at an organisation on `day`, one row per person (the first post named wins), by rank then given name. */
export async function holdersOn(
  reader: Reader,
  organisationId: string,
  wanted: readonly Post[],
  day: string,
): Promise<Holder[]> {
  const rows = await reader
    .selectFrom('post_holding')
    .innerJoin('person', 'person.id', 'post_holding.person_id')
    .where('post_holding.organisation_id', '=', organisationId)
    .where('post_holding.post', 'in', [...wanted])
    .where('post_holding.valid_from', '<=', day)
    .where((on) => on.or([on('post_holding.valid_until', 'is', null), on('post_holding.valid_until', '>', day)]))
    .select(['person.id', 'person.full_name', 'person.sort_key', 'post_holding.post', 'post_holding.title'])
    .execute()
  const rank = (post: string) => wanted.indexOf(post as Post)
  const sorted = rows.sort((a, b) => rank(a.post) - rank(b.post) || (a.sort_key < b.sort_key ? -1 : 1))
  const once = new Map(sorted.toReversed().map((row) => [row.id, row]))
  return sorted
    .filter((row) => once.get(row.id) === row)
    .map((row) => ({
      personId: row.id,
      name: row.full_name,
      post: row.post as Post,
      title: row.title ?? posts[row.post as Post].vi,
    }))
}

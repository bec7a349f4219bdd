import { sql } from 'kysely'
import type { Reader } from '#platform/db'
import { type Post, posts } from '#rulebook'

export type Persona = {
  readonly personId: string
  readonly name: string
  readonly username: string
  /** Posts with their organisations, as printed. */
  readonly held: readonly string[]
}

type HolderRow = {
  person_id: string
  full_name: string
  username: string
  organisation: string | null
  post: Post | null
  title: string | null
}

/** Everybody with an account, by user name, with the posts of `day`. */
export async function personasOn(reader: Reader, day: string): Promise<Persona[]> {
  const { rows } = await sql<HolderRow>`
    select p.id as person_id, p.full_name, coalesce(a."displayUsername", a.username, '') as username,
      o.name as organisation, h.post, h.title
    from account a
    join person p on p.id = a."personId"
    left join (
      post_holding h join organisation_profile o on o.organisation_id = h.organisation_id
        and o.valid_from <= ${day} and (o.valid_until is null or o.valid_until > ${day})
    ) on h.person_id = p.id and h.valid_from <= ${day} and (h.valid_until is null or h.valid_until > ${day})
    order by a.username, h.valid_from, h.id`.execute(reader)
  return [...Map.groupBy(rows, (row) => row.person_id)].map(([personId, held]) => ({
    personId,
    name: held[0]?.full_name ?? '',
    username: held[0]?.username ?? '',
    held: held.flatMap(({ post, title, organisation }) =>
      post ? [`${title ?? posts[post].vi}, ${organisation ?? ''}`] : [],
    ),
  }))
}

/** The newest notices of everybody. */
export const newestNotices = (reader: Reader, limit: number) =>
  reader
    .selectFrom('notice')
    .innerJoin('person', 'person.id', 'notice.person_id')
    .select(['notice.at', 'notice.title', 'notice.link', 'notice.read_at', 'notice.mail_state', 'person.full_name'])
    .orderBy('notice.at', 'desc')
    .limit(limit)
    .execute()

/** The newest issued papers of everybody. */
export const newestPapers = (reader: Reader, limit: number) =>
  reader
    .selectFrom('issued_paper')
    .select(['id', 'printed_number', 'title', 'summary', 'issued_on', 'signer_name', 'form_code'])
    .orderBy('issued_at', 'desc')
    .limit(limit)
    .execute()

export const issuedDocument = (reader: Reader, id: string) =>
  reader.selectFrom('issued_paper').select(['document', 'printed_number']).where('id', '=', id).executeTakeFirst()

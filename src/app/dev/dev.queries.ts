import { sql } from 'kysely'
import type { Reader } from '#platform/db'
import { sortKey } from '#platform/vietnamese-text'
import { type Post, posts } from '#rulebook'

export type Persona = {
  readonly personId: string
  readonly name: string
  readonly username: string
  readonly titles: readonly string[]
}
export type PersonaGroup = { readonly organisation: string | null; readonly personas: readonly Persona[] }

type HolderRow = {
  person_id: string
  full_name: string
  username: string
  organisation: string | null
  post: Post | null
  title: string | null
}

/** Everybody with an account by the organisations of their posts on `day`; those without a post come last. */
export async function personaGroups(reader: Reader, day: string): Promise<PersonaGroup[]> {
  const { rows } = await sql<HolderRow>`
    select p.id as person_id, p.full_name, coalesce(a."displayUsername", a.username, '') as username,
      o.name as organisation, h.post, h.title
    from account a
    join person p on p.id = a."personId"
    left join (
      post_holding h join organisation_profile o on o.organisation_id = h.organisation_id
        and o.valid_from <= ${day} and (o.valid_until is null or o.valid_until > ${day})
    ) on h.person_id = p.id and h.valid_from <= ${day} and (h.valid_until is null or h.valid_until > ${day})
    order by p.sort_key, h.valid_from, h.id`.execute(reader)
  const groups = [...Map.groupBy(rows, (row) => row.organisation)]
  return groups
    .map(([organisation, held]) => ({ organisation, personas: personasIn(held) }))
    .sort((a, b) => (groupKey(a) < groupKey(b) ? -1 : 1))
}

const groupKey = ({ organisation }: PersonaGroup) => (organisation === null ? '\uffff' : sortKey(organisation))

function personasIn(rows: readonly HolderRow[]): Persona[] {
  return [...Map.groupBy(rows, (row) => row.person_id).values()].flatMap((held) => {
    const [first] = held
    const titles = held.flatMap(({ post, title }) => (post ? [title ?? posts[post].vi] : []))
    return first ? [{ personId: first.person_id, name: first.full_name, username: first.username, titles }] : []
  })
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

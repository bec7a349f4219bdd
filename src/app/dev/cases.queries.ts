import { type RawBuilder, sql } from 'kysely'
import { ordinaryPosts, outsidePosts } from '#ground/identity'
import { paths } from '#ground/paths'
import type { AnyMachine } from '#lifecycle'
import type { Reader } from '#platform/db'

type Kept = {
  readonly table: string
  readonly title: RawBuilder<string>
  readonly href: (id: string) => string
  /** The person whose own case it is, where cases can have one. */
  readonly owner?: RawBuilder<string | null>
}

const nameOfOrganisation = (column: string) => sql<string>`(
  select p.short_name from organisation_profile p where p.organisation_id = ${sql.ref(column)}
  order by p.valid_from desc limit 1)`

/** Where the cases of a machine lie; a machine whose room keeps none yet is missing here. */
const keptBy: Readonly<Record<string, Kept>> = {
  registration: { table: 'registration', title: sql`c.name`, href: paths.registration, owner: sql`c.owner_person_id` },
  'summary-list': { table: 'summary_list', title: nameOfOrganisation('c.home_id'), href: paths.summaryList },
  report: { table: 'report', title: nameOfOrganisation('c.home_id'), href: paths.review },
  recognition: {
    table: 'recognition',
    title: sql`(select r.name from registration r where r.id = c.registration_id)`,
    href: paths.recognition,
  },
  session: { table: 'session', title: sql`c.place`, href: paths.session },
}

export type StateCounts = Readonly<Record<string, number>>

/** How many cases of a machine stand in each state; undefined when the database keeps none of that kind. */
export async function countsByState(reader: Reader, machine: string): Promise<StateCounts | undefined> {
  const kept = keptBy[machine]
  if (!kept) return undefined
  const { rows } = await sql<{ state: string; number: number }>`
    select c.state, count(*)::integer as number from ${sql.table(kept.table)} c group by c.state`.execute(reader)
  return Object.fromEntries(rows.map(({ state, number }) => [state, number]))
}

export type CaseLink = {
  readonly href: string
  readonly title: string
  readonly year: number
  readonly home: string
  readonly competent: string
  /** Somebody who may open it: its owner, else whom it waits on, else an office of either side. */
  readonly reader: { readonly id: string; readonly name: string } | undefined
}

type Asked = { readonly machine: AnyMachine; readonly state: string; readonly day: string; readonly limit: number }
type CaseRow = Omit<CaseLink, 'href' | 'reader'> & { id: string; reader_id: string | null; reader_name: string | null }

/** Some cases of a machine in a state, the newest first. */
export async function casesIn(reader: Reader, { machine, state, day, limit }: Asked): Promise<CaseLink[]> {
  const kept = keptBy[machine.name]
  const row = machine.states[state]
  if (!kept || !row) return []
  const awaited = row.waitsOn === 'nobody' ? [] : [...row.waitsOn]
  const { rows } = await sql<CaseRow>`
    select c.id, ${kept.title} as title, c.year, ${nameOfOrganisation('c.home_id')} as home,
      ${nameOfOrganisation('c.competent_id')} as competent, p.id as reader_id, p.full_name as reader_name
    from ${sql.table(kept.table)} c
    left join lateral (
      select h.person_id from post_holding h
      where h.organisation_id in (c.home_id, c.competent_id)
        and h.valid_from <= ${day} and (h.valid_until is null or h.valid_until > ${day})
        and h.post <> all(${[...ordinaryPosts, ...outsidePosts]})
      order by h.post = any(${awaited}::text[]) and h.organisation_id = ${sql.ref(`c.${row.waitsAt}_id`)} desc,
        h.organisation_id = c.home_id desc, h.valid_from, h.id
      limit 1
    ) office on true
    left join person p on p.id = coalesce(${kept.owner ?? sql`null::uuid`}, office.person_id)
    where c.state = ${state} order by c.created_at desc limit ${limit}`.execute(reader)
  return rows.map(({ id, reader_id, reader_name, ...shown }) => ({
    ...shown,
    href: kept.href(id),
    reader: reader_id && reader_name ? { id: reader_id, name: reader_name } : undefined,
  }))
}

import { type RawBuilder, sql } from 'kysely'
import { paths } from '#ground/paths'
import type { Reader } from '#platform/db'

type Kept = { readonly table: string; readonly title: RawBuilder<string>; readonly href: (id: string) => string }

const nameOfOrganisation = (column: string) => sql<string>`(
  select p.short_name from organisation_profile p where p.organisation_id = ${sql.ref(column)}
  order by p.valid_from desc limit 1)`

/** Where the cases of a machine lie; a machine whose room keeps none yet is missing here. */
const keptBy: Readonly<Record<string, Kept>> = {
  registration: { table: 'registration', title: sql`c.name`, href: paths.registration },
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
}

/** Some cases of a machine in a state, the newest first. */
export async function casesIn(reader: Reader, machine: string, state: string, limit: number): Promise<CaseLink[]> {
  const kept = keptBy[machine]
  if (!kept) return []
  const { rows } = await sql<{ id: string; title: string; year: number; home: string; competent: string }>`
    select c.id, ${kept.title} as title, c.year, ${nameOfOrganisation('c.home_id')} as home,
      ${nameOfOrganisation('c.competent_id')} as competent
    from ${sql.table(kept.table)} c where c.state = ${state} order by c.created_at desc limit ${limit}`.execute(reader)
  return rows.map(({ id, ...row }) => ({ ...row, href: kept.href(id) }))
}

import { type SelectQueryBuilder, sql } from 'kysely'
import { organisationsOf, type SignedIn } from '#ground/identity'
import { postsFor, registrationMachine } from '#lifecycle'
import type { Reader, Tables } from '#platform/db'
import { searchKey, sortKey } from '#platform/vietnamese-text'
import type { Origin } from '#process/registration'
import { type InboxFilter, type InboxTab, inboxTabs } from './inbox.rules.ts'

export type InboxRow = {
  readonly id: string
  readonly name: string
  readonly ownerName: string
  readonly homeName: string
  readonly submittedAt: Date
  readonly daysLate: number
  readonly state: string
  readonly origin: Origin
  readonly field: string
  readonly level: string
  readonly year: number
  readonly editionId: string
}
export type Sender = { readonly id: string; readonly name: string }

export const inboxPerPage = 50

/** Where the actor receives: the competent post, not merely a post there. */
const receivingAt = (actor: SignedIn) => organisationsOf(actor, postsFor(registrationMachine, 'accept'))

type Registrations = SelectQueryBuilder<Tables, 'registration', object>

/** What came to the places where the actor receives; drafts never do. The one predicate of list, counts, search and senders. */
const arrived = (reader: Reader, actor: SignedIn): Registrations =>
  reader
    .selectFrom('registration')
    .where('submitted_at', 'is not', null)
    .where(sql<boolean>`competent_id = any(${receivingAt(actor)}::uuid[])`)

/** The same, narrowed to what was asked for, whatever its part of the inbox. */
function found(reader: Reader, actor: SignedIn, { year, field, level, from, q }: InboxFilter): Registrations {
  const key = searchKey(q)
  return arrived(reader, actor)
    .$if(year !== undefined, (query) => query.where('year', '=', year ?? 0))
    .$if(field !== '', (query) => query.where('field', '=', field))
    .$if(level !== '', (query) => query.where('level', '=', level))
    .$if(from !== '', (query) => query.where('home_id', '=', from))
    .$if(q !== '', (query) =>
      query.where(sql<boolean>`plain_letters(name || ' ' || owner_name || ' ' || home_name) like ${`%${key}%`}`),
    )
}

/** One page of one part of the inbox. */
export async function inboxRows(reader: Reader, actor: SignedIn, filter: InboxFilter): Promise<InboxRow[]> {
  const { tab, page } = filter
  const rows = await found(reader, actor, filter)
    .where('state', 'in', [...tab.states])
    .where('origin', 'in', [...tab.origins])
    .select(['id', 'name', 'owner_name', 'home_name', 'submitted_at', 'days_late', 'state', 'origin'])
    .select(['field', 'level', 'year', 'edition_id'])
    .orderBy(tab.isWaiting ? 'submitted_at' : 'changed_at', tab.isWaiting ? 'asc' : 'desc')
    .orderBy('id')
    .limit(inboxPerPage)
    .offset((page - 1) * inboxPerPage)
    .execute()
  return rows.flatMap(({ submitted_at: submittedAt, ...row }) =>
    submittedAt
      ? [
          {
            id: row.id,
            name: row.name,
            ownerName: row.owner_name,
            homeName: row.home_name,
            submittedAt,
            daysLate: row.days_late,
            state: row.state,
            origin: row.origin as Origin,
            field: row.field,
            level: row.level,
            year: row.year,
            editionId: row.edition_id,
          },
        ]
      : [],
  )
}

/** How many stand in each part, under the same filter: every number opens the list it counts. */
export async function inboxCounts(
  reader: Reader,
  actor: SignedIn,
  filter: InboxFilter,
): Promise<Record<string, number>> {
  const row = await found(reader, actor, filter)
    .select(inboxTabs.map((tab) => counted(tab).as(tab.key)))
    .executeTakeFirstOrThrow()
  return row as Record<string, number>
}

const counted = ({ states, origins }: InboxTab) =>
  sql<number>`count(*) filter (where state = any(${states}::text[]) and origin = any(${origins}::text[]))`

/** From whom anything ever came, under the newest name. */
export async function sendersTo(reader: Reader, actor: SignedIn): Promise<Sender[]> {
  const rows = await arrived(reader, actor)
    .select(['home_id', 'home_name'])
    .distinctOn('home_id')
    .orderBy('home_id')
    .orderBy('submitted_at', 'desc')
    .execute()
  return rows
    .map((row) => ({ id: row.home_id, name: row.home_name }))
    .sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1))
}

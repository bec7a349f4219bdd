import { sql } from 'kysely'
import { officesOf, type SignedIn } from '#ground/identity'
import type { Reader } from '#platform/db'
import type { SummaryListState } from './summary-list.store.ts'

/** The list of a year that counts now, if one was opened. */
export async function currentList(
  reader: Reader,
  organisationId: string,
  year: number,
): Promise<{ id: string } | undefined> {
  return reader
    .selectFrom('summary_list')
    .select('id')
    .where('home_id', '=', organisationId)
    .where('year', '=', year)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

const nobody = '00000000-0000-0000-0000-000000000000'

export type ListCase = {
  readonly id: string
  readonly year: number
  readonly version: number
  readonly editionId: string
  readonly state: SummaryListState
  readonly rowVersion: number
  readonly homeId: string
  readonly homeName: string
  readonly competentId: string
  readonly competentName: string
  readonly ownerPersonId: null
  readonly doneBy: Readonly<Record<string, string>>
  readonly paperId: string | null
  readonly paperNumber: string | null
  readonly sentAt: Date | null
  readonly daysLate: number
}

/** Lists of the actor's own organisations, and those sent to them; newest first. */
export async function listsFor(reader: Reader, actor: SignedIn, id?: string): Promise<ListCase[]> {
  const offices = [...officesOf(actor), nobody]
  const rows = await reader
    .selectFrom('summary_list as list')
    .leftJoin('issued_paper as paper', 'paper.id', 'list.paper_id')
    .selectAll('list')
    .select('paper.printed_number')
    .select([nameOn('list.home_id').as('home_name'), nameOn('list.competent_id').as('competent_name')])
    .where((on) =>
      on.or([
        on('list.home_id', 'in', offices),
        on.and([on('list.competent_id', 'in', offices), on('list.sent_at', 'is not', null)]),
      ]),
    )
    .$if(id !== undefined, (query) => query.where('list.id', '=', id ?? nobody))
    .orderBy('list.year', 'desc')
    .orderBy('list.created_at', 'desc')
    .limit(500)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    year: row.year,
    version: row.version,
    editionId: row.edition_id,
    state: row.state as SummaryListState,
    rowVersion: row.row_version,
    homeId: row.home_id,
    homeName: row.home_name ?? '',
    competentId: row.competent_id,
    competentName: row.competent_name ?? '',
    ownerPersonId: null,
    doneBy: row.done_by as Record<string, string>,
    paperId: row.paper_id,
    paperNumber: row.printed_number,
    sentAt: row.sent_at,
    daysLate: row.days_late,
  }))
}

/** Name of an organisation on the day the list was made: the list keeps it through a merger. */
const nameOn = (column: string) =>
  sql<string>`(select name from organisation_profile p where p.organisation_id = ${sql.ref(column)} and p.valid_from <= (list.created_at at time zone 'Asia/Ho_Chi_Minh')::date order by p.valid_from desc limit 1)`

export type FrozenRow = {
  readonly registrationId: string
  readonly participant: string
  readonly name: string
  readonly ownerName: string
  readonly field: string
  readonly level: string
  readonly summary: string
}

/** The rows a list was sealed with. */
export async function frozenRows(reader: Reader, listId: string): Promise<FrozenRow[]> {
  const rows = await reader
    .selectFrom('summary_row')
    .selectAll()
    .where('list_id', '=', listId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    registrationId: row.registration_id,
    participant: row.participant,
    name: row.name,
    ownerName: row.owner_name,
    field: row.field,
    level: row.level,
    summary: row.summary,
  }))
}

import type { LockedCase } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import type { StateOf, summaryListMachine } from '#lifecycle'
import type { Tx } from '#platform/db'
import type { Edition } from '#rulebook'

export type SummaryListState = StateOf<typeof summaryListMachine>
export type LockedList = LockedCase<SummaryListState> & {
  readonly table: 'summary_list'
  readonly year: number
  readonly version: number
  readonly rowVersion: number
  readonly paperId: string | null
}

export async function lockList(tx: Tx, id: string): Promise<LockedList | undefined> {
  const row = await tx.selectFrom('summary_list').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return (
    row && {
      table: 'summary_list',
      id,
      edition: pinnedEdition(row.edition_id),
      state: row.state as SummaryListState,
      homeId: row.home_id,
      competentId: row.competent_id,
      ownerPersonId: null,
      doneBy: row.done_by as Record<string, string>,
      year: row.year,
      version: row.version,
      rowVersion: row.row_version,
      paperId: row.paper_id,
    }
  )
}

type NewList = {
  readonly id: string
  readonly year: number
  readonly edition: Edition
  readonly version: number
  readonly state: string
  readonly homeId: string
  readonly competentId: string
  readonly personId: string
  readonly at: Date
}

export async function insertList(tx: Tx, given: NewList): Promise<void> {
  await tx
    .insertInto('summary_list')
    .values({
      id: given.id,
      year: given.year,
      edition_id: given.edition.id,
      version: given.version,
      state: given.state,
      home_id: given.homeId,
      competent_id: given.competentId,
      done_by: JSON.stringify({ open: given.personId }),
      paper_id: null,
      sealed_at: null,
      sent_at: null,
      created_at: given.at,
    })
    .execute()
}

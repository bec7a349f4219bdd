import type { LockedCase } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import type { deadlineExtensionMachine, StateOf } from '#lifecycle'
import type { Tx } from '#platform/db'
import type { DeadlineId, Edition } from '#rulebook'

export type ExtensionState = StateOf<typeof deadlineExtensionMachine>
export type LockedExtension = LockedCase<ExtensionState> & {
  readonly table: 'deadline_extension'
  readonly year: number
  readonly deadline: DeadlineId
  readonly until: string
}

export async function lockExtension(tx: Tx, id: string): Promise<LockedExtension | undefined> {
  const row = await tx.selectFrom('deadline_extension').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return (
    row && {
      table: 'deadline_extension',
      id,
      edition: pinnedEdition(row.edition_id),
      state: row.state as ExtensionState,
      homeId: row.home_id,
      competentId: row.competent_id,
      ownerPersonId: null,
      doneBy: row.done_by as Record<string, string>,
      year: row.year,
      deadline: row.deadline as DeadlineId,
      until: row.until,
    }
  )
}

type NewExtension = {
  readonly id: string
  readonly year: number
  readonly edition: Edition
  readonly state: string
  readonly homeId: string
  readonly competentId: string
  readonly personId: string
  readonly deadline: DeadlineId
  readonly until: string
  readonly reason: string
  readonly paperId: string
  readonly at: Date
}

export async function insertExtension(tx: Tx, given: NewExtension): Promise<void> {
  await tx
    .insertInto('deadline_extension')
    .values({
      id: given.id,
      year: given.year,
      edition_id: given.edition.id,
      state: given.state,
      home_id: given.homeId,
      competent_id: given.competentId,
      done_by: JSON.stringify({ grant: given.personId }),
      deadline: given.deadline,
      until: given.until,
      reason: given.reason,
      paper_id: given.paperId,
      created_at: given.at,
    })
    .execute()
}

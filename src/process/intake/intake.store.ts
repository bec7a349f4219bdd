import { sql } from 'kysely'
import type { Tx } from '#platform/db'
import type { ListRow } from './intake.queries.ts'

/** The next receipt number of a receiver and year, without gaps. */
export async function takeReceiptNumber(tx: Tx, organisationId: string, year: number): Promise<number> {
  const row = await tx
    .insertInto('receipt_series')
    .values({ organisation_id: organisationId, year, last_number: 1 })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'year']).doUpdateSet({ last_number: sql`receipt_series.last_number + 1` }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow()
  return row.last_number
}

/** Freezes the rows of a summary list as they stand now. */
export async function freezeRows(tx: Tx, listId: string, rows: readonly ListRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('summary_row')
    .values(
      rows.map((row, index) => ({
        list_id: listId,
        position: index + 1,
        registration_id: row.registrationId,
        participant: row.participant,
        owner_kind: row.ownerKind,
        name: row.name,
        owner_name: row.ownerName,
        field: row.field,
        level: row.level,
        summary: row.summary,
      })),
    )
    .execute()
}

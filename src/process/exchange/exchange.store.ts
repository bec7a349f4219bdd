import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db'
import type { FormValues } from '#platform/forms'
import type { PlacedColumn, RowProblem } from '#platform/lists'

export type NewImport = {
  readonly id: string
  readonly kind: string
  readonly personId: string | null
  readonly year: number | null
  readonly fileName: string
  readonly fileHash: Buffer
  readonly content: Buffer
  readonly at: Date
}

export async function insertImport(tx: Tx, given: NewImport): Promise<void> {
  await tx
    .insertInto('import')
    .values({
      id: given.id,
      kind: given.kind,
      person_id: given.personId,
      year: given.year,
      file_name: given.fileName,
      file_hash: given.fileHash,
      content: given.content,
      uploaded_at: given.at,
    })
    .execute()
}

export type LockedImport = {
  readonly id: string
  readonly kind: string
  readonly personId: string | null
  readonly year: number | null
  readonly fileName: string
  readonly checkedAt: Date | null
  readonly fault: string | null
  readonly begunAt: Date | null
  readonly endedAt: Date | null
  readonly undoneAt: Date | null
}

/** An import without its file, locked. */
export async function lockImport(tx: Tx, id: string): Promise<LockedImport | undefined> {
  const row = await tx
    .selectFrom('import')
    .select(['kind', 'person_id', 'year', 'file_name', 'checked_at', 'fault', 'begun_at', 'ended_at', 'undone_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      id,
      kind: row.kind,
      personId: row.person_id,
      year: row.year,
      fileName: row.file_name,
      checkedAt: row.checked_at,
      fault: row.fault,
      begunAt: row.begun_at,
      endedAt: row.ended_at,
      undoneAt: row.undone_at,
    }
  )
}

/** How far the work has come; told while it goes on, outside its transaction. */
export async function tellProgress(db: Db, id: string, done: number, total: number): Promise<void> {
  await db.updateTable('import').set({ work_done: done, work_total: total }).where('id', '=', id).execute()
}

export type Checked = {
  readonly sheet: string
  readonly headRow: number
  readonly columns: readonly PlacedColumn[]
  readonly remarks: readonly string[]
  readonly rows: readonly NewRow[]
}
export type NewRow = {
  readonly id: string
  readonly number: number
  readonly step: number
  readonly texts: Readonly<Record<string, string>>
  readonly input: FormValues
  readonly problems: readonly RowProblem[]
}

const rowsAtATime = 500

/** What a check found, all at once. */
export async function keepCheck(tx: Tx, id: string, found: Checked, at: Date): Promise<void> {
  for (let from = 0; from < found.rows.length; from += rowsAtATime)
    await tx
      .insertInto('import_row')
      .values(
        found.rows.slice(from, from + rowsAtATime).map((row) => ({
          id: row.id,
          import_id: id,
          number: row.number,
          step: row.step,
          texts: JSON.stringify(row.texts),
          input: JSON.stringify(row.input),
          problems: JSON.stringify(row.problems),
        })),
      )
      .execute()
  await tx
    .updateTable('import')
    .set({
      sheet: found.sheet,
      head_row: found.headRow,
      columns: JSON.stringify(found.columns),
      remarks: JSON.stringify(found.remarks),
      checked_at: at,
    })
    .where('id', '=', id)
    .execute()
}

/** Why nothing can be made of the file, or of the rest of it. */
export async function keepFault(tx: Tx, id: string, fault: string, at: Date): Promise<void> {
  await tx
    .updateTable('import')
    .set({ fault, checked_at: sql`coalesce(checked_at, ${at})` })
    .where('id', '=', id)
    .execute()
}

export async function beginWriting(tx: Tx, id: string, rows: number, at: Date): Promise<void> {
  await tx.updateTable('import').set({ begun_at: at, work_done: 0, work_total: rows }).where('id', '=', id).execute()
}

/** What was made of a row, in the transaction that makes it. */
export async function keepMade(tx: Tx, importId: string, rowId: string, subjectId: string): Promise<void> {
  await tx.updateTable('import_row').set({ subject_id: subjectId }).where('id', '=', rowId).execute()
  await tx.updateTable('import').set({ work_done: sql`work_done + 1` }).where('id', '=', importId).execute()
}

/** A row that was good when it was checked, and is no longer. */
export async function keepRefusal(db: Db, rowId: string, problems: readonly RowProblem[]): Promise<void> {
  await db
    .updateTable('import_row')
    .set({ problems: JSON.stringify(problems) })
    .where('id', '=', rowId)
    .execute()
}

export const endWriting = (tx: Tx, id: string, at: Date) =>
  tx.updateTable('import').set({ ended_at: at }).where('id', '=', id).execute()

export const keepUndone = (tx: Tx, id: string, at: Date) =>
  tx.updateTable('import').set({ undone_at: at }).where('id', '=', id).execute()

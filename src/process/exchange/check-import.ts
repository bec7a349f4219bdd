import { dayOf, timeOf, today } from '#platform/clock'
import type { Db } from '#platform/db'
import { newId } from '#platform/ids'
import { type Column, type FoundTable, findTable } from '#platform/lists'
import { shownDay } from '#platform/vietnamese-text'
import { readWorkbook } from '#platform/xlsx'
import { kindOf, type TypedRow } from '#process/listings'
import { settleCheck, settleFault } from './acts/settle-import.ts'
import { earlierUpload } from './exchange.queries.ts'
import { tellProgress } from './exchange.store.ts'
import { exchangeWords } from './exchange.words.ts'
import { actorOf } from './import-actor.ts'

const words = exchangeWords('vi')

/** Hears how many rows of how many are done. */
export type Tell = (done: number, total: number) => void

/** The dry run: reads the workbook, checks every row as the screens do, writes down what it found and nothing else. */
export async function checkImport(db: Db, id: string, signal: AbortSignal, tell: Tell = () => {}): Promise<void> {
  const given = await db
    .selectFrom('import')
    .select(['kind', 'person_id', 'year', 'content', 'file_hash', 'checked_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!given || given.checked_at) return
  const actor = await actorOf(db, given.person_id)
  const doer = { db, actor, once: null }
  const kind = kindOf(given.kind)
  const read = await readWorkbook(given.content)
  if (!read.ok) return void (await settleFault(doer, { id, fault: words[read.because] }))
  const columns = await kind.columns(db, actor, given.year, today())
  const found = findTable(read.sheets, columns, { example: words.example, result: words.resultColumn })
  const fault = faultOf(found, columns)
  if (fault !== undefined || !found) return void (await settleFault(doer, { id, fault: fault ?? '' }))
  const rows = found.rows.map((row) => typedRow(row, found))
  const onProgress = async (done: number) => {
    signal.throwIfAborted()
    tell(done, rows.length)
    await tellProgress(db, id, done, rows.length)
  }
  await onProgress(0)
  const checked = await kind.check(rows, { reader: db, actor, year: given.year, today: today(), columns, onProgress })
  const same = await earlierUpload(db, { personId: given.person_id, kind: given.kind, hash: given.file_hash }, id)
  await settleCheck(doer, {
    id,
    found: {
      sheet: found.sheet,
      headRow: found.headRow,
      columns: found.columns,
      remarks: remarksOn(found, same),
      rows: checked.map((row, at) => ({ ...row, texts: textsOf(rows[at]) })),
    },
  })
}

function faultOf(found: FoundTable | undefined, columns: readonly Column[]): string | undefined {
  const required = columns.filter(({ isRequired }) => isRequired).map(({ title }) => title)
  if (!found) return words.noTable(required.join(', '))
  if (found.missing.length > 0) return words.missingColumns(found.missing.join(', '))
  return found.rows.length === 0 ? words.noRows : undefined
}

function typedRow({ number, cells }: FoundTable['rows'][number], { columns }: FoundTable): TypedRow {
  const byColumn = new Map(cells.map(({ column, ...cell }) => [column, cell]))
  const known = columns.flatMap(({ key, at }) => {
    const cell = byColumn.get(at)
    return cell ? [[key, cell] as const] : []
  })
  return { id: newId(), number, cells: Object.fromEntries(known) }
}

const textsOf = (row: TypedRow | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(row?.cells ?? {}).map(([key, { text }]) => [key, text]))

function remarksOn({ ignored, hidden }: FoundTable, same: Date | undefined): string[] {
  return [
    ...(ignored.length > 0 ? [words.ignored(ignored.join(', '))] : []),
    ...(hidden.length > 0 ? [words.hidden(hidden.join(', '))] : []),
    ...(same ? [words.same(`${timeOf(same)} ${shownDay(dayOf(same))}`)] : []),
  ]
}

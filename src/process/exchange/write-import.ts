import type { Outcome } from '#ground/acts'
import type { Db } from '#platform/db'
import type { RowProblem } from '#platform/lists'
import { importRow } from './acts/import-row.ts'
import { settleWriting } from './acts/settle-import.ts'
import type { Tell } from './check-import.ts'
import { waitingRows } from './exchange.queries.ts'
import { keepRefusal } from './exchange.store.ts'
import { exchangeWords } from './exchange.words.ts'
import { actorOf } from './import-actor.ts'

const words = exchangeWords('vi')

/** Makes the good rows one by one; a row that is refused now, because something changed meanwhile, joins those to correct. */
export async function writeImport(db: Db, id: string, signal: AbortSignal, tell: Tell = () => {}): Promise<void> {
  const given = await db
    .selectFrom('import')
    .select(['person_id', 'begun_at', 'ended_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!given?.begun_at || given.ended_at) return
  const doer = { db, actor: await actorOf(db, given.person_id), once: null }
  const rows = await waitingRows(db, id)
  for (const [at, rowId] of rows.entries()) {
    signal.throwIfAborted()
    const outcome = await importRow(doer, { rowId })
    if (outcome.kind !== 'done') await keepRefusal(db, rowId, problemsOf(outcome))
    tell(at + 1, rows.length)
  }
  await settleWriting(doer, { id })
}

function problemsOf(outcome: Exclude<Outcome, { kind: 'done' }>): RowProblem[] {
  if (outcome.kind === 'problems')
    return outcome.problems.map(({ field, message }) =>
      field === '' ? { says: message } : { key: field, says: message },
    )
  if (outcome.kind === 'refused')
    return outcome.objections.map(({ says, remedy }) => ({ says: `${says} ${remedy}`.trim() }))
  return [{ says: words.notYours }]
}

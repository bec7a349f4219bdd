import { type ActContext, absentCase, act, done } from '#ground/acts'
import { paths } from '#ground/paths'
import { shownNumber } from '#platform/vietnamese-text'
import { type Checked, endWriting, keepCheck, keepFault, type LockedImport, lockImport } from '../exchange.store.ts'
import { exchangeWords } from '../exchange.words.ts'

const words = exchangeWords('vi')

/** What a check found becomes what everybody reads, once. */
export const settleCheck = act<{ id: string; found: Checked }>(async (context, { id, found }) => {
  const before = await lockImport(context.tx, id)
  if (!before) return absentCase
  if (before.checkedAt) return done('', '')
  await keepCheck(context.tx, id, found, context.now)
  const bad = found.rows.filter(({ problems }) => problems.length > 0).length
  const result = words.checked(shownNumber(found.rows.length - bad), shownNumber(bad))
  tellOwner(context, before, words.checkedNotice(before.fileName, result))
  return done('', '')
})

/** Why the file cannot be used; also the last word when the work failed for good. */
export const settleFault = act<{ id: string; fault: string }>(async (context, { id, fault }) => {
  const before = await lockImport(context.tx, id)
  if (!before) return absentCase
  if (before.fault || before.endedAt) return done('', '')
  await keepFault(context.tx, id, fault, context.now)
  if (before.begunAt) await endWriting(context.tx, id, context.now)
  tellOwner(context, before, words.faultNotice(before.fileName))
  return done('', '')
})

/** The last row is written. */
export const settleWriting = act<{ id: string }>(async (context, { id }) => {
  const before = await lockImport(context.tx, id)
  if (!before) return absentCase
  if (before.endedAt) return done('', '')
  await endWriting(context.tx, id, context.now)
  const { made } = await context.tx
    .selectFrom('import_row')
    .select((on) => on.fn.count<number>('subject_id').as('made'))
    .where('import_id', '=', id)
    .executeTakeFirstOrThrow()
  tellOwner(context, before, words.writtenNotice(before.fileName, shownNumber(made)))
  return done('', '')
})

/** A notice for the person, who may be somewhere else by now; a command says it at the terminal. */
function tellOwner({ tell, now }: ActContext, { id, personId }: LockedImport, title: string): void {
  if (personId) tell({ personId, act: 'import', title, link: paths.import(id), at: now })
}

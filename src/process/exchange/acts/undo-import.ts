import { absentCase, act, done, problems } from '#ground/acts'
import { paths } from '#ground/paths'
import { shownNumber } from '#platform/vietnamese-text'
import { isProgram } from '#process/administration'
import { type ImportKindId, kindOf, mayImport } from '#process/listings'
import { madeBy } from '../exchange.queries.ts'
import { noteImport } from '../exchange.record.ts'
import { keepUndone, lockImport } from '../exchange.store.ts'
import { exchangeWords } from '../exchange.words.ts'

const words = exchangeWords('vi')

/** Takes back all an import made, in one act; what happened to any of it since prevents the whole and is said. */
export const undoImport = act<{ id: string }>(async (context, { id }) => {
  const { tx, actor, now } = context
  const found = await lockImport(tx, id)
  if (!found || found.personId !== (isProgram(actor) ? null : actor.personId)) return absentCase
  if (!mayImport(actor, found.kind as ImportKindId)) return problems({ field: '', message: words.notYours })
  if (!found.endedAt || found.undoneAt) return problems({ field: '', message: words.notWritten })
  const ids = await madeBy(tx, id)
  if (ids.length === 0) return problems({ field: '', message: words.nothingWritten })
  const outcome = await kindOf(found.kind).takeBack.within(context, { ids })
  if (outcome.kind !== 'done') return outcome
  await keepUndone(tx, id, now)
  noteImport(context, 'import.undo', id, `${found.fileName}: ${words.undoneDone(shownNumber(ids.length))}`)
  return done(paths.import(id), words.undoneDone(shownNumber(ids.length)))
})

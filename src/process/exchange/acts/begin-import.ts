import { absentCase, act, done, problems } from '#ground/acts'
import { paths } from '#ground/paths'
import { shownNumber } from '#platform/vietnamese-text'
import { isProgram } from '#process/administration'
import { type ImportKindId, mayImport } from '#process/listings'
import { writeJob } from '../exchange.jobs.ts'
import { waitingRows } from '../exchange.queries.ts'
import { noteImport } from '../exchange.record.ts'
import { beginWriting, lockImport } from '../exchange.store.ts'
import { exchangeWords } from '../exchange.words.ts'

const words = exchangeWords('vi')

type Beginning = {
  readonly id: string
  /** False: whoever calls writes the rows, instead of a job. */
  readonly byJob?: boolean
}

/** Says yes to the good rows of a checked import; asked twice, it is begun once. */
export const beginImport = act<Beginning>(async (context, { id, byJob = true }) => {
  const { tx, actor, now } = context
  const found = await lockImport(tx, id)
  if (!found || found.personId !== (isProgram(actor) ? null : actor.personId)) return absentCase
  if (!mayImport(actor, found.kind as ImportKindId)) return problems({ field: '', message: words.notYours })
  if (found.begunAt) return done(paths.import(id), '')
  if (!found.checkedAt || found.fault) return problems({ field: '', message: found.fault ?? words.notYet })
  const rows = await waitingRows(tx, id)
  if (rows.length === 0) return problems({ field: '', message: words.nothingGood })
  await beginWriting(tx, id, rows.length, now)
  noteImport(context, 'import.begin', id, `${found.fileName}: ${words.written(shownNumber(rows.length))}`)
  if (byJob) await context.send(writeJob, { importId: id })
  return done(paths.import(id), words.begun)
})

import { createHash } from 'node:crypto'
import { act, done, problems } from '#ground/acts'
import { editionOfYear } from '#ground/cycles'
import { paths } from '#ground/paths'
import { newId } from '#platform/ids'
import { isProgram } from '#process/administration'
import { type ImportKindId, kindOf, mayImport } from '#process/listings'
import { fileNameOf } from '../exchange.forms.ts'
import { checkJob } from '../exchange.jobs.ts'
import { insertImport } from '../exchange.store.ts'
import { exchangeWords } from '../exchange.words.ts'

const words = exchangeWords('vi')

export type Upload = {
  readonly kind: ImportKindId
  readonly year: number | null
  readonly fileName: string
  readonly content: Buffer
  /** False: whoever calls goes on with the check, instead of a job. */
  readonly byJob?: boolean
}

/** Takes a workbook in and leaves it to be checked; nothing is made of it yet. */
export const uploadWorkbook = act<Upload>(async (context, { kind, year, fileName, content, byJob = true }) => {
  const { tx, actor, now } = context
  if (!mayImport(actor, kind)) return problems({ field: 'kind', message: words.notYours })
  const forYear = kindOf(kind).needsYear ? year : null
  if (forYear !== null && !(await editionOfYear(tx, forYear)))
    return problems({ field: 'year', message: words.noYear(String(forYear)) })
  const id = newId()
  await insertImport(tx, {
    id,
    kind,
    personId: isProgram(actor) ? null : actor.personId,
    year: forYear,
    fileName: fileNameOf(fileName),
    fileHash: createHash('sha256').update(content).digest(),
    content,
    at: now,
  })
  if (byJob) await context.send(checkJob, { importId: id })
  return done(paths.import(id), words.uploaded)
})

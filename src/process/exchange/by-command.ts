import type { Outcome } from '#ground/acts'
import type { SignedIn } from '#ground/identity'
import { today } from '#platform/clock'
import type { Db } from '#platform/db'
import { isId } from '#platform/ids'
import { findTable } from '#platform/lists'
import { readWorkbook } from '#platform/xlsx'
import { type ImportKindId, kindOf, kindsFor } from '#process/listings'
import { beginImport } from './acts/begin-import.ts'
import { undoImport } from './acts/undo-import.ts'
import { uploadWorkbook } from './acts/upload-workbook.ts'
import { checkImport, type Tell } from './check-import.ts'
import { badRows, importFor } from './exchange.queries.ts'
import { exchangeWords } from './exchange.words.ts'
import { writeImport } from './write-import.ts'

export type CommandImport = {
  readonly actor: SignedIn
  /** Absent: the kind whose columns the file has. */
  readonly kind?: ImportKindId
  readonly year: number | null
  readonly fileName: string
  readonly content: Buffer
  readonly isTrial: boolean
  /** Writes the good rows though others are wrong. */
  readonly keepsGood: boolean
  readonly onChecking: Tell
  readonly onWriting: Tell
}

export type ImportReport = {
  readonly id: string
  readonly kind: string
  readonly rows: number
  readonly good: number
  readonly bad: number
  readonly written: number
  /** Why the whole file is of no use. */
  readonly fault: string | null
  readonly problems: readonly { readonly row: number; readonly column: string; readonly says: string }[]
}

/** The same import as on the screens, in one go and without a job. */
export async function importByCommand(db: Db, given: CommandImport): Promise<ImportReport | { refused: string }> {
  const { actor, isTrial, keepsGood, onChecking, onWriting } = given
  const doer = { db, actor, once: null }
  const signal = new AbortController().signal
  const kind = given.kind ?? (await guessKind(db, given))
  if (!kind) return { refused: exchangeWords('vi').chooseKind }
  const uploading = await uploadWorkbook(doer, { ...given, kind, byJob: false })
  if (uploading.kind !== 'done') return { refused: sentenceOf(uploading) }
  const id = uploading.location.split('/').find(isId) ?? ''
  await checkImport(db, id, signal, onChecking)
  const checked = await reportOn(db, actor, id)
  const mayWrite = !isTrial && checked.fault === null && checked.good > 0 && (keepsGood || checked.bad === 0)
  if (!mayWrite) return checked
  const begun = await beginImport(doer, { id, byJob: false })
  if (begun.kind !== 'done') return { refused: sentenceOf(begun) }
  await writeImport(db, id, signal, onWriting)
  return reportOn(db, actor, id)
}

/** @returns what prevents it; nothing when all was taken back */
export async function undoByCommand(db: Db, actor: SignedIn, id: string): Promise<readonly string[]> {
  const outcome = await undoImport({ db, actor, once: null }, { id })
  if (outcome.kind === 'done') return []
  return outcome.kind === 'problems' ? outcome.problems.map(({ message }) => message) : [exchangeWords('vi').notWritten]
}

async function reportOn(db: Db, actor: SignedIn, id: string): Promise<ImportReport> {
  const found = await importFor(db, actor, id)
  if (!found) throw new Error(`The import ${id} is gone`)
  const { kind, good, bad, made, fault, columns } = found
  const titles = new Map(columns.map(({ key, title }) => [key, title]))
  const problems = (await badRows(db, id)).flatMap(({ number, problems: those }) =>
    those.map(({ key, says }) => ({ row: number, column: titles.get(key ?? '') ?? '', says })),
  )
  return { id, kind, rows: good + bad, good, bad, written: made, fault, problems }
}

/** The kind most of whose columns stand in the file. */
async function guessKind(db: Db, { actor, content, year }: CommandImport): Promise<ImportKindId | undefined> {
  const read = await readWorkbook(content)
  const words = exchangeWords('vi')
  const kinds = kindsFor(actor)
  if (!read.ok) return kinds[0]
  const shares: { id: ImportKindId; share: number }[] = []
  for (const id of kinds) {
    const columns = await kindOf(id).columns(db, actor, year, today())
    const found = findTable(read.sheets, columns, { example: words.example, result: words.resultColumn })
    if (found) shares.push({ id, share: found.columns.length / columns.length })
  }
  return shares.toSorted((one, other) => other.share - one.share)[0]?.id
}

const sentenceOf = (outcome: Exclude<Outcome, { kind: 'done' }>): string =>
  outcome.kind === 'problems' ? outcome.problems.map(({ message }) => message).join(' ') : exchangeWords('vi').notYours

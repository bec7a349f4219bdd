import { sql } from 'kysely'
import type { SignedIn } from '#ground/identity'
import type { Reader } from '#platform/db'
import type { FormValues } from '#platform/forms'
import type { PlacedColumn, RowProblem } from '#platform/lists'
import { isProgram } from '#process/administration'
import type { ImportKindId } from '#process/listings'

/** The one predicate: an import belongs to the person who uploaded it, and to nobody else. */
const isOwn = (actor: SignedIn) =>
  isProgram(actor) ? sql<boolean>`import.person_id is null` : sql<boolean>`import.person_id = ${actor.personId}`

export type ImportCase = {
  readonly id: string
  readonly kind: ImportKindId
  readonly year: number | null
  readonly fileName: string
  readonly fault: string | null
  readonly remarks: readonly string[]
  readonly columns: readonly PlacedColumn[]
  readonly done: number
  readonly total: number
  readonly uploadedAt: Date
  readonly isChecked: boolean
  readonly isBegun: boolean
  readonly isEnded: boolean
  readonly isUndone: boolean
  /** Rows that can be written or were; rows to correct; rows something was made of. */
  readonly good: number
  readonly bad: number
  readonly made: number
}

const readable = (reader: Reader, actor: SignedIn) =>
  reader
    .selectFrom('import')
    .where(isOwn(actor))
    .select([
      'import.id',
      'kind',
      'year',
      'file_name',
      'fault',
      'remarks',
      'columns',
      'work_done',
      'work_total',
      'uploaded_at',
      'checked_at',
      'begun_at',
      'ended_at',
      'undone_at',
    ])
    .select([
      sql<number>`(select count(*) from import_row r where r.import_id = import.id and r.problems = '[]')`.as('good'),
      sql<number>`(select count(*) from import_row r where r.import_id = import.id and r.problems <> '[]')`.as('bad'),
      sql<number>`(select count(*) from import_row r where r.import_id = import.id and r.subject_id is not null)`.as(
        'made',
      ),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof readable>['execute']>>[number]

const asCase = (row: Row): ImportCase => ({
  id: row.id,
  kind: row.kind as ImportKindId,
  year: row.year,
  fileName: row.file_name,
  fault: row.fault,
  remarks: row.remarks as string[],
  columns: row.columns as PlacedColumn[],
  done: row.work_done,
  total: row.work_total,
  uploadedAt: row.uploaded_at,
  isChecked: row.checked_at !== null,
  isBegun: row.begun_at !== null,
  isEnded: row.ended_at !== null,
  isUndone: row.undone_at !== null,
  good: row.good,
  bad: row.bad,
  made: row.made,
})

/** An import of this person; undefined when it is not there or somebody else's. */
export async function importFor(reader: Reader, actor: SignedIn, id: string): Promise<ImportCase | undefined> {
  const row = await readable(reader, actor).where('import.id', '=', id).executeTakeFirst()
  return row && asCase(row)
}

const shownImports = 50

/** The latest imports of this person. */
export async function importsOf(reader: Reader, actor: SignedIn): Promise<ImportCase[]> {
  return (await readable(reader, actor).orderBy('uploaded_at', 'desc').limit(shownImports).execute()).map(asCase)
}

/** When the same bytes were uploaded before as the same kind of list, if what came of it still stands. */
export async function earlierUpload(
  reader: Reader,
  { personId, kind, hash }: { personId: string | null; kind: string; hash: Buffer },
  before: string,
): Promise<Date | undefined> {
  const row = await reader
    .selectFrom('import')
    .select('uploaded_at')
    .where('person_id', 'is not distinct from', personId)
    .where('kind', '=', kind)
    .where('file_hash', '=', hash)
    .where('id', '<>', before)
    .where('undone_at', 'is', null)
    .orderBy('uploaded_at', 'desc')
    .executeTakeFirst()
  return row?.uploaded_at
}

export type ImportRow = {
  readonly id: string
  readonly number: number
  readonly texts: Readonly<Record<string, string>>
  readonly input: FormValues
  readonly problems: readonly RowProblem[]
  readonly subjectId: string | null
}

const rowsOf = (reader: Reader, importId: string) =>
  reader
    .selectFrom('import_row')
    .select(['id', 'number', 'texts', 'input', 'problems', 'subject_id'])
    .where('import_id', '=', importId)

type StoredRow = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]
const asRow = (row: StoredRow): ImportRow => ({
  id: row.id,
  number: row.number,
  texts: row.texts as Record<string, string>,
  input: row.input as FormValues,
  problems: row.problems as RowProblem[],
  subjectId: row.subject_id,
})

export const rowsPerPage = 50

/** One page of the rows to correct, or of those that are good. */
export async function rowsOn(
  reader: Reader,
  importId: string,
  { areGood, page }: { readonly areGood: boolean; readonly page: number },
): Promise<ImportRow[]> {
  const rows = await rowsOf(reader, importId)
    .where('problems', areGood ? '=' : '<>', '[]')
    .orderBy('number')
    .limit(rowsPerPage)
    .offset((page - 1) * rowsPerPage)
    .execute()
  return rows.map(asRow)
}

/** All rows to correct, for the marked workbook. */
export async function badRows(reader: Reader, importId: string): Promise<ImportRow[]> {
  return (await rowsOf(reader, importId).where('problems', '<>', '[]').orderBy('number').execute()).map(asRow)
}

/** Good rows that nothing was made of yet, those first that others refer to. */
export async function waitingRows(reader: Reader, importId: string): Promise<string[]> {
  const rows = await reader
    .selectFrom('import_row')
    .select('id')
    .where('import_id', '=', importId)
    .where('problems', '=', '[]')
    .where('subject_id', 'is', null)
    .orderBy('step')
    .orderBy('number')
    .execute()
  return rows.map(({ id }) => id)
}

/** What an import made, the last first. */
export async function madeBy(reader: Reader, importId: string): Promise<string[]> {
  const rows = await reader
    .selectFrom('import_row')
    .select('subject_id')
    .where('import_id', '=', importId)
    .where('subject_id', 'is not', null)
    .orderBy('step', 'desc')
    .orderBy('number', 'desc')
    .execute()
  return rows.flatMap(({ subject_id }) => subject_id ?? [])
}

export type WorkbookFile = {
  readonly content: Buffer
  readonly hash: Buffer
  readonly sheet: string
  readonly headRow: number
}

/** The uploaded file and where its table stands; asked for by those who may read the import. */
export async function workbookOf(reader: Reader, importId: string): Promise<WorkbookFile | undefined> {
  const row = await reader
    .selectFrom('import')
    .select(['content', 'file_hash', 'sheet', 'head_row'])
    .where('id', '=', importId)
    .executeTakeFirst()
  return row && { content: row.content, hash: row.file_hash, sheet: row.sheet ?? '', headRow: row.head_row ?? 1 }
}

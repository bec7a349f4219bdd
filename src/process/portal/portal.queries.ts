import { sql } from 'kysely'
import type { Reader } from '#platform/db'
import { searchKey } from '#platform/vietnamese-text'
import { forgetful, type Published } from './published.ts'

export type PublicFilter = {
  readonly q: string
  readonly field: string
  readonly level: string
  readonly year: number | undefined
  readonly page: number
}
export type PublicRow = {
  readonly id: string
  readonly name: string
  readonly year: number
  readonly field: string
  readonly level: string
  readonly distinction: 'MODEL' | 'EXEMPLAR'
  readonly ownerName: string
  readonly organisationName: string
  readonly decidedOn: string
  readonly editionId: string
}
export const publicPerPage = 50

const listColumns = [
  'id',
  'name',
  'year',
  'field',
  'level',
  'distinction',
  'owner_name',
  'organisation_name',
  'decided_on',
  'edition_id',
] as const

/** Recognised initiatives that fit the filter; revoked ones are not among them. */
const fitting = (reader: Reader, { q, field, level, year }: PublicFilter) => {
  const key = searchKey(q)
  return reader
    .selectFrom('publication')
    .where('revoked_on', 'is', null)
    .$if(key !== '', (query) => query.where('search_key', 'like', `%${key}%`))
    .$if(field !== '', (query) => query.where('field', '=', field))
    .$if(level !== '', (query) => query.where('level', '=', level))
    .$if(year !== undefined, (query) => query.where('year', '=', year ?? 0))
}

/** One page, newest decision first, and the number of all that fit: one query, which counts only what is not known. */
export async function publicList(
  reader: Reader,
  filter: PublicFilter,
  published: Published = forgetful,
): Promise<{ rows: PublicRow[]; total: number }> {
  const { page, ...asked } = filter
  const { known, keep } = published.recall<number>(`total ${JSON.stringify(asked)}`)
  const counting = fitting(reader, filter).select((on) => on.fn.countAll<number>().as('total'))
  const rows = await fitting(reader, filter)
    .select(listColumns)
    .$if(known === undefined, (query) => query.select(counting.as('total')))
    .orderBy('decided_on', 'desc')
    .orderBy('name_sort')
    .orderBy('id')
    .limit(sql.lit(publicPerPage))
    .$if(page > 1, (query) => query.offset((page - 1) * publicPerPage))
    .execute()
  const total = known ?? rows[0]?.total ?? (page === 1 ? 0 : (await counting.executeTakeFirstOrThrow()).total)
  keep(total)
  return { total, rows: rows.map(asRow) }
}

const asRow = (row: { [K in (typeof listColumns)[number]]: K extends 'year' ? number : string }): PublicRow => ({
  id: row.id,
  name: row.name,
  year: row.year,
  field: row.field,
  level: row.level,
  distinction: row.distinction as PublicRow['distinction'],
  ownerName: row.owner_name,
  organisationName: row.organisation_name,
  decidedOn: row.decided_on,
  editionId: row.edition_id,
})

export type PublicInitiative = PublicRow & {
  readonly place: string
  readonly summary: string
  readonly decidedBy: string
  readonly decisionNumber: string
  readonly lookupCode: string
  readonly revokedOn: string | null
}

export async function publicInitiative(reader: Reader, id: string): Promise<PublicInitiative | undefined> {
  const row = await reader.selectFrom('publication').selectAll().where('id', '=', id).executeTakeFirst()
  return (
    row && {
      ...asRow(row as Parameters<typeof asRow>[0]),
      place: row.place,
      summary: row.summary,
      decidedBy: row.decided_by,
      decisionNumber: row.decision_number,
      lookupCode: row.lookup_code,
      revokedOn: row.revoked_on,
    }
  )
}

export type PublicFigures = {
  readonly total: number
  readonly thisYear: number
  readonly byField: Readonly<Record<string, number>>
  readonly years: readonly number[]
}

type Count = { readonly field: string; readonly year: number; readonly count: number }

/** Counts of the home page, in one query. */
export async function publicFigures(reader: Reader, year: number, published: Published): Promise<PublicFigures> {
  const { known, keep } = published.recall<Count[]>('figures')
  const counting = sql<Count>`
    select field, year, count(*) as count from publication where revoked_on is null group by field, year`
  const rows = known ?? (await counting.execute(reader)).rows
  keep(rows)
  const sum = (fits: (row: { field: string; year: number }) => boolean) =>
    rows.filter(fits).reduce((total, row) => total + row.count, 0)
  return {
    total: sum(() => true),
    thisYear: sum((row) => row.year === year),
    byField: Object.fromEntries(
      [...new Set(rows.map((row) => row.field))].map((field) => [field, sum((row) => row.field === field)]),
    ),
    years: [...new Set(rows.map((row) => row.year))].sort((a, b) => b - a),
  }
}

export type VerifiedPaper = {
  readonly printedNumber: string
  readonly title: string
  readonly summary: string
  readonly issuedOn: string
  readonly issuerName: string
}

/** The least that tells whether a printed paper is ours. */
export async function paperByCode(reader: Reader, code: string): Promise<VerifiedPaper | undefined> {
  const row = await reader
    .selectFrom('issued_paper')
    .select(['printed_number', 'title', 'summary', 'issued_on', 'document'])
    .where('lookup_code', '=', code)
    .executeTakeFirst()
  return (
    row && {
      printedNumber: row.printed_number,
      title: row.title,
      summary: row.summary,
      issuedOn: row.issued_on,
      issuerName: (row.document as { head: { issuer: string } }).head.issuer,
    }
  )
}

import { createHash } from 'node:crypto'
import { yearsOf } from '#ground/cycles'
import type { StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import { thisYear, today } from '#platform/clock'
import type { FormValues, Problem } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { type Mark, markWorkbook } from '#platform/xlsx'
import { isKindId, kindOf, kindsFor, mayImport } from '#process/listings'
import { badRows, importFor, importsOf, rowsOn, workbookOf } from './exchange.queries.ts'
import { exchangeWords } from './exchange.words.ts'
import { ImportPage, isUnderWay } from './pages/import.page.tsx'
import { ImportsPage } from './pages/imports.page.tsx'
import { templateOf } from './template.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const reloadSeconds = 4

/** Tells a browser whether it has the file already. */
const hashOf = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex')

type Typed = { readonly values: FormValues; readonly problems: readonly Problem[] }

export async function importsPage(visit: StaffVisit, given: Typed = { values: {}, problems: [] }): Promise<Answer> {
  const { db, actor, language } = visit
  const words = exchangeWords(language)
  const kinds = kindsFor(actor)
  const [imports, years] = await Promise.all([importsOf(db, actor), yearsOf(db)])
  return page(
    words.title,
    <ImportsPage
      words={words}
      kinds={kinds}
      years={kinds.some((kind) => kindOf(kind).needsYear) ? years : []}
      values={{ year: String(thisYear()), ...given.values }}
      problems={given.problems}
      hidden={{ ...visit.hidden }}
      imports={imports}
    />,
    { wide: true, status: given.problems.length > 0 ? 422 : 200 },
  )
}

export async function templateFile({ db, actor, params, query }: StaffVisit): Promise<Answer> {
  const id = params.kind ?? ''
  if (!isKindId(id) || !mayImport(actor, id)) return absent
  const words = exchangeWords('vi')
  const year = /^\d{4}$/.test(query.get('nam') ?? '') ? Number(query.get('nam')) : null
  const columns = await kindOf(id).columns(db, actor, year, today())
  const body = await templateOf(words[id], columns)
  return {
    kind: 'file',
    body,
    mediaType,
    name: `Khéo – ${words.template(words[id]).replace(':', '')}.xlsx`,
    hash: hashOf(body),
  }
}

export async function importPage(visit: StaffVisit): Promise<Answer> {
  const { db, actor, params, query, language } = visit
  const found = await importFor(db, actor, params.id ?? '')
  if (!found) return absent
  const words = exchangeWords(language)
  const areGood = query.get('dong') === 'dung' || (query.get('dong') !== 'sua' && found.bad === 0)
  const number = Math.min(Math.max(Math.trunc(Number(query.get('trang'))) || 1, 1), 10_000)
  const rows = isUnderWay(found) ? [] : await rowsOn(db, found.id, { areGood, page: number })
  return page(
    found.fileName,
    <ImportPage
      words={words}
      found={found}
      rows={rows}
      areGood={areGood}
      page={number}
      hidden={() => ({ ...visit.hidden })}
      openHref={kindOf(found.kind).openHref}
    />,
    {
      wide: true,
      trail: [{ label: words.title, href: paths.imports }],
      ...(isUnderWay(found) && { reloadAfter: reloadSeconds }),
    },
  )
}

/** The uploaded workbook with its errors marked; only to whom the import belongs. */
export async function markedFile({ db, actor, params }: StaffVisit): Promise<Answer> {
  const found = await importFor(db, actor, params.id ?? '')
  const file = found && found.bad > 0 ? await workbookOf(db, found.id) : undefined
  if (!found || !file) return absent
  const words = exchangeWords('vi')
  const places = new Map(found.columns.map(({ key, at }) => [key, at]))
  const marks = (await badRows(db, found.id)).flatMap(({ number, problems }) =>
    problems.map(({ key, says }): Mark => {
      const column = key === undefined ? undefined : places.get(key)
      return { row: number, says, ...(column !== undefined && { column }) }
    }),
  )
  const body = await markWorkbook(file.content, {
    sheet: file.sheet,
    headRow: file.headRow,
    title: words.resultColumn,
    marks,
  })
  const name = `${found.fileName.replace(/\.xlsx$/i, '')} – ${words.markedName}.xlsx`
  return { kind: 'file', body, mediaType, name, hash: hashOf(body) }
}

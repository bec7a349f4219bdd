/** What the reference server has to know to send the same bytes: learnt from one page of ours. */
import type pg from 'pg'

export type ListRecipe = {
  readonly kind: 'list'
  readonly database: pg.PoolConfig
  readonly query: string
  readonly values: readonly unknown[]
  readonly head: string
  readonly foot: string
  /** Path of a row's link without the id. */
  readonly path: string
  /** Columns after the first, and what stands in a cell for a code; a column without one prints its text. */
  readonly columns: readonly string[]
  readonly printed: Readonly<Record<string, Readonly<Record<string, string>>>>
}
export type Recipe =
  | ListRecipe
  | { readonly kind: 'memory'; readonly headers: Record<string, string>; readonly body: string }
  | {
      readonly kind: 'insert'
      readonly database: pg.PoolConfig
      readonly query: string
      /** All but the id, which comes first and is new each time. */
      readonly values: readonly unknown[]
    }

type Row = Readonly<Record<string, unknown>>

const escaped = (text: unknown) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

export function rowMarkup({ path, columns, printed }: ListRecipe, row: Row): string {
  let html = `<tr class="govuk-table__row"><th scope="row" class="govuk-table__header"><a class="govuk-link" href="${path}/${row.id}">${escaped(row.name)}</a></th>`
  for (const column of columns)
    html += `<td class="govuk-table__cell">${printed[column]?.[String(row[column])] ?? escaped(row[column])}</td>`
  return `${html}</tr>`
}

/** Cuts a page into head, rows and foot and learns how codes are printed. @throws when the bytes do not come out equal */
export function learnRecipe(
  html: string,
  rows: readonly Row[],
  given: Omit<ListRecipe, 'kind' | 'head' | 'foot' | 'printed'>,
): ListRecipe {
  const [head = '', body = '', foot = ''] = html.split(/(?<=<tbody[^>]*>)|(?=<\/tbody>)/)
  const cells = body
    .split('</tr>')
    .slice(0, -1)
    .map((line) => [...line.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => cell))
  const printed = Object.fromEntries(
    given.columns.map((column, at) => [
      column,
      Object.fromEntries(rows.map((row, line) => [String(row[column]), cells[line]?.[at] ?? ''])),
    ]),
  )
  const recipe: ListRecipe = { ...given, kind: 'list', head, foot, printed: codesOf(printed, rows.length) }
  const same = head + rows.map((row) => rowMarkup(recipe, row)).join('') + foot
  if (same !== html) throw new Error(`The reference does not make the same bytes for ${given.path}`)
  return recipe
}

/** Codes and days repeat from row to row; texts of which nearly every row has its own are printed as they are. */
const codesOf = (printed: ListRecipe['printed'], rows: number): ListRecipe['printed'] =>
  Object.fromEntries(Object.entries(printed).filter(([, values]) => Object.keys(values).length < rows / 2))

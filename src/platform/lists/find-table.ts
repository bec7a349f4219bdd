import { searchKey } from '#platform/vietnamese-text'
import type { ReadRow, ReadSheet } from '#platform/xlsx'
import type { Column, PlacedColumn } from './column.ts'

export type FoundTable = {
  readonly sheet: string
  readonly headRow: number
  readonly columns: readonly PlacedColumn[]
  /** Rows under the head that say anything, without the example of the template. */
  readonly rows: readonly ReadRow[]
  /** Titles that no column has. */
  readonly ignored: readonly string[]
  readonly missing: readonly string[]
  /** Sheets that hold something and were passed over because they are hidden. */
  readonly hidden: readonly string[]
}

/** The head stands under a title and a few lines; below this nobody looks for it. */
const headWithin = 40
/** What is said of required columns, `*`, and between brackets, belongs to no title. */
const titleKey = (text: string) => searchKey(text.replace(/\([^)]*\)|\*/g, ' '))

/** Finds the table of these columns wherever it stands in the visible sheets, in any order, under any heading. */
export function findTable(
  sheets: readonly ReadSheet[],
  columns: readonly Column[],
  { example, result }: { readonly example: string; readonly result: string },
): FoundTable | undefined {
  const found = sheets
    .filter(({ isHidden }) => !isHidden)
    .flatMap((sheet) => sheet.rows.slice(0, headWithin).map((head) => ({ sheet, head, placed: place(head, columns) })))
    .toSorted((one, other) => other.placed.length - one.placed.length)[0]
  if (!found || !isHead(found.placed, columns)) return undefined
  const { sheet, head, placed } = found
  const taken = placed.map(({ at }) => at)
  const others = head.cells.filter(({ column, text }) => !taken.includes(column) && column > 1 && text !== result)
  return {
    sheet: sheet.name,
    headRow: head.number,
    columns: placed,
    rows: sheet.rows.filter((row) => row.number > head.number && saysAnything(row, taken) && !isExample(row, example)),
    ignored: others.map(({ text }) => text),
    missing: columns
      .filter((column) => column.isRequired && !placed.some(({ key }) => key === column.key))
      .map(({ title }) => title),
    hidden: sheets.filter(({ isHidden, rows }) => isHidden && rows.length > 0).map(({ name }) => name),
  }
}

/** Half of the required columns make a row of titles; fewer are a coincidence. */
function isHead(placed: readonly PlacedColumn[], columns: readonly Column[]): boolean {
  const required = columns.filter(({ isRequired }) => isRequired).map(({ key }) => key)
  const there = placed.filter(({ key }) => required.includes(key)).length
  return placed.length > 0 && there * 2 >= required.length
}

function place(head: ReadRow, columns: readonly Column[]): PlacedColumn[] {
  return columns.flatMap(({ key, title }) => {
    const cell = head.cells.find(({ text }) => titleKey(text) === titleKey(title))
    return cell ? [{ key, title, at: cell.column }] : []
  })
}

const saysAnything = ({ cells }: ReadRow, taken: readonly number[]) =>
  cells.some(({ column }) => taken.includes(column))

const isExample = ({ cells }: ReadRow, example: string) =>
  cells[0]?.column === 1 && searchKey(cells[0].text) === searchKey(example)

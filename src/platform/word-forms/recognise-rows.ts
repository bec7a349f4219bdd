import { cellTag, numberOf } from './control-xml.ts'
import type { Place } from './places.ts'
import { folded, type Recognised } from './recognise-field.ts'
import type { WordField } from './word-form.ts'

type RowsField = Extract<WordField, { readonly kind: 'rows' }>

/**
 * The rows of the table of a field, known by the controls in it or by the words of its head. They are read by their
 * columns and not by their controls: rows that were added have none, and copied ones have those of another row.
 */
export function rowsAnswer(
  field: RowsField,
  places: readonly Place[],
  taken: ReadonlySet<Place>,
): Recognised | undefined {
  const cells = places.filter((place) => place.cell && !taken.has(place))
  const byTable = [...Map.groupBy(cells, ({ cell }) => cell?.table ?? -1).values()]
  const own = byTable.find((table) => headOf(field, table) !== undefined) ?? byTable.find(hasControlOf(field))
  if (!own) return undefined
  const columns = headOf(field, own)
  const cellsAt = new Map(own.map((place) => [`${place.cell?.row}.${place.cell?.column}`, place]))
  const last = Math.max(...own.map(({ cell }) => cell?.row ?? 0))
  const first = columns ? 1 : 0
  const order = columns ?? field.columns.map((_, index) => index + 1)
  const rows = Array.from({ length: last - first + 1 }, (_, at) =>
    order.map((column) => cellsAt.get(`${at + first}.${column}`)?.text.trim() ?? ''),
  ).filter((row) => row.some((text) => text !== ''))
  const label = places.find(
    (place) => !place.cell && !taken.has(place) && folded(place.text.split('\n')[0] ?? '') === folded(field.label),
  )
  return { answer: { kind: 'rows', rows }, places: label ? [...own, label] : own }
}

/** In which column each answer stands, by the first row; undefined when that is no head. */
function headOf(field: RowsField, table: readonly Place[]): readonly number[] | undefined {
  const head = table.filter(({ cell }) => cell?.row === 0)
  const found = field.columns.map(({ label }) => head.find(({ text }) => folded(text) === folded(label))?.cell?.column)
  return found.every((column) => column !== undefined) ? found : undefined
}

/** More rows than any form asks for. */
const longestTable = 200

/** Whether a control of one of the field's cells stands in a table. */
function hasControlOf({ tag, columns }: RowsField): (table: readonly Place[]) => boolean {
  const rows = Array.from({ length: longestTable }, (_, row) => row + 1)
  const numbers = new Set(rows.flatMap((row) => columns.map(({ key }) => numberOf(cellTag(tag, row, key)))))
  return (table) =>
    table.some(({ controls }) =>
      controls.some((control) =>
        control.tag === '' ? numbers.has(control.number) : control.tag.startsWith(`${tag}.`),
      ),
    )
}

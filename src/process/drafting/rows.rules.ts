import { type FormValues, typed } from '#platform/forms'
import { cellName, rowsTyped } from '#process/registration'
import type { AnswerKind, FormSection } from '#rulebook'

/** `focus` is the id of the input to go to; '' for none. */
export type RowChange = { readonly values: FormValues; readonly focus: string }
/** Where questions stand: a section, or a whole form. */
type Asked = Pick<FormSection, 'fields'>
type Rows = Extract<AnswerKind, { type: 'rows' }>

const rowsOf = (section: Asked, key: string): Rows | undefined => {
  const kind = section.fields.find((field) => field.key === key)?.kind
  return kind?.type === 'rows' ? kind : undefined
}

/** One empty row more at the end of the table `key`, as long as it may have one. */
export function withRow(section: Asked, values: FormValues, key: string): RowChange {
  const rows = rowsOf(section, key)
  const count = Math.max(rowsTyped(key, values), 1)
  if (!rows) return { values, focus: '' }
  if (count >= rows.max) return { values, focus: key }
  const empty = rows.columns.map((column) => [cellName(key, count + 1, column.key), ''])
  return { values: { ...values, ...Object.fromEntries(empty) }, focus: `${key}-${count + 1}-1` }
}

/** Without one row; those below move up. `place` is the table and the row: `partners.2`. */
export function withoutRow(section: Asked, values: FormValues, place: string): RowChange {
  const at = place.lastIndexOf('.')
  const [key, row] = [place.slice(0, at), Number(place.slice(at + 1))]
  const rows = rowsOf(section, key)
  if (!rows || !Number.isInteger(row)) return { values, focus: '' }
  const others = Object.entries(values).filter(([name]) => !name.startsWith(`${key}.`))
  const kept = Array.from({ length: rowsTyped(key, values) }, (_, index) => index + 1).filter((each) => each !== row)
  const moved = kept.flatMap((from, index) =>
    rows.columns.map((column) => [
      cellName(key, index + 1, column.key),
      typed(values, cellName(key, from, column.key)),
    ]),
  )
  return { values: Object.fromEntries([...others, ...moved]), focus: key }
}

/** What a form is after one of the buttons of its tables was pressed; undefined when none was. */
export function rowsChanged(section: Asked, form: FormValues): RowChange | undefined {
  const [added, removed] = [typed(form, '_add'), typed(form, '_remove')]
  if (added) return withRow(section, form, added)
  return removed ? withoutRow(section, form, removed) : undefined
}

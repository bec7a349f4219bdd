import { searchKey } from '#platform/vietnamese-text'
import { dayTextOf, type ReadCell } from '#platform/xlsx'
import type { Column, RowProblem } from './column.ts'

const empty: Omit<ReadCell, 'column'> = { text: '' }
/** Labels that a message lists; more are looked up in the template. */
const listed = 8

/** What a cell gives the form: a code where the column takes codes, a day as people type it, else its text. */
export function fieldText(
  column: Column,
  cell: Omit<ReadCell, 'column'> | undefined,
): { readonly text: string; readonly problem?: RowProblem } {
  const { text, isBroken } = cell ?? empty
  if (isBroken) return { text, problem: { key: column.key, says: broken(column.title) } }
  if (column.kind === 'day') return { text: dayTextOf(cell ?? empty) }
  if (!column.choices || text === '') return { text }
  const key = searchKey(text)
  const found =
    column.choices.find(({ code, label }) => code === text || label === text) ??
    column.choices.find(({ code, label }) => searchKey(label) === key || searchKey(code) === key)
  if (found) return { text: found.code }
  const labels = column.choices.map(({ label }) => label)
  return {
    text: '',
    problem: { key: column.key, says: notInList(text, labels) },
  }
}

const broken = (title: string) => `${title}: ô này có công thức chưa tính được hoặc bị lỗi. Hãy gõ giá trị vào ô.`

const notInList = (text: string, labels: readonly string[]) =>
  `“${text}” không có trong danh sách. Chọn một trong: ${labels.slice(0, listed).join('; ')}${labels.length > listed ? '; … (xem trang Danh mục của mẫu)' : ''}.`

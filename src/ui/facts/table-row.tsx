import type { ComponentChildren, VNode } from 'preact'
import { jsxEscape, jsxTemplate } from 'preact/jsx-runtime'

export type TableColumns = {
  /** Columns, counted from 0, that align right. */
  numericColumns?: readonly number[] | undefined
  /** Columns, counted from 0, that never break: codes, dates. */
  nowrapColumns?: readonly number[] | undefined
  /** Column, counted from 0, that names its row. */
  rowHeader?: number | undefined
}

export type TableLine = (cells: readonly ComponentChildren[]) => VNode

/**
 * How the lines of one table are written. Most elements of a page stand in its table, so a line is a template, as a
 * precompiling JSX transform would make it: half the work of one node for every cell. Nothing enters it unescaped.
 */
export function tableLine(columns: TableColumns, isHead = false): TableLine {
  const templates: string[][] = []
  return (cells) => {
    templates[cells.length] ??= templateOf(cells.length, columns, isHead)
    return jsxTemplate(templates[cells.length] ?? [], ...cells.map(escapedCell))
  }
}

function templateOf(cells: number, columns: TableColumns, isHead: boolean): string[] {
  const frames = Array.from({ length: cells }, (_, column) => frameOf(column, columns, isHead))
  return [
    `<tr class="govuk-table__row">${frames[0]?.open ?? ''}`,
    ...frames.map(({ close }, column) => `${close}${frames[column + 1]?.open ?? '</tr>'}`),
  ]
}

const escapedCell = (cell: ComponentChildren) => jsxEscape(Array.isArray(cell) ? [...cell] : cell)

function frameOf(
  column: number,
  { numericColumns = [], nowrapColumns = [], rowHeader }: TableColumns,
  isHead: boolean,
): { open: string; close: string } {
  const isHeader = isHead || column === rowHeader
  const part = isHeader ? 'govuk-table__header' : 'govuk-table__cell'
  const numeric = numericColumns.includes(column) ? ` ${part}--numeric` : ''
  const name = `${part}${numeric}${nowrapColumns.includes(column) ? ' kh-nowrap' : ''}`
  if (!isHeader) return { open: `<td class="${name}">`, close: '</td>' }
  return { open: `<th scope="${isHead ? 'col' : 'row'}" class="${name}">`, close: '</th>' }
}

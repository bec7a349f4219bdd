import type { ComponentChildren } from 'preact'

export type TableColumns = {
  /** Columns, counted from 0, that align right. */
  numericColumns?: readonly number[] | undefined
  /** Columns, counted from 0, that never break: codes, dates. */
  nowrapColumns?: readonly number[] | undefined
  /** Column, counted from 0, that names its row. */
  rowHeader?: number | undefined
}

export type TableRowProps = TableColumns & { cells: readonly ComponentChildren[]; isHead?: boolean }

/** A line of a table, used inside `Table`. */
export const TableRow = ({ cells, isHead, numericColumns = [], nowrapColumns = [], rowHeader }: TableRowProps) => (
  <tr class="govuk-table__row">
    {cells.map((cell, column) => {
      const part = isHead || column === rowHeader ? 'govuk-table__header' : 'govuk-table__cell'
      const numeric = numericColumns.includes(column) ? ` ${part}--numeric` : ''
      const name = `${part}${numeric}${nowrapColumns.includes(column) ? ' kh-nowrap' : ''}`
      if (isHead) {
        return (
          <th scope="col" class={name}>
            {cell}
          </th>
        )
      }
      return column === rowHeader ? (
        <th scope="row" class={name}>
          {cell}
        </th>
      ) : (
        <td class={name}>{cell}</td>
      )
    })}
  </tr>
)

import type { ComponentChildren } from 'preact'
import { type TableColumns, tableLine } from './table-row.tsx'

export type TableProps = TableColumns & {
  caption: string
  head: readonly ComponentChildren[]
  rows: readonly (readonly ComponentChildren[])[]
  /** Printed instead of the table when there is no row. */
  emptyText: ComponentChildren
  /** On a phone each row becomes a few lines, its name on top: for cells that need no heading to be understood. */
  folds?: boolean | undefined
  /** The caption stays for screen readers when a heading already says it. */
  captionHidden?: boolean | undefined
  /** Totals under the rows. */
  foot?: readonly ComponentChildren[] | undefined
}

/** Many columns keep a width on a phone, so that long names do not fall into one word a line. */
const widthOf = (columns: number): string => {
  if (columns < 4) return ''
  return columns < 7 ? ' kh-table--wide' : ' kh-table--widest'
}

/** A wide table scrolls in its own box, which takes the keyboard. */
export const Table = ({ caption, head, rows, emptyText, captionHidden, foot, folds, ...columns }: TableProps) => {
  if (rows.length === 0)
    return typeof emptyText === 'string' ? <p class="kh-table-empty">{emptyText}</p> : <>{emptyText}</>
  const line = tableLine(columns)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll a wide table
    <section class="kh-scroll" aria-label={caption} tabIndex={0}>
      <table class={`govuk-table${folds ? ' kh-table--folds' : widthOf(head.length)}`}>
        <caption class={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}>
          {caption}
        </caption>
        <thead class="govuk-table__head">{tableLine(columns, true)(head)}</thead>
        <tbody class="govuk-table__body">{rows.map((cells) => line(cells))}</tbody>
        {foot && <tfoot class="kh-table-foot">{line(foot)}</tfoot>}
      </table>
    </section>
  )
}

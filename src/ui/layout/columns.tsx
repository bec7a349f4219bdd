import type { ComponentChildren } from 'preact'

export type ColumnsProps = {
  children: ComponentChildren
  aside: ComponentChildren
  /** Spoken name of the side column. */
  asideLabel: string
}

/** Main column and side column; under one another on a phone, the main one first. */
export const Columns = ({ children, aside, asideLabel }: ColumnsProps) => (
  <div class="kh-columns">
    <div class="kh-columns__main">{children}</div>
    <aside class="kh-columns__aside" aria-label={asideLabel}>
      {aside}
    </aside>
  </div>
)

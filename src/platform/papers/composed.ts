import type { Align } from './model.ts'

/**
 * A paper after every rule of layout has been applied: what both drawers draw, and nothing to decide.
 * All lengths in points. Texts hold no line ends.
 */
export type ComposedPaper = {
  metadata: { title: string; day: string }
  page: { width: number; height: number; top: number; bottom: number; left: number; right: number }
  pageNumber: { size: number; line: number; fromTop: number }
  watermark: { text: string; size: number; width: number } | null
  footNote: Paragraph | null
  sections: { landscape: boolean; flow: Part[] }[]
}

export type Part = Paragraph | Space | Rule | Halves | Grid

export type ComposedRun = { text: string; size: number; bold: boolean; italic: boolean; underline: boolean }

export type Paragraph = {
  kind: 'paragraph'
  runs: ComposedRun[]
  align: Align
  firstLine: number
  /** Room above; the line itself is exactly `line` high. */
  before: number
  line: number
  keepWithNext: boolean
  /** 0 for text, 1 for a title, 2 and 3 for headings: for the outline and for readers that speak. */
  outline: 0 | 1 | 2 | 3
}

export type Space = { kind: 'space'; height: number }

/** A line drawn from `inset` to as far from the other side. */
export type Rule = { kind: 'rule'; inset: number; before: number; thickness: number }

/** Two columns without borders: the head and the foot of a paper. A page may end between rows, never in one. */
export type Halves = {
  kind: 'halves'
  widths: [number, number]
  before: number
  rowGap: number
  rows: [Part[], Part[]][]
}

export type Grid = {
  kind: 'grid'
  widths: number[]
  before: number
  head: GridRow
  rows: GridRow[]
}

/** A row is whole on one page unless it is too high for any; such a head is not repeated either. */
export type GridRow = { cells: Paragraph[][]; maySplit: boolean }

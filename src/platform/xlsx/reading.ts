/** What a cell says, cleaned; empty cells are left out. */
export type ReadCell = {
  /** From 1. */
  readonly column: number
  /** NFC, no control characters, plain spaces; a day as dd/mm/yyyy, a number with a comma before its decimals. */
  readonly text: string
  /** `YYYY-MM-DD`, where the cell is typed as a date. */
  readonly day?: string
  readonly number?: number
  /** A formula that was never computed, or that ended in an error such as #REF!. */
  readonly isBroken?: true
}
export type ReadRow = { readonly number: number; readonly cells: readonly ReadCell[] }
export type ReadSheet = { readonly name: string; readonly isHidden: boolean; readonly rows: readonly ReadRow[] }

/** Why a file cannot be read as a workbook. */
export type Unreadable =
  | 'empty'
  | 'old-excel'
  | 'pdf'
  | 'word'
  | 'opendocument'
  | 'macros'
  | 'no-workbook'
  | 'broken'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-long'

export type ReadWorkbook =
  | { readonly ok: true; readonly sheets: readonly ReadSheet[] }
  | { readonly ok: false; readonly because: Unreadable }

/** Bounds of one workbook: past them it is refused before it costs anybody anything. */
export const workbookLimits = {
  fileBytes: 10 * 1024 * 1024,
  /** Of everything in the package once it is unpacked. */
  unpackedBytes: 80 * 1024 * 1024,
  parts: 1_000,
  cells: 600_000,
  rows: 10_000,
  columns: 100,
  milliseconds: 60_000,
  memoryMegabytes: 512,
} as const

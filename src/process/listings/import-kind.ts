import type { Act, ActContext, Outcome } from '#ground/acts'
import type { SignedIn } from '#ground/identity'
import type { Reader } from '#platform/db'
import type { FormValues } from '#platform/forms'
import type { Column, RowProblem } from '#platform/lists'
import type { ReadCell } from '#platform/xlsx'
import type { Post } from '#rulebook'

/** A row as it was read: its cells by column; `id` stands for what will be made of it. */
export type TypedRow = {
  readonly id: string
  readonly number: number
  readonly cells: Readonly<Record<string, Omit<ReadCell, 'column'>>>
}
export type CheckedRow = {
  readonly id: string
  readonly number: number
  /** 0, or more than that of the row of the same file it refers to. */
  readonly step: number
  /** What the form of the screen would send; ids of other rows of the file stand for what is made of them. */
  readonly input: FormValues
  readonly problems: readonly RowProblem[]
}

export type Checking = {
  readonly reader: Reader
  readonly actor: SignedIn
  /** Registrations are for a year. */
  readonly year: number | null
  readonly today: string
  readonly columns: readonly Column[]
  /** Told how many rows are done. */
  onProgress(done: number): Promise<void>
}

/** What a list in a workbook can be: its columns, its check, the act that makes one row, and the way back. */
export type ImportKind = {
  readonly posts: readonly Post[]
  readonly needsYear: boolean
  columns(reader: Reader, actor: SignedIn, year: number | null, today: string): Promise<readonly Column[]>
  check(rows: readonly TypedRow[], checking: Checking): Promise<CheckedRow[]>
  /** The act of the room that owns what is made; `year` as above. */
  make(context: ActContext, input: FormValues, year: number | null): Promise<Outcome>
  takeBack: Act<{ ids: readonly string[] }>
  /** The page of one thing that was made. */
  openHref(id: string): string
}

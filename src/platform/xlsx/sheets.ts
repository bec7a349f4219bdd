/** What is wrong with a row, at a cell or (without a column) as a whole. */
export type Mark = { readonly row: number; readonly column?: number; readonly says: string }

export type Marking = {
  readonly sheet: string
  /** The row of the column titles. */
  readonly headRow: number
  /** Title of the column that is added at the right. */
  readonly title: string
  readonly marks: readonly Mark[]
}

export type TemplateColumn = {
  readonly title: string
  readonly hint: string
  readonly isRequired: boolean
  readonly kind: 'text' | 'number' | 'day'
  /** Characters. */
  readonly width: number
  /** What the cell takes and nothing else. */
  readonly choices?: readonly string[]
  /** What is offered, where other texts are taken too. */
  readonly offers?: readonly string[]
  readonly example: string
}

export type TemplateSheet = {
  readonly sheet: string
  readonly title: string
  /** Under the title, line by line. */
  readonly lead: readonly string[]
  /** First column, with the word that marks the example. */
  readonly counting: { readonly title: string; readonly example: string }
  readonly columns: readonly TemplateColumn[]
  readonly guide: {
    readonly sheet: string
    readonly head: readonly [column: string, required: string, hint: string, example: string]
    readonly yes: string
    readonly no: string
  }
  /** Name of the sheet of the lists to choose from. */
  readonly lists: string
  /** Shown by Excel when a cell takes only what its list holds. */
  readonly notInList: { readonly title: string; readonly says: string }
  /** Rows that are prepared for typing. */
  readonly rows: number
}

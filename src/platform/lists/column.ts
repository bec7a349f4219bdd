import type { TemplateColumn } from '#platform/xlsx'

/** One column of a list: a field of the form that its rows are checked by, as people see it in Excel. */
export type Column = {
  /** Field of the form; problems of that field stand in this column. */
  readonly key: string
  readonly title: string
  readonly hint: string
  readonly example: string
  readonly isRequired: boolean
  readonly width: number
  readonly kind: TemplateColumn['kind']
  /** Codes with what is written for them; nothing else is taken. */
  readonly choices?: readonly { readonly code: string; readonly label: string }[]
  /** Names that are offered; others are looked up too. */
  readonly offers?: readonly string[]
}

type About = Omit<Column, 'key' | 'title' | 'isRequired' | 'kind'> & Partial<Pick<Column, 'kind'>>

/** A column that has to be there and filled in; of text unless it says otherwise. */
export const required = (key: string, title: string, about: About): Column => ({
  kind: 'text',
  isRequired: true,
  key,
  title,
  ...about,
})
export const optional = (key: string, title: string, about: About): Column => ({
  ...required(key, title, about),
  isRequired: false,
})

/** Whatever code a form has for them, people write Có and Không. */
export const yesOrNo = ({ yes, no }: { yes: string; no: string }): NonNullable<Column['choices']> => [
  { code: yes, label: 'Có' },
  { code: no, label: 'Không' },
]

/** Where a column was found in a workbook, from 1. */
export type PlacedColumn = { readonly key: string; readonly title: string; readonly at: number }

/** Something wrong with a row; without a key it is about the row as a whole. */
export type RowProblem = { readonly key?: string; readonly says: string }

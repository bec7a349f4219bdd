/** A form to be filled in with a word processor, and what was read from one that came back. Knows nothing of the programme. */

export type WordOption = { readonly value: string; readonly label: string }
export type WordColumn = { readonly key: string; readonly label: string; readonly share: number }

type Asked = {
  /** Stable name of the answer: the tag of its content control. */
  readonly tag: string
  readonly label: string
  /** Printed small below the label; '' for none. */
  readonly hint: string
}
export type WordField = Asked &
  (
    | { readonly kind: 'line' | 'text' | 'day'; readonly value: string }
    | { readonly kind: 'choice'; readonly options: readonly WordOption[]; readonly value: string }
    /** A box to tick before `statement`. */
    | { readonly kind: 'tick'; readonly statement: string; readonly isTicked: boolean }
    | {
        readonly kind: 'rows'
        readonly columns: readonly WordColumn[]
        readonly rows: readonly (readonly string[])[]
        /** Empty rows below those that are filled in. */
        readonly spare: number
      }
  )

export type WordForm = {
  readonly title: string
  readonly summary: string
  /** How to fill it in, a paragraph each. */
  readonly lead: readonly string[]
  readonly sections: readonly { readonly title: string; readonly fields: readonly WordField[] }[]
  /** Document properties: hints of where the form came from, never to be trusted. */
  readonly properties: Readonly<Record<string, string>>
  /** The same hint in sight, at the end; survives programs that drop properties. */
  readonly mark: string
}

export type WordAnswer =
  | { readonly kind: 'text'; readonly text: string }
  /** Cells in the order of the columns; rows without a word are left out. */
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }

export type NotRead =
  | 'empty'
  | 'too-large'
  | 'no-word'
  | 'old-word'
  | 'pdf'
  | 'opendocument'
  | 'workbook'
  | 'macros'
  | 'broken'

export type ReadWordForm =
  | { readonly ok: false; readonly because: NotRead }
  | {
      readonly ok: true
      readonly properties: Readonly<Record<string, string>>
      /** All words of the document, to find the mark in. */
      readonly words: string
      readonly answers: ReadonlyMap<string, WordAnswer>
      /** Tags of fields that are not in the document, neither by their control nor by their label. */
      readonly missing: readonly string[]
      /** What stands in the document outside every field. */
      readonly leftover: readonly string[]
    }

/** Shown in a control until something is typed. */
export const placeholders = { line: 'Bấm để điền', day: 'ngày/tháng/năm', choice: 'Bấm để chọn' } as const

/** The boxes of a tick. */
export const boxes = { ticked: '☒', empty: '☐' } as const

/** What a file may weigh, as it came and as its parts unfold. */
export const wordLimits = { fileBytes: 10 * 1024 * 1024, partBytes: 3 * 1024 * 1024, parts: 2_000, depth: 100 } as const

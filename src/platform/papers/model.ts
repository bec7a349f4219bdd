export type LayoutId = 'PARTY_36_2018' | 'PARTY_05_2026' | 'STATE_30_2020' | 'YOUTH_UNION'

export type Align = 'left' | 'center' | 'right' | 'justify'

export type Run = { text: string; bold?: boolean; italic?: boolean }

/** A line end inside any text begins a new paragraph, never a forced line in a justified one. */
export type Text = string | Run[]

export type Column = { title: string; widthPercent: number; align: 'left' | 'center' | 'right' }

export type Block =
  | { kind: 'paragraph'; text: Text; align?: Align; indent?: 'first-line' | 'none' }
  | { kind: 'bases'; items: string[] }
  | { kind: 'heading'; level: 1 | 2; text: string; align?: 'left' | 'center' }
  | { kind: 'article'; number: string; text: Text }
  | { kind: 'table'; columns: Column[]; rows: string[][] }
  | { kind: 'list'; items: Text[]; mark?: 'hyphen' | 'number' | 'letter' }
  | { kind: 'section-label'; text: string }
  | { kind: 'spacer'; lines: number }

/** `authority` in either form ('T/M BAN THƯỜNG VỤ', 'TM. …'): the layout prints its own sign, on each of its lines. */
export type SignatureBlock = { authority: string | null; post: string; name: string }

export type Annex = { title: string; summary: string; landscape: boolean; body: Block[] }

/** One official paper; the same value gives its PDF and its DOCX. */
export type PaperDocument = {
  layout: LayoutId
  /** `number` as '12-QĐ/ĐU', without "Số"; `day` as YYYY-MM-DD. */
  head: { parent: string | null; issuer: string; number: string | null; place: string; day: string }
  /** Empty for a letter (công văn), whose summary then stands under the number. */
  title: string
  summary: string
  /** Capitals between the summary and the bases of a decision. */
  authority?: string
  addressees?: string[]
  body: Block[]
  signature: SignatureBlock
  /** Minutes: the secretary on the left, the chair on the right. */
  leftSignature?: SignatureBlock
  recipients: string[]
  /** Below the signatures, on the same sheet: what the one who receives the paper writes on it. */
  closing?: Block[]
  annexes: Annex[]
  watermark?: string
  /** Small line at the foot of every page. */
  footNote?: string
}

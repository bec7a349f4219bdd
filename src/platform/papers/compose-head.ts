import { upper } from '#platform/vietnamese-text'
import { centred, paragraph, partialRule, pointsOf, rule } from './compose-lines.ts'
import type { Halves, Paragraph, Part } from './composed.ts'
import type { LayoutProfile } from './layouts.ts'
import type { PaperDocument } from './model.ts'
import { officialDate } from './official-date.ts'
import { printable } from './printable.ts'
import { textWidth } from './text-width.ts'

export const textWidthOf = ({ page }: LayoutProfile, landscape = false): number =>
  pointsOf((landscape ? page.heightMm : page.widthMm) - page.leftMm - page.rightMm)

/** Numbers below 10 take a leading zero. */
const padded = (number: string): string => printable(number).replace(/^\d(?!\d)/, '0$&')

function issuerSide(paper: PaperDocument, { head }: LayoutProfile, width: number): Part[] {
  const parent = centred(upper(paper.head.parent ?? ''), head.parent, { width })
  const issuer = centred(upper(paper.head.issuer), head.issuer, { width })
  const { underIssuer } = head
  const below = underIssuer === 'rule' ? partialRule(issuer, width) : centred(underIssuer, head.parent, { width })
  return [...parent, ...issuer, ...below]
}

function nationSide({ head }: LayoutProfile, width: number): Part[] {
  const lines = head.nation.flatMap(({ text, style }) => paragraph([{ text }], style, { align: 'center', width }))
  const last = head.nation.at(-1)
  return last ? [...lines, rule(textWidth(last.text, last.style), width)] : lines
}

function numberSide(paper: PaperDocument, { head, letterSummary }: LayoutProfile, width: number): Paragraph[] {
  const number = paper.head.number === null ? '' : `${head.numberLabel}${padded(paper.head.number)}`
  const isLetter = paper.title.trim() === '' && paper.summary.trim() !== ''
  const subject = paper.summary.replace(/^\s*(về việc|v\/v)\s+/i, '')
  return [
    ...centred(number, head.number, { width }),
    ...(isLetter ? centred(`${letterSummary.opening}${subject}`, letterSummary.style, { width, before: 6 }) : []),
  ]
}

/** Issuer on the left, nation or Party on the right; number and date on one height below. */
export function head(paper: PaperDocument, layout: LayoutProfile): Halves {
  const full = textWidthOf(layout)
  const widths: [number, number] = [full * layout.head.leftShare, full * (1 - layout.head.leftShare)]
  const date = officialDate(printable(paper.head.place).trim(), paper.head.day)
  return {
    kind: 'halves',
    widths,
    before: 0,
    rowGap: layout.head.rowGap,
    rows: [
      [issuerSide(paper, layout, widths[0]), nationSide(layout, widths[1])],
      [numberSide(paper, layout, widths[0]), centred(date, layout.head.date, { width: widths[1] })],
    ],
  }
}

/** Title, summary and what parts them from the text: five hyphens or a short rule. */
export function titleLines(words: { title: string; summary: string }, layout: LayoutProfile, width: number): Part[] {
  const { title, summary, below } = layout.title
  const inner = width * 0.9
  const lines = [
    ...centred(upper(words.title), title, { width: inner, before: 18, keepWithNext: true, outline: 1 }),
    ...centred(words.summary, summary, { width: inner, keepWithNext: true }),
  ]
  if (lines.length === 0) return []
  if (below === 'rule') return [...lines, ...partialRule(lines, width)]
  return [...lines, ...centred('-----', layout.body.style, { width, keepWithNext: true })]
}

import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type ITableBordersOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { cellPadding } from './compose-body.ts'
import type { Paragraph as ComposedParagraph, ComposedRun, Grid, Halves, Part, Rule, Space } from './composed.ts'
import { zeroWidthSpace } from './text-width.ts'

/** Word counts in twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20)

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
}
const exactly = (line: number, before = 0) => ({
  line: Math.max(1, twips(line)),
  lineRule: LineRuleType.EXACT,
  before: twips(before),
  after: 0,
})

const textRun = (run: ComposedRun): TextRun =>
  new TextRun({
    text: run.text.replaceAll(zeroWidthSpace, ''),
    size: run.size * 2,
    bold: run.bold,
    italics: run.italic,
    ...(run.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
  })

/** A composed paragraph as Word's, with room above of `before` points. */
export function lineOf(part: ComposedParagraph, extra: Partial<IParagraphOptions> = {}): Paragraph {
  return new Paragraph({
    children: part.runs.map(textRun),
    alignment: alignments[part.align],
    spacing: exactly(part.line, part.before),
    indent: { firstLine: twips(part.firstLine) },
    keepNext: part.keepWithNext,
    ...(part.outline > 0 ? { outlineLevel: part.outline - 1 } : {}),
    ...extra,
  })
}

/** An empty line of exact height. */
const gap = (height: number): Paragraph => new Paragraph({ spacing: exactly(height), keepNext: true })

/** Room as ordinary lines, so that a person can take one away in a word processor. */
const roomOf = ({ height }: Space): Paragraph[] => {
  const lines = Math.max(1, Math.round(height / 18))
  return Array.from({ length: lines }, () => gap(height / lines))
}

/** The border of an empty paragraph, as long as its indents leave. */
const ruleOf = (part: Rule): Paragraph =>
  new Paragraph({
    spacing: exactly(1, part.before),
    indent: { left: twips(part.inset), right: twips(part.inset) },
    border: { top: { style: BorderStyle.SINGLE, size: part.thickness * 8, space: 0, color: '000000' } },
    keepNext: true,
  })

function simple(part: Part): Paragraph[] {
  if (part.kind === 'paragraph') return [lineOf(part)]
  if (part.kind === 'space') return roomOf(part)
  if (part.kind === 'rule') return [ruleOf(part)]
  return []
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const single = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const borders = {
  top: single,
  bottom: single,
  left: single,
  right: single,
  insideHorizontal: single,
  insideVertical: single,
}

const frame = (widths: number[], rows: TableRow[], lines: ITableBordersOptions): Table =>
  new Table({
    rows,
    columnWidths: widths.map(twips),
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: lines,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  })

function halvesRow(part: Halves, index: number): TableRow {
  const sides = part.rows[index] ?? [[], []]
  const above = index > 0 && part.rowGap > 0 ? [gap(part.rowGap)] : []
  const cells = sides.map((side, column) => {
    const children = [...above, ...side.flatMap(simple)]
    return new TableCell({
      width: { size: twips(part.widths[column] ?? 0), type: WidthType.DXA },
      children: children.length > 0 ? children : [gap(1)],
    })
  })
  return new TableRow({ cantSplit: true, children: cells })
}

const halvesOf = (part: Halves): Table =>
  frame(
    part.widths,
    part.rows.map((_, index) => halvesRow(part, index)),
    noBorders,
  )

const gridCell = (lines: ComposedParagraph[], width: number, isHead: boolean): TableCell =>
  new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    margins: {
      top: twips(cellPadding.y),
      bottom: twips(cellPadding.y),
      left: twips(cellPadding.x),
      right: twips(cellPadding.x),
    },
    verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: lines.length > 0 ? lines.map((line) => lineOf(line)) : [new Paragraph({ spacing: exactly(15) })],
  })

function gridOf(part: Grid): Table {
  const cells = (row: ComposedParagraph[][], isHead = false) =>
    row.map((lines, index) => gridCell(lines, part.widths[index] ?? 0, isHead))
  const rows = part.rows.map((row) => new TableRow({ cantSplit: !row.maySplit, children: cells(row.cells) }))
  const whole = !part.head.maySplit
  const head = new TableRow({ tableHeader: whole, cantSplit: whole, children: cells(part.head.cells, true) })
  return frame(part.widths, [head, ...rows], borders)
}

/** Every part of a flow; a line of no height parts two tables, which Word would otherwise make one. */
export const flowOf = (flow: Part[]): (Paragraph | Table)[] =>
  flow.flatMap((part, index): (Paragraph | Table)[] => {
    if (part.kind !== 'halves' && part.kind !== 'grid') return simple(part)
    const made = part.kind === 'halves' ? halvesOf(part) : gridOf(part)
    const between = index === 0 ? [] : [gap(Math.max(part.before, 1))]
    const isLast = index === flow.length - 1
    return [...between, made, ...(isLast ? [new Paragraph({ spacing: exactly(1) })] : [])]
  })

import { centred, paragraph, paragraphs, parted, pointsOf } from './compose-lines.ts'
import type { Grid, Paragraph, Part } from './composed.ts'
import type { LayoutProfile } from './layouts.ts'
import type { Block, Column, Run, Text } from './model.ts'
import { endedWith, linesOf, withoutMark } from './printable.ts'
import { linesTaken } from './text-width.ts'

type Place = { layout: LayoutProfile; width: number }

/** White space inside a table cell, in points. */
export const cellPadding = { x: 3, y: 2.5 }

const bodySetting = ({ layout, width }: Place) => ({
  width,
  align: 'justify' as const,
  before: layout.body.gap,
  firstLine: pointsOf(layout.body.firstLineMm),
})

/** Puts words before the first line of a text. */
const opened = (opening: Run, text: Text): Run[] => {
  const runs = typeof text === 'string' ? [{ text }] : text
  return [opening, ...runs]
}

function bases(items: string[], place: Place): Part[] {
  const { style, mark, end, lastEnd } = place.layout.bases
  const texts = items.map((item) => linesOf(withoutMark(item)).join(' ')).filter((text) => text !== '')
  return texts.map((text, index) =>
    paragraph(
      [{ text: `${mark}${endedWith(text, index === texts.length - 1 ? lastEnd : end)}` }],
      style,
      bodySetting(place),
    ),
  )
}

const marks = {
  hyphen: () => '- ',
  number: (index: number) => `${index + 1}. `,
  letter: (index: number) => `${'abcdđeghiklmnopqrstuvxy'[index] ?? index + 1}) `,
}

const list = (block: Extract<Block, { kind: 'list' }>, place: Place): Part[] =>
  block.items.flatMap((item, index) =>
    paragraphs(
      opened({ text: marks[block.mark ?? 'hyphen'](index) }, item),
      place.layout.body.style,
      bodySetting(place),
    ),
  )

function heading(block: Extract<Block, { kind: 'heading' }>, place: Place): Part[] {
  const { label, gap } = place.layout.body
  const outline = block.level === 1 ? 2 : 3
  if (block.align === 'center')
    return centred(block.text, label, { width: place.width, before: gap, keepWithNext: true, outline })
  return paragraphs(block.text, label, { ...bodySetting(place), align: 'left', keepWithNext: true, outline })
}

const inCell = (text: string, column: Column, place: Place, bold = false): Paragraph[] =>
  parted(text).map((runs) =>
    paragraph(
      runs.map((run) => ({ ...run, bold })),
      place.layout.table.style,
      { width: place.width, align: bold ? 'center' : column.align },
    ),
  )

/** A row higher than half a page may part, or it would not fit on any. */
function isTall(row: string[], widths: number[], { layout }: Place): boolean {
  const most = pointsOf(layout.page.widthMm) / 2 / layout.table.style.line
  return row.some((text, index) => {
    const width = (widths[index] ?? 0) - 2 * cellPadding.x
    const lines = linesOf(text).map((line) => linesTaken(line, layout.table.style, width))
    return lines.reduce((sum, count) => sum + count, 0) > most
  })
}

function table(block: Extract<Block, { kind: 'table' }>, place: Place): Grid {
  const total = block.columns.reduce((sum, column) => sum + column.widthPercent, 0)
  const widths = block.columns.map((column) => (column.widthPercent / total) * place.width)
  const within = (index: number): Place => ({ ...place, width: (widths[index] ?? 0) - 2 * cellPadding.x })
  return {
    kind: 'grid',
    widths,
    before: place.layout.body.gap,
    head: {
      cells: block.columns.map((column, index) => inCell(column.title, column, within(index), true)),
      maySplit: isTall(
        block.columns.map(({ title }) => title),
        widths,
        place,
      ),
    },
    rows: block.rows.map((row) => ({
      cells: block.columns.map((column, index) => inCell(row[index] ?? '', column, within(index))),
      maySplit: isTall(row, widths, place),
    })),
  }
}

function block(part: Block, place: Place): Part[] {
  const { body } = place.layout
  const setting = bodySetting(place)
  switch (part.kind) {
    case 'paragraph': {
      const flat = part.indent === 'none' || part.align === 'center' || part.align === 'right'
      const align = part.align ?? 'justify'
      return paragraphs(part.text, body.style, { ...setting, align, firstLine: flat ? 0 : setting.firstLine })
    }
    case 'article':
      return paragraphs(opened({ text: `${part.number} `, bold: true }, part.text), body.style, setting)
    case 'section-label':
      return centred(part.text, body.label, {
        width: place.width,
        before: 2 * body.gap,
        keepWithNext: true,
        outline: 2,
      })
    case 'spacer':
      return [{ kind: 'space', height: part.lines * body.style.line }]
    case 'bases':
      return bases(part.items, place)
    case 'heading':
      return heading(part, place)
    case 'list':
      return list(part, place)
    case 'table':
      return [table(part, place)]
  }
}

/** The text of a paper or of an annex. */
export const bodyParts = (blocks: Block[], place: Place): Part[] => blocks.flatMap((part) => block(part, place))

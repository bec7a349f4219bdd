import type { ComposedRun, Paragraph, Part, Rule } from './composed.ts'
import type { TextStyle } from './layouts.ts'
import type { Run, Text } from './model.ts'
import { linesOf, printable } from './printable.ts'
import { balanced, breakable, textWidth } from './text-width.ts'

export const pointsOf = (mm: number): number => (mm * 72) / 25.4

type Setting = Partial<Pick<Paragraph, 'align' | 'firstLine' | 'before' | 'keepWithNext' | 'outline'>> & {
  width: number
}

const composedRun = (run: Run, style: TextStyle, width: number): ComposedRun => ({
  text: breakable(run.text, style, width),
  size: style.size,
  bold: run.bold ?? style.bold ?? false,
  italic: run.italic ?? style.italic ?? false,
  underline: style.underline ?? false,
})

/** One paragraph of text that holds no line end. */
export const paragraph = (runs: Run[], style: TextStyle, setting: Setting): Paragraph => ({
  kind: 'paragraph',
  runs: runs.map((run) => composedRun(run, style, setting.width)),
  align: setting.align ?? 'left',
  firstLine: setting.firstLine ?? 0,
  before: setting.before ?? 0,
  line: style.line,
  keepWithNext: setting.keepWithNext ?? false,
  outline: setting.outline ?? 0,
})

/** Runs parted at every line end; lines without a letter fall away. */
export function parted(text: Text): Run[][] {
  const runs = typeof text === 'string' ? [{ text }] : text
  const lines: Run[][] = [[]]
  for (const run of runs)
    for (const [index, piece] of printable(run.text).split('\n').entries()) {
      if (index > 0) lines.push([])
      if (piece !== '') lines.at(-1)?.push({ ...run, text: piece })
    }
  return lines.filter((line) => line.some((run) => run.text.trim() !== ''))
}

/** A paragraph for every line of a text. */
export const paragraphs = (text: Text, style: TextStyle, setting: Setting): Paragraph[] =>
  parted(text).map((runs) => paragraph(runs, style, setting))

/** More lines than this are not kept with the next: a chain longer than a page could stand on none. */
const longestChain = 20

/** Centred lines of like length. */
export const centred = (text: string, style: TextStyle, setting: Omit<Setting, 'align'>): Paragraph[] =>
  linesOf(text)
    .flatMap((line) => balanced(line, style, setting.width))
    .map((line, index, lines) =>
      paragraph([{ text: line }], style, {
        ...setting,
        align: 'center',
        keepWithNext: (setting.keepWithNext ?? false) && lines.length <= longestChain,
        before: index === 0 ? (setting.before ?? 0) : 0,
      }),
    )

/** A rule in the middle of a column, of a given length. */
export const rule = (length: number, width: number, before = 1): Rule => ({
  kind: 'rule',
  inset: Math.max(0, (width - length) / 2),
  before,
  thickness: 0.75,
})

/** A rule of 2/5 of the last line above: the decree asks for 1/3 to 1/2. */
export function partialRule(lines: Paragraph[], width: number): Part[] {
  const last = lines.at(-1)
  if (!last) return []
  const style = { size: last.runs[0]?.size ?? 0, bold: last.runs[0]?.bold ?? false }
  const text = last.runs.map((run) => run.text).join('')
  return [rule(0.4 * textWidth(text, style), width, 2)]
}

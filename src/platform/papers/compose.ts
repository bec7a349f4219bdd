import { upper } from '#platform/vietnamese-text'
import { bodyParts } from './compose-body.ts'
import { foot } from './compose-foot.ts'
import { head, textWidthOf, titleLines } from './compose-head.ts'
import { centred, paragraph, paragraphs, pointsOf } from './compose-lines.ts'
import type { ComposedPaper, Part } from './composed.ts'
import { type LayoutProfile, layouts } from './layouts.ts'
import type { Annex, PaperDocument } from './model.ts'
import { endedWith, linesOf, printable, withoutMark } from './printable.ts'
import { textWidth } from './text-width.ts'

function addressees(names: string[], { addressees: style }: LayoutProfile, width: number): Part[] {
  const shown = names.map((name) => linesOf(withoutMark(name)).join(' ')).filter((name) => name !== '')
  const italic = style.label.italic ?? false
  const label = { text: 'Kính gửi: ', italic }
  if (shown.length === 0) return []
  if (shown.length === 1)
    return [paragraph([label, { text: shown[0] ?? '' }], style.name, { align: 'center', before: 18, width })]
  const widths: [number, number] = [width * 0.3, width * 0.7]
  const items = shown.map((name, index) => {
    const end = index === shown.length - 1 ? style.lastEnd : style.end
    return paragraph([{ text: `- ${endedWith(name, end)}` }], style.name, { width: widths[1] })
  })
  const left = paragraph([label], style.name, { align: 'right', width: widths[0] })
  return [{ kind: 'halves', widths, before: 18, rowGap: 0, rows: [[[left], items]] }]
}

/** The last lines of the text stay with the signature: a signature alone on a page could be put under any paper. */
const held = (parts: Part[]): Part[] =>
  parts.map((part, index) =>
    index === parts.length - 1 && part.kind === 'paragraph' ? { ...part, keepWithNext: true } : part,
  )

function mainFlow(paper: PaperDocument, layout: LayoutProfile): Part[] {
  const width = textWidthOf(layout)
  const title = paper.title.trim() === '' ? [] : titleLines(paper, layout, width)
  const authority = centred(upper(paper.authority ?? ''), layout.title.authority, {
    width,
    before: 12,
    keepWithNext: true,
  })
  return [
    head(paper, layout),
    ...title,
    ...addressees(paper.addressees ?? [], layout, width),
    ...authority,
    { kind: 'space', height: 6 },
    ...held(bodyParts(paper.body, { layout, width })),
    ...foot(paper, layout),
    ...bodyParts(paper.closing ?? [], { layout, width }),
  ]
}

const annexFlow = (annex: Annex, layout: LayoutProfile): Part[] => {
  const width = textWidthOf(layout, annex.landscape)
  return [
    ...titleLines(annex, layout, width),
    { kind: 'space', height: 6 },
    ...bodyParts(annex.body, { layout, width }),
  ]
}

function watermark(text: string): ComposedPaper['watermark'] {
  const shown = linesOf(text).join(' ')
  if (shown === '') return null
  const diagonal = 480
  const perPoint = textWidth(shown, { size: 1, bold: true })
  const size = Math.round(Math.min(110, diagonal / perPoint))
  return { text: shown, size, width: size * perPoint }
}

/** Applies the layout of a paper: every word, measure and place that its drawers need. */
export function compose(paper: PaperDocument): ComposedPaper {
  const layout = layouts[paper.layout]
  const { page, pageNumber } = layout
  const footNote = paragraphs(paper.footNote ?? '', layout.footNote.style, { width: textWidthOf(layout) })
  return {
    metadata: {
      title: linesOf(printable(`${paper.title} ${paper.summary}`)).join(' '),
      day: paper.head.day,
    },
    page: {
      width: pointsOf(page.widthMm),
      height: pointsOf(page.heightMm),
      top: pointsOf(page.topMm),
      bottom: pointsOf(page.bottomMm),
      left: pointsOf(page.leftMm),
      right: pointsOf(page.rightMm),
    },
    pageNumber: { ...pageNumber.style, fromTop: pointsOf(pageNumber.fromTopMm) },
    watermark: watermark(paper.watermark ?? ''),
    footNote: footNote[0] ?? null,
    sections: [
      { landscape: false, flow: mainFlow(paper, layout) },
      ...paper.annexes.map((annex) => ({ landscape: annex.landscape, flow: annexFlow(annex, layout) })),
    ],
  }
}

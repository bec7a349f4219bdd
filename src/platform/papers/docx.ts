import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import { compose } from './compose.ts'
import type { ComposedPaper } from './composed.ts'
import { flowOf, lineOf, twips } from './docx-parts.ts'
import { coreProperties, settledZip } from './docx-settled.ts'
import type { PaperDocument } from './model.ts'

/** Named, not shipped: every office machine has it, and Tinos has its widths. */
const font = 'Times New Roman'

/** The library names each shape at random; a name by its place keeps the bytes alike. */
class NamedWatermark extends TextWatermark {
  readonly place: string
  constructor(options: ConstructorParameters<typeof TextWatermark>[0], place: string) {
    super(options)
    this.place = place
  }
  override prepForXml(context: Parameters<TextWatermark['prepForXml']>[0]) {
    const made = JSON.stringify(super.prepForXml(context))
    return JSON.parse(made.replace(/PowerPlusWaterMarkObject[\w-]*/g, `PowerPlusWaterMarkObject${this.place}`))
  }
}

/** Word draws a watermark as a shape that its letters fill: the shape takes the measures of the text. */
const watermarkRun = ({ text, size, width }: NonNullable<ComposedPaper['watermark']>, place: string) =>
  new NamedWatermark(
    { text, font, bold: true, width, height: size * 1.1, color: 'DEDEDE', opacity: 1, rotation: 315 },
    place,
  )

function header({ pageNumber, watermark }: ComposedPaper, place: string, isNumbered = true): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: pageNumber.size * 2 })
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: twips(pageNumber.line), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        children: [...(isNumbered ? [number] : []), ...(watermark ? [watermarkRun(watermark, place)] : [])],
      }),
    ],
  })
}

const footer = ({ footNote }: ComposedPaper): Footer =>
  new Footer({ children: [footNote ? lineOf(footNote) : new Paragraph({})] })

/** Measures of the upright page: the library turns them when the orientation is landscape. */
function pageOf({ page, pageNumber, footNote }: ComposedPaper, landscape: boolean) {
  return {
    size: {
      width: twips(page.width),
      height: twips(page.height),
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twips(page.top),
      bottom: twips(page.bottom),
      left: twips(page.left),
      right: twips(page.right),
      header: twips(pageNumber.fromTop),
      footer: twips(page.bottom - 10 - (footNote?.line ?? 0)),
    },
  }
}

function section(paper: ComposedPaper, index: number): ISectionOptions {
  const { landscape, flow } = paper.sections[index] ?? { landscape: false, flow: [] }
  const isFirst = index === 0
  const foot = paper.footNote ? { default: footer(paper), ...(isFirst ? { first: footer(paper) } : {}) } : {}
  return {
    properties: { page: pageOf(paper, landscape), titlePage: isFirst },
    headers: { default: header(paper, `${index + 1}`), ...(isFirst ? { first: header(paper, '0', false) } : {}) },
    footers: foot,
    children: flowOf(flow),
  }
}

/** A DOCX that a person may go on editing; the same paper gives the same bytes. */
export async function renderDocx(document: PaperDocument): Promise<Uint8Array> {
  const paper = compose(document)
  const word = new Document({
    title: paper.metadata.title,
    styles: { default: { document: { run: { font, size: 28, language: { value: 'vi-VN' } } } } },
    sections: paper.sections.map((_, index) => section(paper, index)),
  })
  const zip = await Packer.pack(word, 'uint8array', undefined, [coreProperties(paper.metadata)])
  return settledZip(zip)
}

import { inflateRawSync } from 'node:zlib'
import type { PaperDocument } from './model.ts'
import { typesetting } from './pdf.ts'
import { typst } from './typst.ts'

/** Reads papers back for tests: text and places of the typeset pages, text and marks of a DOCX. */

/** Points from the left and the top of its page; `y` is the baseline. */
export type PlacedText = { text: string; page: number; x: number; y: number; width: number; size: number }
export type ReadPaper = { pages: { width: number; height: number }[]; texts: PlacedText[]; all: string }

const unescaped = (text: string): string =>
  text
    .replace(/&(lt|gt|quot|apos|#39);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"' })[name as string] ?? "'")
    .replaceAll('&amp;', '&')

const token =
  /<g class="typst-page"[^>]*data-page-width="([\d.]+)" data-page-height="([\d.]+)"|<g[^>]*?transform="translate\(([-\d.]+), ?([-\d.]+)\)|<g[^>]*?transform="scale\(([\d.]+)|<g\b|<\/g>|width="([\d.]+)" height="[\d.]+"><h5:div class="tsel" style="font-size: (\d+)px">([^<]*)</g

type Walk = { at: { x: number; y: number; scale: number }[]; pages: ReadPaper['pages']; texts: PlacedText[] }

function step(walk: Walk, match: RegExpMatchArray): void {
  const [found, pageWidth, pageHeight, dx, dy, scale, width, size, text] = match
  const here = walk.at.at(-1) ?? { x: 0, y: 0, scale: 1 }
  if (found === '</g>') walk.at.pop()
  else if (pageWidth) {
    walk.pages.push({ width: Number(pageWidth), height: Number(pageHeight) })
    walk.at = [{ x: 0, y: 0, scale: 1 }]
  } else if (text !== undefined) {
    const points = { width: Number(width) * here.scale, size: Number(size) * here.scale }
    walk.texts.push({ text: unescaped(text), page: walk.pages.length, x: here.x, y: here.y, ...points })
  } else
    walk.at.push({ x: here.x + Number(dx ?? 0), y: here.y + Number(dy ?? 0), scale: here.scale * Number(scale ?? 1) })
}

/** The pages as the typesetter lays them, from its own text output. */
export async function readTypeset(paper: PaperDocument): Promise<ReadPaper> {
  const { svg } = await typst({ output: 'svg', ...typesetting(paper) })
  const walk: Walk = { at: [], pages: [], texts: [] }
  for (const match of svg.matchAll(token)) step(walk, match)
  return { pages: walk.pages, texts: walk.texts, all: walk.texts.map(({ text }) => text).join('') }
}

/** Counts page objects, which the typesetter leaves uncompressed. */
export const pdfPages = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0

/** Every file of a zip, as text. */
export function unzipped(zip: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(zip)
  const files = new Map<string, string>()
  let entry = bytes.readUInt32LE(bytes.length - 6)
  while (bytes.readUInt32LE(entry) === 0x02014b50) {
    const name = bytes.subarray(entry + 46, entry + 46 + bytes.readUInt16LE(entry + 28)).toString()
    const local = bytes.readUInt32LE(entry + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20))
    files.set(name, (bytes.readUInt16LE(entry + 10) === 8 ? inflateRawSync(packed) : packed).toString())
    entry += 46 + [28, 30, 32].reduce((sum, offset) => sum + bytes.readUInt16LE(entry + offset), 0)
  }
  return files
}

/** The text of a DOCX, a line for every paragraph. */
export const docxText = (xml: string): string =>
  xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => unescaped(text ?? '')).join(''),
    )
    .join('\n')

import { Readable } from 'node:stream'
import JSZip from 'jszip'
import { type NotRead, wordLimits } from './word-form.ts'
import { attributeOf, childrenOf, named, parseXml, type XmlNode } from './xml-tree.ts'

/** The parts of a document that hold answers; or why these bytes are no such document. */
export type OpenedPackage =
  | { readonly ok: true; readonly document: XmlNode; readonly properties: XmlNode | undefined }
  | { readonly ok: false; readonly because: NotRead }

const no = (because: NotRead): OpenedPackage => ({ ok: false, because })
const begins = (bytes: Uint8Array, ...signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign)

/** Opens a DOCX; nothing is unfolded past a limit, no part but three is unfolded at all, and nothing in it is ever run. */
export async function openPackage(bytes: Uint8Array): Promise<OpenedPackage> {
  if (bytes.length === 0) return no('empty')
  if (bytes.length > wordLimits.fileBytes) return no('too-large')
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return no('pdf')
  // Word before 2007, and every document with a password.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return no('old-word')
  if (!begins(bytes, 0x50, 0x4b)) return no('no-word')
  const zip = await JSZip.loadAsync(bytes).catch(() => undefined)
  if (!zip) return no('broken')
  const fault = faultOfNames(Object.keys(zip.files))
  if (fault) return no(fault)
  try {
    return await partsOf(zip)
  } catch (error) {
    return no(error instanceof TooLarge ? 'too-large' : 'broken')
  }
}

function faultOfNames(names: readonly string[]): NotRead | undefined {
  if (names.length > wordLimits.parts) return 'too-large'
  if (names.some((name) => /vba(project|data)/i.test(name))) return 'macros'
  if (names.includes('content.xml')) return 'opendocument'
  if (names.some((name) => name.startsWith('xl/'))) return 'workbook'
  return names.includes('[Content_Types].xml') ? undefined : 'no-word'
}

async function partsOf(zip: JSZip): Promise<OpenedPackage> {
  if (/macroEnabled/i.test(await textOf(zip, '[Content_Types].xml'))) return no('macros')
  const relations = named(parseXml(await textOf(zip, '_rels/.rels')), 'Relationships')
  const targetOf = (kind: string) =>
    childrenOf(relations)
      .filter((node) => attributeOf(node, 'Type').endsWith(`/${kind}`))
      .map((node) => attributeOf(node, 'Target').replace(/^\//, ''))[0]
  const place = targetOf('officeDocument')
  if (!place || !zip.file(place)) return no('no-word')
  const document = named(parseXml(await textOf(zip, place)), 'w:document')
  if (!document) return no('no-word')
  const custom = targetOf('custom-properties')
  return {
    ok: true,
    document,
    properties: custom && zip.file(custom) ? named(parseXml(await textOf(zip, custom)), 'Properties') : undefined,
  }
}

class TooLarge extends Error {}

/** What a package says of its sizes may be a lie: a part is counted while it unfolds. */
async function textOf(zip: JSZip, path: string): Promise<string> {
  const part = zip.file(path)
  if (!part) return ''
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of new Readable().wrap(part.nodeStream('nodebuffer')) as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > wordLimits.partBytes) throw new TooLarge(path)
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

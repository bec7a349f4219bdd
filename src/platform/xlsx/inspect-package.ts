import JSZip from 'jszip'
import { type Unreadable, workbookLimits } from './reading.ts'

const begins = (bytes: Uint8Array, ...signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign)

/** Why these bytes cannot be a workbook within the limits; undefined when they can. Nothing is unpacked past a limit. */
export async function faultOfPackage(bytes: Uint8Array): Promise<Unreadable | undefined> {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > workbookLimits.fileBytes) return 'too-large'
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf'
  // Excel before 2007, and every workbook with a password.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-excel'
  if (!begins(bytes, 0x50, 0x4b)) return 'no-workbook'
  const zip = await JSZip.loadAsync(bytes).catch(() => undefined)
  if (!zip) return 'broken'
  return faultOfNames(Object.keys(zip.files)) ?? (await faultOfSizes(zip))
}

function faultOfNames(names: readonly string[]): Unreadable | undefined {
  if (names.length > workbookLimits.parts) return 'too-large'
  if (names.some((name) => name.startsWith('word/'))) return 'word'
  if (names.includes('content.xml')) return 'opendocument'
  if (names.some((name) => name.toLowerCase().endsWith('vbaproject.bin'))) return 'macros'
  return names.includes('xl/workbook.xml') ? undefined : 'no-workbook'
}

/** What the package says of its sizes may be a lie, so every part is unpacked and counted, and thrown away. */
async function faultOfSizes(zip: JSZip): Promise<Unreadable | undefined> {
  const left = { bytes: workbookLimits.unpackedBytes, cells: workbookLimits.cells as number }
  for (const part of Object.values(zip.files)) {
    if (part.dir) continue
    const isSheet = /^\/?xl\/worksheets\//.test(part.name)
    try {
      await eachPiece(part, (piece) => {
        left.bytes -= piece.length
        if (isSheet) left.cells -= cellsIn(piece)
        return left.bytes >= 0 && left.cells >= 0
      })
    } catch {
      return 'broken'
    }
    if (left.bytes < 0 || left.cells < 0) return 'too-large'
  }
  return undefined
}

/** Beginnings of cells, `<c `, `<c>` and `<c/`; one that is cut between two pieces does not matter. */
function cellsIn(piece: Uint8Array): number {
  const buffer = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
  let count = 0
  for (let at = buffer.indexOf('<c'); at >= 0; at = buffer.indexOf('<c', at + 2))
    if ([0x20, 0x3e, 0x2f].includes(buffer[at + 2] ?? 0)) count += 1
  return count
}

type PieceStream = {
  on(event: 'data', heard: (piece: Uint8Array) => void): PieceStream
  on(event: 'error', heard: (error: Error) => void): PieceStream
  on(event: 'end', heard: () => void): PieceStream
  resume(): void
  pause(): void
}

/** Unpacks a part piece by piece for as long as `goOn` says so. */
function eachPiece(part: JSZip.JSZipObject, goOn: (piece: Uint8Array) => boolean): Promise<void> {
  const stream = (part as unknown as { internalStream(kind: 'uint8array'): PieceStream }).internalStream('uint8array')
  return new Promise((resolve, reject) => {
    stream
      .on('data', (piece) => {
        if (goOn(piece)) return
        stream.pause()
        resolve()
      })
      .on('error', reject)
      .on('end', resolve)
      .resume()
  })
}

import { fileTypeFromBuffer } from 'file-type'
import { compoundKind } from './compound-names.ts'
import { type FileKind, type FileKindFound, fileKinds, type NotAKind } from './kinds.ts'
import { textKind } from './text-kind.ts'
import { zipNames } from './zip-names.ts'

/** What file-type calls a thing, where it is not one of our kinds. */
const strangers: Readonly<Record<string, NotAKind>> = {
  ...named('macros', 'docm xlsm pptm dotm xltm potm ppsm ppam xlam xlsb'),
  ...named('archive', 'zip rar 7z gz tar bz2 xz zst lz cab jar apk iso dmg cpio arj ace lzh'),
  ...named('program', 'exe elf macho msi class wasm deb rpm crx dex lnk swf'),
  ...named('heic', 'heic'),
  ...named('other-picture', 'gif tif bmp avif ico jxl jp2 jpx jpm psd apng cr2 cr3 nef arw dng raf rw2 orf'),
  ...named('web-page', 'xml mht'),
}

function named(not: NotAKind, endings: string): Record<string, NotAKind> {
  return Object.fromEntries(endings.split(' ').map((ending) => [ending, not]))
}

/** The kind of a file by what stands in it; `name` only tells one sort of plain text from the other. */
export async function fileKindOf(content: Buffer, name: string): Promise<FileKindFound> {
  if (content.length === 0) return { not: 'empty' }
  const found = await fileTypeFromBuffer(content)
  if (!found) return textKind(content, name)
  if (found.ext === 'cfb') return compoundKind(content)
  if (!(found.ext in fileKinds)) return { not: strangers[found.ext] ?? 'unknown' }
  const kind = found.ext as FileKind
  return hidesMacros(content) ? { not: 'macros' } : { kind }
}

/** Word opens no macro in a file that calls itself free of them; LibreOffice may, and a renamed part is no accident. */
const macroParts = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|(^|\/)(macrosheets|activeX)\/|^(Basic|Scripts)\/./i

const hidesMacros = (content: Buffer): boolean => zipNames(content).some((part) => macroParts.test(part))

import type { FileKindFound } from './kinds.ts'

/** Entries of the directory of a compound file lie at multiples of this, wherever its sectors are. */
const entryBytes = 128
const lengthAt = 64
const sortAt = 66
const smallestSector = 512
/** A storage, a stream, the root. */
const sorts = [1, 2, 5]

/** An Office file of the old generation by the names of its streams (MS-CFB). */
export function compoundKind(content: Buffer): FileKindFound {
  const names = compoundNames(content)
  const has = (...wanted: string[]) => wanted.some((name) => names.has(name))
  if (has('EncryptedPackage')) return { not: 'locked' }
  if (has('Macros', '_VBA_PROJECT', '_VBA_PROJECT_CUR', 'VBA')) return { not: 'macros' }
  if (has('WordDocument')) return { kind: 'doc' }
  if (has('Workbook', 'Book')) return { kind: 'xls' }
  if (has('PowerPoint Document')) return { kind: 'ppt' }
  return { not: 'unknown' }
}

function compoundNames(content: Buffer): Set<string> {
  const names = new Set<string>()
  for (let at = smallestSector; at + entryBytes <= content.length; at += entryBytes) {
    const bytes = content.readUInt16LE(at + lengthAt)
    if (bytes < 4 || bytes > lengthAt || bytes % 2 === 1 || !sorts.includes(content[at + sortAt] ?? 0)) continue
    names.add(content.toString('utf16le', at, at + bytes - 2))
  }
  return names
}

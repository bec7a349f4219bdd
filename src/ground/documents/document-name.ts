import type { FileKind } from '#platform/file-kinds'
import { cleanLine } from '#platform/vietnamese-text'

const longest = 160
const sameKind: Readonly<Record<string, FileKind>> = { jpeg: 'jpg', jpe: 'jpg', jfif: 'jpg' }

/** The name a person gave a file, cleaned (NFC) and without folders; with `kind`, under the ending of what it is. */
export function documentName(sent: string, kind?: FileKind): string {
  const last = cleanLine(sent.split(/[\\/]/).at(-1) ?? '').replace(/[<>:"|?*]/g, '') || 'tệp'
  const ending = /\.([a-z0-9]{1,5})$/i.exec(last)?.[1] ?? ''
  const stem = (ending ? last.slice(0, -ending.length - 1) : last).replace(/^\.+/, '') || 'tệp'
  const shown = kind ?? sameKind[ending.toLowerCase()] ?? ending
  return `${[...stem].slice(0, longest).join('')}${shown ? `.${shown}` : ''}`
}

import JSZip from 'jszip'
import { documentXml } from './document-xml.ts'
import { partsOf } from './package-parts.ts'
import type { WordForm } from './word-form.ts'

/** The first instant a zip can name: the same form gives the same bytes. */
const firstInstant = new Date(Date.UTC(1980, 0, 1))

/** A DOCX whose answers sit in content controls, filled in with what there is. */
export function writeWordForm(form: WordForm): Promise<Buffer> {
  const zip = new JSZip()
  const parts = { ...partsOf(form), 'word/document.xml': documentXml(form) }
  for (const [path, xml] of Object.entries(parts)) zip.file(path, xml, { date: firstInstant, createFolders: false })
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'UNIX' })
}

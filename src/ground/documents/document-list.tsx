import { dayOf, timeOf } from '#platform/clock'
import { shownDay, shownNumber } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { Empty, FileList } from '#ui'
import type { DocumentPaths } from './document-room.ts'
import type { DocumentLine } from './documents.queries.ts'
import { documentsWords } from './documents.words.ts'

type DocumentListProps = {
  language: Language
  documents: readonly DocumentLine[]
  paths: DocumentPaths
  mayRemove?: (document: DocumentLine) => boolean
}

/** The documents of a case: what, how large, who, by which post, when. */
export const DocumentList = ({ language, documents, paths, mayRemove = () => false }: DocumentListProps) => {
  const words = documentsWords(language)
  if (documents.length === 0) return <Empty title={words.empty}>{words.emptyText}</Empty>
  return (
    <FileList
      label={words.title}
      items={documents.map((document) => {
        return {
          href: paths.open(document),
          name: document.name,
          kind: document.kind,
          preview: document.previewHash ? paths.preview(document) : undefined,
          facts: [
            `${words[document.purpose]} · ${document.kind.toUpperCase()}, ${shownSize(document.size)}`,
            by(document),
          ],
          note: document.note || undefined,
          act: mayRemove(document) ? { href: paths.remove(document), label: words.remove } : undefined,
        }
      })}
    />
  )
}

const by = ({ uploaderName, uploaderPost, organisationName, at }: DocumentLine): string =>
  [uploaderName, uploaderPost, organisationName, `${shownDay(dayOf(at))} ${timeOf(at)}`].filter(Boolean).join(', ')

const kilobyte = 1024

/** 834 KB, 1,2 MB. */
export function shownSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / kilobyte))
  if (kilobytes < kilobyte) return `${shownNumber(kilobytes)} KB`
  return `${shownNumber(Math.round((bytes / kilobyte / kilobyte) * 10) / 10)} MB`
}

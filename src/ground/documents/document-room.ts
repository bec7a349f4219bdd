import type { Act } from '#ground/acts'
import type { SignedIn, StaffVisit } from '#ground/identity'
import type { Edition } from '#rulebook'
import type { AttachInput } from './attach-form.tsx'
import type { DocumentHost, DocumentLine } from './documents.queries.ts'
import type { DocumentPurpose } from './documents.store.ts'
import type { ReceivedDocument } from './receive-document.ts'

/** Where the documents of one case are shown, opened, removed. */
export type DocumentPaths = {
  readonly list: string
  readonly back: string
  open(document: DocumentLine): string
  preview(document: DocumentLine): string
  remove(document: DocumentLine): string
}

/** What a room says of the documents of its cases; the pages and their handling are the same for all rooms. */
export type DocumentRoom<C> = {
  readonly host: DocumentHost
  /** The case of the address, as this person may read it. */
  find(visit: StaffVisit): Promise<C | undefined>
  titleOf(found: C): string
  editionOf(found: C): Edition
  trailOf(visit: StaffVisit, found: C): readonly { label: string; href: string }[]
  pathsOf(found: C): DocumentPaths
  purposesOf(found: C): readonly DocumentPurpose[]
  /** Why this person attaches nothing now; undefined when he or she may. */
  closedTo(visit: StaffVisit, found: C): string | undefined
  mayRemove(found: C, document: DocumentLine, actor: SignedIn): boolean
  readonly attach: Act<AttachInput & { readonly id: string; readonly documents: readonly ReceivedDocument[] }>
  readonly remove: Act<{ readonly id: string; readonly documentId: string }>
}

export type { AttachInput } from './attach-form.tsx'
export type { DocumentPaths, DocumentRoom } from './document-room.ts'
export { documentHandling } from './documents.handling.tsx'
export { DocumentSection, DocumentsLink } from './documents.page.tsx'
export {
  type DocumentHost,
  type DocumentLine,
  documentCount,
  documentOf,
  documentsOf,
} from './documents.queries.ts'
export { keepDocuments, removeDocument } from './documents.store.ts'
export { documentsWords } from './documents.words.ts'
export { type ReceivedDocument, receiveDocuments } from './receive-document.ts'
export { refusalSentence } from './refusals.words.ts'

import { documentHandling } from '#ground/documents'
import type { Route } from '#ground/identity'
import { paths } from '#ground/paths'
import { postsFor, registrationMachine } from '#lifecycle'
import type { VirusScanner } from '#platform/virus-scan'
import { registrationDocuments } from './registration.documents.ts'

const attachers = postsFor(registrationMachine, 'attach-document')
const removers = postsFor(registrationMachine, 'remove-document')
const list = paths.documentsOf(':id')
const file = paths.document(':id', ':document')
const preview = paths.documentPreview(':id', ':document')
const removal = paths.removeDocument(':id', ':document')

/** Documents of a registration; `scanner` looks at every file before it is kept, where there is one. */
export function registrationDocumentRoutes(scanner?: VirusScanner): readonly Route[] {
  const handling = documentHandling(registrationDocuments, scanner)
  const at = { attach: 'registration.attach-document', remove: 'registration.remove-document' } as const
  return [
    { method: 'GET', path: list, name: 'registration.documents', open: 'any-post', handle: handling.list },
    { method: 'POST', path: list, name: at.attach, open: attachers, takes: 'files', handle: handling.attach },
    { method: 'GET', path: file, name: 'registration.document', open: 'any-post', handle: handling.open },
    { method: 'GET', path: preview, name: 'registration.document-preview', open: 'any-post', handle: handling.preview },
    { method: 'GET', path: removal, name: 'registration.ask-removal', open: removers, handle: handling.askRemoval },
    { method: 'POST', path: removal, name: at.remove, open: removers, handle: handling.remove },
  ]
}

import { pinnedEdition } from '#ground/cycles'
import { type DocumentRoom, documentHandling } from '#ground/documents'
import type { Route } from '#ground/identity'
import { paths } from '#ground/paths'
import { actsOpenTo, guidanceMachine, postsFor } from '#lifecycle'
import type { VirusScanner } from '#platform/virus-scan'
import { attachToGuidance, removeFromGuidance } from './acts/documents.ts'
import { type GuidanceRow, guidanceHost } from './guidance.queries.ts'
import { documentPathsOf, guidanceOf, subjectOf } from './guidance.reading.tsx'
import { guidanceWords } from './guidance.words.ts'

const opens = (
  act: 'attach-document' | 'remove-document',
  guidance: GuidanceRow,
  actor: Parameters<typeof actsOpenTo>[2],
) => actsOpenTo(guidanceMachine, subjectOf(guidance), actor).includes(act)

/** Files of a guidance; who attaches and removes them stands in the machine. */
const guidanceDocuments: DocumentRoom<GuidanceRow> = {
  host: guidanceHost,
  find: guidanceOf,
  titleOf: ({ title }) => title,
  editionOf: ({ editionId }) => pinnedEdition(editionId),
  trailOf: ({ language }, { id, title }) => [
    { label: guidanceWords(language).listTitle, href: paths.guidances },
    { label: title, href: paths.guidance(id) },
  ],
  pathsOf: ({ id }) => documentPathsOf(id),
  purposesOf: () => ['other'],
  closedTo: ({ actor, language }, guidance) =>
    opens('attach-document', guidance, actor) ? undefined : guidanceWords(language).documentsClosed,
  mayRemove: (guidance, _document, actor) => opens('remove-document', guidance, actor),
  attach: attachToGuidance,
  remove: removeFromGuidance,
}

/** Files of a guidance; `scanner` looks at every file before it is kept, where there is one. */
export function guidanceDocumentRoutes(scanner?: VirusScanner): readonly Route[] {
  const handling = documentHandling(guidanceDocuments, scanner)
  const keepers = postsFor(guidanceMachine, 'attach-document', 'remove-document')
  const list = paths.guidanceDocuments(':id')
  const file = paths.guidanceDocument(':id', ':document')
  const preview = paths.guidanceDocumentPreview(':id', ':document')
  const removal = paths.removeGuidanceDocument(':id', ':document')
  const at = { attach: 'guidance.attach-document', remove: 'guidance.remove-document' } as const
  return [
    { method: 'GET', path: list, name: 'guidance.documents', open: 'any-post', handle: handling.list },
    { method: 'POST', path: list, name: at.attach, open: keepers, takes: 'files', handle: handling.attach },
    { method: 'GET', path: file, name: 'guidance.document', open: 'any-post', handle: handling.open },
    { method: 'GET', path: preview, name: 'guidance.document-preview', open: 'any-post', handle: handling.preview },
    { method: 'GET', path: removal, name: 'guidance.ask-removal', open: keepers, handle: handling.askRemoval },
    { method: 'POST', path: removal, name: at.remove, open: keepers, handle: handling.remove },
  ]
}

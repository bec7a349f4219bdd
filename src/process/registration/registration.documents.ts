import { pinnedEdition } from '#ground/cycles'
import type { DocumentLine, DocumentPaths, DocumentRoom } from '#ground/documents'
import { holds, type SignedIn, type StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import { actsOpenTo, judge, postsFor, registrationMachine } from '#lifecycle'
import { attachDocuments, removeFromRegistration } from './acts/documents.ts'
import { type RegistrationCase, registrationFor, registrationHost } from './registration.queries.ts'
import { isDocumentLater, type RegistrationFacts, registrationGuards } from './registration.rules.ts'
import { registrationWords } from './registration.words.ts'

export const documentPathsOf = ({ id }: RegistrationCase): DocumentPaths => ({
  list: paths.documentsOf(id),
  back: paths.registration(id),
  open: (document) => paths.document(id, document.id),
  preview: (document) => paths.documentPreview(id, document.id),
  remove: (document) => paths.removeDocument(id, document.id),
})

/** Documents of a registration; who attaches and removes them stands in the machine (Q-II.3.2-7). */
export const registrationDocuments: DocumentRoom<RegistrationCase> = {
  host: registrationHost,
  find: ({ db, actor, params }) => registrationFor(db, actor, params.id ?? ''),
  titleOf: ({ answers }) => answers.name,
  editionOf: ({ editionId }) => pinnedEdition(editionId),
  trailOf: ({ language }, { id, answers }) => [
    { label: registrationWords(language).listTitle, href: paths.registrations },
    { label: answers.name, href: paths.registration(id) },
  ],
  pathsOf: documentPathsOf,
  // Minutes are of a collective that met (II.3.2-b).
  purposesOf: ({ ownerPersonId }) =>
    ownerPersonId === null ? ['evidence', 'meeting-minutes', 'other'] : ['evidence', 'other'],
  closedTo,
  mayRemove,
  attach: attachDocuments,
  remove: removeFromRegistration,
}

function closedTo({ actor, language }: StaffVisit, registration: RegistrationCase): string | undefined {
  if (actsOpenTo(registrationMachine, registration, actor).includes('attach-document')) return undefined
  const words = registrationWords(language)
  const isOwnSide = holds(actor, postsFor(registrationMachine, 'attach-document'), registration.homeId)
  return isOwnSide ? words.documentsNotNow : words.documentsNotYours
}

const nothingAsked: RegistrationFacts = {
  isEligible: false,
  hasReceiver: false,
  missing: [],
  meetingMissing: [],
  reason: '',
}

/** Asks the judge, as the act will. */
function mayRemove(registration: RegistrationCase, document: DocumentLine, actor: SignedIn): boolean {
  const verdict = judge({
    machine: registrationMachine,
    guards: registrationGuards,
    edition: pinnedEdition(registration.editionId),
    subject: registration,
    act: 'remove-document',
    actor,
    facts: { ...nothingAsked, isDocumentLater: isDocumentLater(registration.submittedAt, document.at) },
  })
  return verdict.kind === 'allowed'
}

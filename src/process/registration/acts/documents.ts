import { absentCase, act, actedBy, done, problems, recordVerdict, refusal } from '#ground/acts'
import {
  type AttachInput,
  documentCount,
  documentOf,
  documentsWords,
  keepDocuments,
  type ReceivedDocument,
  refusalSentence,
  removeDocument,
} from '#ground/documents'
import { paths } from '#ground/paths'
import { judge, registrationMachine } from '#lifecycle'
import { uploadLimits } from '#platform/settings'
import { registrationFacts } from '../registration.facts.ts'
import { registrationFor, registrationHost } from '../registration.queries.ts'
import { isDocumentLater, registrationGuards } from '../registration.rules.ts'
import { lockRegistration } from '../registration.store.ts'

const isKnown = (name: string) => refusalSentence({ name, because: 'known' }, 'vi')

type Attaching = AttachInput & { readonly id: string; readonly documents: readonly ReceivedDocument[] }

/** II.3.4-d, Q-II.3.2-7: minutes, evidence and other files come to a registration. */
export const attachDocuments = act<Attaching>(async (context, { id, purpose, note, documents }) => {
  const { tx, actor, today } = context
  const registration = await lockRegistration(tx, id)
  if (!registration) return absentCase
  const held = await documentCount(tx, 'registration', id)
  const facts = {
    ...(await registrationFacts(tx, registration, today)),
    hasRoomForDocuments: held + documents.length <= uploadLimits.filesOfCase,
  }
  const verdict = judge({
    machine: registrationMachine,
    guards: registrationGuards,
    edition: registration.edition,
    subject: registration,
    act: 'attach-document',
    actor,
    facts,
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  const { kept, known } = await keepDocuments(context, {
    subject: { kind: 'registration', id },
    purpose,
    note,
    documents,
    by: actedBy(actor, verdict),
  })
  if (kept.length === 0) return problems(...known.map(({ name }) => ({ field: 'files', message: isKnown(name) })))
  await recordVerdict(context, registration, verdict, {
    machine: registrationMachine,
    title: registration.name,
    link: paths.registration(id),
    note: `${documentsWords('vi')[purpose]}: ${kept.map(({ name }) => name).join(', ')}`,
    detail: { purpose, files: kept.map(({ name, hash }) => ({ name, sha256: hash.toString('hex') })) },
  })
  return done(paths.documentsOf(id), documentsWords('vi').attached(kept.length, known.length))
})

/** Q-II.3.2-7: takes a file back; what was there when the registration was accepted stays. */
export const removeFromRegistration = act<{ id: string; documentId: string }>(async (context, { id, documentId }) => {
  const { tx, actor, today } = context
  const registration = await lockRegistration(tx, id)
  const read = await registrationFor(tx, actor, id)
  const document = await documentOf(tx, { host: registrationHost, actor, subjectId: id }, documentId)
  if (!registration || !read || !document) return absentCase
  const verdict = judge({
    machine: registrationMachine,
    guards: registrationGuards,
    edition: registration.edition,
    subject: registration,
    act: 'remove-document',
    actor,
    facts: {
      ...(await registrationFacts(tx, registration, today)),
      isDocumentLater: isDocumentLater(read.submittedAt, document.at),
    },
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  await removeDocument(context, documentId)
  await recordVerdict(context, registration, verdict, {
    machine: registrationMachine,
    title: registration.name,
    link: paths.registration(id),
    note: document.name,
    detail: { name: document.name, sha256: document.hash.toString('hex') },
  })
  return done(paths.documentsOf(id), documentsWords('vi').removed(document.name))
})

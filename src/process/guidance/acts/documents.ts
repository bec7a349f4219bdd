import { type ActContext, absentCase, act, actedBy, done, problems, recordVerdict, refusal } from '#ground/acts'
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
import { type Allowed, guidanceMachine, judge } from '#lifecycle'
import { uploadLimits } from '#platform/settings'
import { guidanceHost } from '../guidance.queries.ts'
import { guidanceGuards } from '../guidance.rules.ts'
import { type LockedGuidance, lockGuidance } from '../guidance.store.ts'

type Attaching = AttachInput & { readonly id: string; readonly documents: readonly ReceivedDocument[] }

/** III.2.1: the signed guidance itself, as a file, for those who read it. */
export const attachToGuidance = act<Attaching>(async (context, { id, purpose, note, documents }) => {
  const { tx, actor } = context
  const guidance = await lockGuidance(tx, id)
  if (!guidance) return absentCase
  const held = await documentCount(tx, 'guidance', id)
  const hasRoomForDocuments = held + documents.length <= uploadLimits.filesOfCase
  const verdict = judged(context, guidance, 'attach-document', hasRoomForDocuments)
  if (verdict.kind !== 'allowed') return refusal(verdict)
  const { kept, known } = await keepDocuments(context, {
    ...{ subject: { kind: 'guidance', id }, purpose, note, documents, by: actedBy(actor, verdict) },
  })
  if (kept.length === 0)
    return problems(
      ...known.map(({ name }) => ({ field: 'files', message: refusalSentence({ name, because: 'known' }, 'vi') })),
    )
  const files = kept.map(({ name, hash }) => ({ name, sha256: hash.toString('hex') }))
  await recorded(context, guidance, verdict, { note: kept.map(({ name }) => name).join(', '), detail: { files } })
  return done(paths.guidanceDocuments(id), documentsWords('vi').attached(kept.length, known.length))
})

/** Takes a file of a guidance back; the journal keeps its name and hash. */
export const removeFromGuidance = act<{ id: string; documentId: string }>(async (context, { id, documentId }) => {
  const { tx, actor } = context
  const guidance = await lockGuidance(tx, id)
  const document = await documentOf(tx, { host: guidanceHost, actor, subjectId: id }, documentId)
  if (!guidance || !document) return absentCase
  const verdict = judged(context, guidance, 'remove-document', true)
  if (verdict.kind !== 'allowed') return refusal(verdict)
  await removeDocument(context, documentId)
  const detail = { name: document.name, sha256: document.hash.toString('hex') }
  await recorded(context, guidance, verdict, { note: document.name, detail })
  return done(paths.guidanceDocuments(id), documentsWords('vi').removed(document.name))
})

const judged = (
  { actor }: ActContext,
  guidance: LockedGuidance,
  name: 'attach-document' | 'remove-document',
  hasRoomForDocuments: boolean,
) =>
  judge({
    ...{ machine: guidanceMachine, guards: guidanceGuards, edition: guidance.edition, subject: guidance },
    ...{ act: name, actor, facts: { guides: true, isIssued: true, reason: '', hasRoomForDocuments } },
  })

const recorded = (
  context: ActContext,
  guidance: LockedGuidance,
  verdict: Allowed,
  said: { readonly note: string; readonly detail: Readonly<Record<string, unknown>> },
) =>
  recordVerdict(context, guidance, verdict, {
    ...{ machine: guidanceMachine, title: guidance.title, link: paths.guidance(guidance.id), ...said },
  })

import type { ActContext } from '#ground/acts'
import { storeFile } from '#ground/archive'
import { fileKinds } from '#platform/file-kinds'
import { newId } from '#platform/ids'
import type { ReceivedDocument } from './receive-document.ts'

/** What a document is there for. */
export const documentPurposes = ['evidence', 'meeting-minutes', 'other'] as const
export type DocumentPurpose = (typeof documentPurposes)[number]

export type DocumentSubject = { readonly kind: string; readonly id: string }
type Keeping = {
  readonly subject: DocumentSubject
  readonly purpose: DocumentPurpose
  readonly note: string
  readonly documents: readonly ReceivedDocument[]
  /** By which post the person acts, as the verdict says. */
  readonly by: { readonly post: string; readonly organisationName: string }
}
export type Kept = { readonly kept: readonly ReceivedDocument[]; readonly known: readonly ReceivedDocument[] }

/** Keeps documents with their contents; `known` are those whose very content the case holds already. */
export async function keepDocuments({ tx, actor, now }: ActContext, given: Keeping): Promise<Kept> {
  const kept: ReceivedDocument[] = []
  const known: ReceivedDocument[] = []
  for (const [position, document] of given.documents.entries()) {
    const { name, kind, preview, read } = document
    const content = await read()
    const { mediaType } = fileKinds[kind]
    const hash = await storeFile(tx, { content, mediaType, at: now })
    const previewHash = preview && (await storeFile(tx, { content: preview, mediaType: 'image/webp', at: now }))
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('document')
      .values({
        id: newId(),
        subject_kind: given.subject.kind,
        subject_id: given.subject.id,
        purpose: given.purpose,
        name,
        note: given.note,
        kind,
        size: content.length,
        hash,
        preview_hash: previewHash,
        uploaded_by: actor.personId,
        uploader_name: actor.name,
        uploader_post: given.by.post,
        organisation_name: given.by.organisationName,
        at: now,
        position,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    const list = numInsertedOrUpdatedRows === 0n ? known : kept
    list.push(document)
  }
  return { kept, known }
}

/** Hides a document from everybody; row and content stay. */
export async function removeDocument({ tx, actor, now }: ActContext, id: string): Promise<void> {
  await tx
    .updateTable('document')
    .set({ removed_at: now, removed_by: actor.personId })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .execute()
}

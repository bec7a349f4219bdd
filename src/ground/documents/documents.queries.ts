import { type RawBuilder, sql } from 'kysely'
import type { SignedIn } from '#ground/identity'
import type { Reader } from '#platform/db'
import type { FileKind } from '#platform/file-kinds'
import type { DocumentPurpose } from './documents.store.ts'

/** What a room says of the cases it owns: where they lie, and the predicate over that table of who may read one. */
export type DocumentHost = {
  readonly table: 'registration' | 'guidance'
  mayRead(actor: SignedIn): RawBuilder<boolean>
}

export type DocumentLine = {
  readonly id: string
  readonly name: string
  readonly note: string
  readonly purpose: DocumentPurpose
  readonly kind: FileKind
  readonly size: number
  readonly hash: Buffer
  readonly previewHash: Buffer | null
  readonly uploaderName: string
  readonly uploaderPost: string
  readonly organisationName: string
  readonly at: Date
}

type Asked = { readonly host: DocumentHost; readonly actor: SignedIn; readonly subjectId: string }

/** The documents of a case as the actor may see them, in the order they came; none when the case is not to be seen. */
export async function documentsOf(reader: Reader, asked: Asked): Promise<DocumentLine[]> {
  return (await readable(reader, asked).execute()).map(lineOf)
}

/** One of them; undefined when it is not there, was removed or is not to be seen. */
export async function documentOf(reader: Reader, asked: Asked, id: string): Promise<DocumentLine | undefined> {
  const row = await readable(reader, asked).where('document.id', '=', id).executeTakeFirst()
  return row && lineOf(row)
}

const readable = (reader: Reader, { host, actor, subjectId }: Asked) =>
  reader
    .selectFrom('document')
    .select(['document.id', 'document.name', 'document.note', 'document.purpose', 'document.kind', 'document.size'])
    .select(['document.hash', 'document.preview_hash', 'document.at'])
    .select(['document.uploader_name', 'document.uploader_post', 'document.organisation_name'])
    .where('document.subject_kind', '=', host.table)
    .where('document.subject_id', '=', subjectId)
    .where('document.removed_at', 'is', null)
    .where(
      sql<boolean>`exists (select from ${sql.table(host.table)}
        where ${sql.ref(`${host.table}.id`)} = document.subject_id and ${host.mayRead(actor)})`,
    )
    .orderBy('document.at')
    .orderBy('document.position')

type Row = Awaited<ReturnType<ReturnType<typeof readable>['executeTakeFirstOrThrow']>>

const lineOf = (row: Row): DocumentLine => ({
  id: row.id,
  name: row.name,
  note: row.note,
  purpose: row.purpose as DocumentPurpose,
  kind: row.kind as FileKind,
  size: row.size,
  hash: row.hash,
  previewHash: row.preview_hash,
  uploaderName: row.uploader_name,
  uploaderPost: row.uploader_post,
  organisationName: row.organisation_name,
  at: row.at,
})

/** How many documents a locked case holds. */
export async function documentCount(reader: Reader, table: DocumentHost['table'], subjectId: string): Promise<number> {
  const { count } = await reader
    .selectFrom('document')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('subject_kind', '=', table)
    .where('subject_id', '=', subjectId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

import { filePieces } from '#ground/archive'
import type { Db } from '#platform/db'
import { fileKinds, isPicture } from '#platform/file-kinds'
import type { Answer } from '#platform/http'
import type { DocumentLine } from './documents.queries.ts'

/** A document on its way out. Pictures were drawn anew and PDF has its viewer; everything else is saved, never opened. */
export function documentAnswer(db: Db, { hash, kind, name, size }: DocumentLine): Answer {
  const opens = isPicture(kind) ? 'picture' : kind === 'pdf' ? 'pdf' : undefined
  return {
    kind: 'file',
    body: () => filePieces(db, hash),
    mediaType: fileKinds[kind].mediaType,
    name,
    hash: hash.toString('hex'),
    size,
    ...(opens && { opens }),
  }
}

/** The small picture of a document; undefined when it has none. */
export function previewAnswer(db: Db, { previewHash, name }: DocumentLine): Answer | undefined {
  if (!previewHash) return undefined
  return {
    kind: 'file',
    body: () => filePieces(db, previewHash),
    mediaType: 'image/webp',
    name: `${name}.webp`,
    hash: previewHash.toString('hex'),
    opens: 'picture',
  }
}

import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Reader } from '#platform/db'

type FileToStore = { readonly content: Buffer; readonly mediaType: string; readonly at: Date }

export const hashOf = (content: Buffer): Buffer => createHash('sha256').update(content).digest()

/** Keeps a content under its hash; one that is there already is not written again. @returns the hash */
export async function storeFile(tx: Reader, { content, mediaType, at }: FileToStore): Promise<Buffer> {
  const hash = hashOf(content)
  const known = await tx.selectFrom('file').select('size').where('hash', '=', hash).executeTakeFirst()
  if (known) return hash
  await tx
    .insertInto('file')
    .values({ hash, media_type: mediaType, size: content.length, content, stored_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return hash
}

const pieceBytes = 512 * 1024

/** A stored content piece by piece: a slow reader holds one piece in memory and no connection. */
export async function* filePieces(reader: Reader, hash: Buffer): AsyncGenerator<Uint8Array> {
  for (let from = 1; ; from += pieceBytes) {
    const row = await reader
      .selectFrom('file')
      .select(sql<Buffer>`substring(content from ${from}::int for ${pieceBytes}::int)`.as('piece'))
      .where('hash', '=', hash)
      .executeTakeFirst()
    if (!row) throw new Error('A stored file is gone')
    if (row.piece.length > 0) yield row.piece
    if (row.piece.length < pieceBytes) return
  }
}

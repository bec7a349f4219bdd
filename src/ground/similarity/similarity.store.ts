import { sql } from 'kysely'
import type { Tx } from '#platform/db'
import { searchKey } from '#platform/vietnamese-text'
import { lexemesOf } from './lexemes.ts'
import { sayingsOf } from './likeness.ts'

export type TextToRemember = {
  readonly registrationId: string
  readonly initiativeId: string
  readonly year: number
  readonly field: string
  readonly name: string
  readonly content: string
  readonly ownerName: string
  readonly homeName: string
}

/** Raised whenever the words of a text come out in another way. */
export const readingVersion = 1

/** Remembers what a registration says once it is sent, in the transaction that sends it; sent again it is read again. */
export async function rememberText(tx: Tx, given: TextToRemember): Promise<void> {
  const sayings = sayingsOf(given.name, given.content)
  const columns = {
    initiative_id: given.initiativeId,
    year: given.year,
    field: given.field,
    name: given.name,
    owner_name: given.ownerName,
    home_name: given.homeName,
    name_key: searchKey(given.name),
    words: sql<string>`${lexemesOf(given)}::tsvector`,
    sayings: JSON.stringify(sayings),
    reading: readingVersion,
  }
  await tx
    .insertInto('similarity_text')
    .values({ registration_id: given.registrationId, ...columns })
    .onConflict((conflict) => conflict.column('registration_id').doUpdateSet(columns))
    .execute()
}

/** A registration that was taken back is no longer shown to anybody. */
export async function forgetText(tx: Tx, registrationId: string): Promise<void> {
  await tx.deleteFrom('similarity_text').where('registration_id', '=', registrationId).execute()
}

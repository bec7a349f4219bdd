import type { Reader, Tx } from '#platform/db'
import { type Edition, editionById } from '#rulebook'

/** The edition a year is bound to; undefined when the programme does not run in that year. */
export async function editionOfYear(reader: Reader, year: number): Promise<Edition | undefined> {
  const row = await reader.selectFrom('cycle').select('edition_id').where('year', '=', year).executeTakeFirst()
  return row && editionById(row.edition_id)
}

/** Years the programme runs in, newest first. */
export async function yearsOf(reader: Reader): Promise<number[]> {
  const rows = await reader.selectFrom('cycle').select('year').orderBy('year', 'desc').execute()
  return rows.map((row) => row.year)
}

/** Binds a year to an edition of the rules; a bound year stays as it is. */
export async function bindYear(tx: Tx, year: number, edition: Edition): Promise<void> {
  await tx
    .insertInto('cycle')
    .values({ year, edition_id: edition.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The edition a row was pinned to. @throws when this program no longer carries it, which a release must never do */
export function pinnedEdition(id: string): Edition {
  const edition = editionById(id)
  if (!edition) throw new Error(`The program carries no edition "${id}"`)
  return edition
}

export {
  type Due,
  type DueQuestion,
  daysLateAfter,
  dueOf,
  dueWith,
  type Extension,
  extensionsFor,
} from './extensions.ts'

import { personAtWork, type SignedIn } from '#ground/identity'
import { today } from '#platform/clock'
import type { Db } from '#platform/db'
import { programAs } from '#process/administration'

export const theProgram: SignedIn = programAs('kheo import')

/** For whom work on an import goes on: the person with the posts of today, or the program itself. */
export async function actorOf(db: Db, personId: string | null): Promise<SignedIn> {
  if (personId === null) return theProgram
  const actor = await personAtWork(db, personId, today())
  if (!actor) throw new Error(`Nobody has the id ${personId}`)
  return actor
}

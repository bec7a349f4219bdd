import { createHash } from 'node:crypto'
import type { Db } from '#platform/db'

/** Too many wrong passwords lock an account and, later, an address: slow enough against guessing, short enough for a clerk. */
const windowMinutes = 15
const triesPerAccount = 5
const triesPerAddress = 30

const addressHash = (address: string) => createHash('sha256').update(address).digest()

/**
 * Counts a try as failed before the password is looked at, so that tries sent all at once are counted too.
 * @returns false when this user name or this address has to wait; such a try does not make the waiting longer
 */
export async function mayTry(db: Db, username: string, address: string, now: Date): Promise<boolean> {
  const { id } = await db
    .insertInto('sign_in_failure')
    .values({ username, address_hash: addressHash(address), failed_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  const since = new Date(now.getTime() - windowMinutes * 60_000)
  const { byAccount, byAddress } = await db
    .selectNoFrom((on) => [
      on
        .selectFrom('sign_in_failure')
        .select(on.fn.countAll<number>().as('n'))
        .where('username', '=', username)
        .where('failed_at', '>', since)
        .as('byAccount'),
      on
        .selectFrom('sign_in_failure')
        .select(on.fn.countAll<number>().as('n'))
        .where('address_hash', '=', addressHash(address))
        .where('failed_at', '>', since)
        .as('byAddress'),
    ])
    .executeTakeFirstOrThrow()
  const isAllowed = (byAccount ?? 0) <= triesPerAccount && (byAddress ?? 0) <= triesPerAddress
  const old = new Date(now.getTime() - 86_400_000)
  await db
    .deleteFrom('sign_in_failure')
    .where((on) => (isAllowed ? on('failed_at', '<', old) : on('id', '=', id)))
    .execute()
  return isAllowed
}

/** A right password ends the count of its account. */
export async function forgetFailures(db: Db, username: string): Promise<void> {
  await db.deleteFrom('sign_in_failure').where('username', '=', username).execute()
}

export const lockOutMinutes = windowMinutes

import { now } from '#platform/clock'
import type { Db } from '#platform/db'
import type { Accounts } from './accounts.ts'
import { forgetFailures, mayTry } from './lock-out.ts'

export type Entering = {
  readonly username: string
  readonly password: string
  readonly address: string
  readonly userAgent: string
}

/** Signs in, for pages and the API alike: the token, or why not. Wrong passwords are counted. */
export async function enter(
  db: Db,
  accounts: Accounts,
  { username, password, address, userAgent }: Entering,
): Promise<{ readonly token: string } | { readonly refused: 'locked-out' | 'wrong' }> {
  const name = username.toLowerCase()
  if (!(await mayTry(db, name, address, now()))) return { refused: 'locked-out' }
  const token = await accounts.signIn(name, password, { address, userAgent })
  if (!token) return { refused: 'wrong' }
  await forgetFailures(db, name)
  return { token }
}

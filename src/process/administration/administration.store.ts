import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Accounts, openAccounts } from '#ground/identity'
import { paths } from '#ground/paths'
import { now } from '#platform/clock'
import type { Db, Tx } from '#platform/db'
import { newId, newLookupCode } from '#platform/ids'
import type { ProfileInput } from './administration.forms.ts'
import { codeOf } from './administration.record.ts'

/** Ends one post; `day` is the first day on which it is no longer held. */
export async function endHolding(tx: Tx, holdingId: string, day: string): Promise<void> {
  await tx.updateTable('post_holding').set({ valid_until: day }).where('id', '=', holdingId).execute()
}

/** A new profile from `from` on; the one in force until then ends that day and keeps its names. */
export async function changeProfile(tx: Tx, organisationId: string, given: ProfileInput): Promise<void> {
  await tx
    .updateTable('organisation_profile')
    .set({ valid_until: given.from })
    .where('organisation_id', '=', organisationId)
    .where('valid_until', 'is', null)
    .execute()
  await tx
    .insertInto('organisation_profile')
    .values({
      id: newId(),
      organisation_id: organisationId,
      kind: given.kind,
      name: given.name,
      short_name: given.shortName,
      paper_symbol: given.paperSymbol,
      place: given.place,
      has_standing_committee: given.hasStandingCommittee,
      has_committee: given.hasCommittee,
      valid_from: given.from,
      valid_until: null,
    })
    .execute()
}

/** Accounts inside the transaction of an act; nobody signs in through them, so what would sign their cookies is thrown away. */
const accountsIn = (tx: Tx): Accounts => openAccounts(tx, randomBytes(32).toString('hex'))

export type NewAccount = Parameters<Accounts['create']>[0]

/** @returns false when the user name is taken, also by somebody who takes it at this very moment */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<boolean> {
  try {
    await accountsIn(tx).create(account)
    return true
  } catch (error) {
    // better-auth looks first and says so in its own error; of two at once the database refuses the second.
    if (error instanceof Error && (error.name === 'APIError' || codeOf(error) === '23505')) return false
    throw error
  }
}

/** The same account with another password: its sign-ins end with the old one, and failed tries are forgotten. */
export async function renewAccount(tx: Tx, account: NewAccount): Promise<void> {
  await tx.deleteFrom('account').where('personId', '=', account.personId).execute()
  await tx.deleteFrom('sign_in_failure').where('username', '=', account.username).execute()
  await insertAccount(tx, account)
}

/** Ends every sign-in and takes the credential away: the account stays, nobody comes in by it. */
export async function closeAccount(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('sign_in').where('userId', '=', accountId).execute()
  await tx.deleteFrom('credential').where('userId', '=', accountId).execute()
}

const linkKey = 'first-administrator'
const linkHours = 24
const hashOf = (code: string) => createHash('sha256').update(code).digest('hex')

/**
 * On a database without any account: makes the one link that creates the first administrator, in place of an
 * earlier one, and gives its path. The code is kept as a hash. Undefined once an account exists.
 */
export async function ensureFirstAdministratorLink(db: Db): Promise<string | undefined> {
  if (await hasAccount(db)) {
    await db.deleteFrom('setting').where('key', '=', linkKey).execute()
    return undefined
  }
  const code = newLookupCode()
  const value = JSON.stringify({ hash: hashOf(code), until: now().getTime() + linkHours * 3_600_000 })
  await db
    .insertInto('setting')
    .values({ key: linkKey, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
  return paths.firstAdministrator(code)
}

/** Whether this code opens the installation now. Inside an act the row stays locked until it is used up. */
export async function isFirstAdministratorCode(reader: Db | Tx, code: string): Promise<boolean> {
  const row = await reader
    .selectFrom('setting')
    .select('value')
    .where('key', '=', linkKey)
    .$if(reader.isTransaction, (query) => query.forUpdate())
    .executeTakeFirst()
  if (!row || (await hasAccount(reader))) return false
  const { hash, until } = JSON.parse(row.value) as { hash: string; until: number }
  const isRight = timingSafeEqual(Buffer.from(hash), Buffer.from(hashOf(code)))
  return isRight && now().getTime() < until
}

export async function useUpFirstAdministratorCode(tx: Tx): Promise<void> {
  await tx.deleteFrom('setting').where('key', '=', linkKey).execute()
}

async function hasAccount(reader: Db | Tx): Promise<boolean> {
  return (await reader.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined
}

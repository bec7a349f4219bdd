import { wallNow } from '#platform/clock'
import type { Reader } from '#platform/db'

export type SignInPlace = { readonly userAgent: string; readonly since: Date; readonly isThisOne: boolean }

/** Where a person is signed in now, newest first. */
export async function signInsOf(reader: Reader, personId: string, token: string | null): Promise<SignInPlace[]> {
  const rows = await reader
    .selectFrom('sign_in')
    .innerJoin('account', 'account.id', 'sign_in.userId')
    .select(['sign_in.userAgent', 'sign_in.createdAt', 'sign_in.token'])
    .where('account.personId', '=', personId)
    .where('sign_in.expiresAt', '>', wallNow())
    .orderBy('sign_in.createdAt', 'desc')
    .execute()
  return rows.map((row) => ({ userAgent: row.userAgent ?? '', since: row.createdAt, isThisOne: row.token === token }))
}

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Db } from '#platform/db'

/** The installation's own secret, made once and kept in the database so that every node has the same. */
export async function installationSecret(db: Db): Promise<string> {
  await db
    .insertInto('setting')
    .values({ key: 'secret', value: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await db.selectFrom('setting').select('value').where('key', '=', 'secret').executeTakeFirstOrThrow()
  return row.value
}

/** A token that only a page of ours can have put into a form of this browser. */
export const formToken = (secret: string, browserKey: string): string =>
  createHmac('sha256', secret).update(`form:${browserKey}`).digest('base64url')

export function isFormToken(secret: string, browserKey: string, token: string): boolean {
  const expected = Buffer.from(formToken(secret, browserKey))
  const given = Buffer.from(token)
  return browserKey !== '' && expected.length === given.length && timingSafeEqual(expected, given)
}

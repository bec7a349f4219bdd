import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import { username } from 'better-auth/plugins'
import type { Db } from '#platform/db'

const signInHours = 12

/** argon2id with OWASP's second recommendation: 19 MiB, two passes. */
const hashing = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** better-auth over our own tables; nobody signs up, its own web routes are not mounted. */
function authOver(db: Db, secret: string) {
  return betterAuth({
    secret,
    baseURL: 'http://localhost',
    database: { db, type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    user: { modelName: 'account', additionalFields: { personId: { type: 'string', required: true, input: false } } },
    session: { modelName: 'sign_in', expiresIn: signInHours * 3600, disableSessionRefresh: true },
    account: { modelName: 'credential' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: {
        hash: (password) => hash(password, hashing),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
    },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: 60,
        usernameValidator: (name) => /^[a-z0-9][a-z0-9._-]*$/i.test(name),
      }),
    ],
  })
}

export type Accounts = {
  /** Makes an account for a person; the administrator hands over the first password. */
  create(given: { personId: string; name: string; username: string; password: string }): Promise<void>
  /** @returns the token of the new sign-in, or undefined when name or password is wrong */
  signIn(username: string, password: string, from: { address: string; userAgent: string }): Promise<string | undefined>
  /**
   * Signs a person in without a password: for the developer's floor alone, whose caller must see to it.
   * @returns the token of the new sign-in, or undefined when the person has no account
   */
  enter(personId: string, from: { address: string; userAgent: string }): Promise<string | undefined>
  signOut(token: string): Promise<void>
  signOutEverywhere(token: string): Promise<void>
}

export function openAccounts(db: Db, secret: string): Accounts {
  const auth = authOver(db, secret)
  return {
    async create({ personId, name, username: chosen, password }) {
      const { internalAdapter } = await auth.$context
      // An address nobody can receive at: people sign in by user name, and better-auth wants one.
      const account = await internalAdapter.createUser(
        {
          name,
          email: `${chosen.toLowerCase()}@account.invalid`,
          username: chosen.toLowerCase(),
          displayUsername: chosen,
          personId,
        },
        { method: 'email-password' },
      )
      await internalAdapter.linkAccount({
        userId: account.id,
        accountId: account.id,
        providerId: 'credential',
        password: await hash(password, hashing),
      })
    },
    async signIn(chosen, password, from) {
      try {
        const headers = new Headers({ 'user-agent': from.userAgent, 'x-forwarded-for': from.address })
        const result = await auth.api.signInUsername({ body: { username: chosen, password }, headers })
        return result?.token
      } catch (error) {
        if (error instanceof Error && error.name === 'APIError') return undefined
        throw error
      }
    },
    async enter(personId, { address, userAgent }) {
      const account = await db.selectFrom('account').select('id').where('personId', '=', personId).executeTakeFirst()
      if (!account) return undefined
      const { internalAdapter } = await auth.$context
      const made = await internalAdapter.createSession(account.id, false, { ipAddress: address, userAgent })
      return made.token
    },
    async signOut(token) {
      await (await auth.$context).internalAdapter.deleteSession(token)
    },
    async signOutEverywhere(token) {
      const { internalAdapter } = await auth.$context
      const found = await internalAdapter.findSession(token)
      if (found) await internalAdapter.deleteUserSessions(found.user.id)
    },
  }
}

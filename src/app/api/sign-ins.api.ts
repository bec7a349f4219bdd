import { createRoute, z } from '@hono/zod-openapi'
import { type Accounts, enter } from '#ground/identity'
import type { PublicApiRoute } from './api.ts'
import { addressOf } from './caller.ts'
import { bodyOf, failure, failures, json } from './schemas.ts'

/** A token for an account; too many wrong passwords make account and address wait, as on the page. */
export const signInApi = (accounts: Accounts): PublicApiRoute => ({
  route: createRoute({
    method: 'post',
    path: '/sign-ins',
    summary: 'A token for an account, to be sent as Authorization: Bearer',
    request: bodyOf(z.object({ username: z.string().min(1).max(60), password: z.string().min(1).max(200) })),
    responses: {
      201: json(z.object({ token: z.string() }), 'Signed in'),
      401: failures[401],
      422: failures[422],
      429: json(failure, 'Too many wrong passwords'),
    },
  }),
  open: 'public',
  async answer({ db, context, body }) {
    const { username, password } = body as { username: string; password: string }
    const userAgent = (context.req.header('user-agent') ?? '').slice(0, 300)
    const entered = await enter(db, accounts, { username, password, address: addressOf(context), userAgent })
    if ('token' in entered) return context.json({ token: entered.token }, 201)
    return context.json({ error: entered.refused }, entered.refused === 'wrong' ? 401 : 429)
  },
})

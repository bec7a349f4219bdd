import { randomUUID } from 'node:crypto'
import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Logger } from 'pino'
import type { Accounts, SignedIn } from '#ground/identity'
import type { Db } from '#platform/db'
import { isId } from '#platform/ids'
import { callerOf, type Open } from './caller.ts'
import { formsApi } from './forms.api.ts'
import { registrationApi } from './registrations.api.ts'
import { signInApi } from './sign-ins.api.ts'

type PublicCall = {
  readonly db: Db
  readonly context: Context
  /** Checked against the route's schemas. */
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}
export type Call = PublicCall & {
  readonly actor: SignedIn
  /** Of the header `Idempotency-Key`: a call repeated with it acts once. */
  readonly once: string | null
}
export type ApiRoute = {
  readonly route: RouteConfig
  readonly open: Exclude<Open, 'public'>
  answer(call: Call): Promise<Response>
}
export type PublicApiRoute = {
  readonly route: RouteConfig
  readonly open: 'public'
  answer(call: PublicCall): Promise<Response>
}

/** Every route of the API; a test walks them all. */
export const apiRoutes = (accounts: Accounts): readonly (ApiRoute | PublicApiRoute)[] => [
  signInApi(accounts),
  formsApi,
  ...registrationApi,
]

type Services = { readonly db: Db; readonly accounts: Accounts; readonly log: Logger }

const maxBytes = 1_000_000
const bearer = 'token'

/** The API behind its own door: token, posts, schema, then the act or the query. */
export function openApi({ db, accounts, log }: Services): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, context) =>
      result.success
        ? undefined
        : context.json(
            {
              error: 'problems',
              problems: result.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })),
            },
            422,
          ),
  })
  api.use(bodyLimit({ maxSize: maxBytes, onError: (context) => context.json({ error: 'problems' }, 413) }))
  api.onError((error, context) => {
    if ('status' in error && (error.status === 400 || error.status === 415))
      return context.json({ error: 'problems', problems: [{ field: '', message: 'JSON' }] }, 422)
    const code = randomUUID().slice(0, 8)
    log.error({ err: error, code, route: context.req.path }, 'fault')
    return context.json({ error: 'fault', code }, 500)
  })
  api.notFound((context) => context.json({ error: 'absent' }, 404))
  api.openAPIRegistry.registerComponent('securitySchemes', bearer, { type: 'http', scheme: 'bearer' })
  for (const one of apiRoutes(accounts))
    api.openapi(withSecurity(one), (async (context: Context) => serve(one, db, context)) as never)
  api.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Khéo', version: '1' }, servers: [{ url: '/api/v1' }] })
  return api
}

const withSecurity = ({ route, open }: ApiRoute | PublicApiRoute): RouteConfig =>
  open === 'public' ? route : { ...route, security: [{ [bearer]: [] }] }

async function serve(one: ApiRoute | PublicApiRoute, db: Db, context: Context): Promise<Response> {
  const valid = (part: 'query' | 'json') => context.req.valid(part as never) as unknown
  const call = { db, context, query: (valid('query') ?? {}) as Record<string, unknown>, body: valid('json') }
  context.header('cache-control', 'no-store')
  if (one.open === 'public') return one.answer(call)
  const caller = await callerOf(context, db, one.open)
  if ('status' in caller)
    return context.json({ error: caller.status === 401 ? 'signed-out' : 'forbidden' }, caller.status)
  const key = context.req.header('idempotency-key') ?? ''
  return one.answer({ ...call, actor: caller.actor, once: isId(key) ? key : null })
}

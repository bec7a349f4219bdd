import { randomUUID } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, Hono } from 'hono'
import type { Logger } from 'pino'
import { holds, keptForm, type Route, type SignedIn, signInPage, type Visit } from '#ground/identity'
import { paths } from '#ground/paths'
import type { Db } from '#platform/db'
import { type FormValues, typed } from '#platform/forms'
import { type Answer, absent } from '#platform/http'
import { isId } from '#platform/ids'
import type { Upload } from '#platform/uploads'
import type { Post } from '#rulebook'
import { cookieNames, readCookies } from './cookies.ts'
import { faultPage, forgedPage, notYoursPage, tooLargePage, wrongTypePage } from './error-page.tsx'
import { type FormBody, readFormBody } from './form-body.ts'
import type { LayoutContext } from './layout.tsx'
import { respond } from './respond.ts'
import { isFormToken } from './secret.ts'
import { type OpenVisit, openVisit } from './visit.ts'

export type FrontDoor = {
  readonly db: Db
  readonly secret: string
  readonly isSecure: boolean
  readonly log: Logger
  readonly layout: LayoutContext
  /** Runs a request at another time (the developer's floor). */
  readonly atTime: <T>(cookies: Readonly<Record<string, string>>, work: () => Promise<T>) => Promise<T>
}

/** Mounts every route behind the same door: who, may he, form and token, then the handler. */
export function mountRoutes(app: Hono, routes: readonly Route[], door: FrontDoor): void {
  for (const route of routes) {
    app.on(route.method, route.path, (context) => {
      const cookies = readCookies(context.req.header('cookie') ?? null)
      return door.atTime(cookies, () => serve(context, route, door))
    })
  }
  leadFormAddressesBack(app, routes)
  app.notFound((context) => door.atTime({}, () => serveAbsent(context, door)))
}

/** A refused form is shown under the address it was sent to: opened again, that address leads to the page it belongs to. */
function leadFormAddressesBack(app: Hono, routes: readonly Route[]): void {
  const pages = new Set(routes.filter(({ method }) => method === 'GET').map(({ path }) => path))
  for (const { method, path } of routes) {
    if (method === 'GET' || pages.has(path)) continue
    const parts = path.split('/')
    const kept = Math.max(
      0,
      parts.findLastIndex((_, end) => pages.has(parts.slice(0, end).join('/'))),
    )
    app.get(path, (context) =>
      context.redirect(context.req.path.split('/').slice(0, kept).join('/') || paths.home, 303),
    )
  }
}

async function serve(context: Context, route: Route, door: FrontDoor): Promise<Response> {
  const opening = { ...door, address: addressOf(context), form: {} as FormValues }
  let opened: OpenVisit | undefined
  let upload: Upload | undefined
  try {
    const body = route.method === 'POST' ? await readBody(context, route, door, opening) : undefined
    const form = body?.kind === 'form' ? body.values : {}
    upload = body?.kind === 'form' ? body.upload : undefined
    opened = await openVisit(context, { ...opening, form, upload })
    const answer = await answerOf(route, opened, door, body?.kind, context)
    return respond(opened, answer, door.layout, context.req.header('if-none-match'))
  } catch (error) {
    const code = randomUUID().slice(0, 8)
    door.log.error({ err: error, code, route: route.name }, 'fault')
    opened ??= await openVisit(context, opening).catch(() => undefined)
    if (!opened) return new Response(`500 ${code}`, { status: 500 })
    return respond(opened, faultPage(opened.visit.language, code), door.layout)
  } finally {
    await upload?.discard()
  }
}

/** Files of strangers, of people whose posts may not come here and of forged forms are never kept on our disk. */
async function readBody(
  context: Context,
  route: Route,
  door: FrontDoor,
  opening: Parameters<typeof openVisit>[1],
): Promise<FormBody> {
  if (route.takes !== 'files') return readFormBody(context.req.raw)
  const { visit, cookies } = await openVisit(context, opening)
  const isWelcome = visit.actor !== null && (route.open === 'public' || mayEnter(visit.actor, route.open))
  return readFormBody(context.req.raw, (values) => isWelcome && isOurs(context, door, cookies, values))
}

async function answerOf(
  route: Route,
  { visit, cookies }: OpenVisit,
  door: FrontDoor,
  body: FormBody['kind'] | undefined,
  context: Context,
): Promise<Answer> {
  if (visit.params.id !== undefined && !isId(visit.params.id)) return absent
  if (body === 'too-large') return tooLargePage(visit.language)
  if (body === 'wrong-type') return wrongTypePage(visit.language)
  if (body === 'form' && !isOurs(context, door, cookies, visit.form)) return forgedPage(visit.language)
  if (route.open === 'public') return route.handle(visit)
  if (!visit.actor) return askToSignIn(visit, route, context)
  const { actor } = visit
  if (!mayEnter(actor, route.open)) return notYoursPage(visit.language, route.open === 'any-post' ? [] : route.open)
  // Spreading would call the getter of the hidden fields, so the actor is put on by prototype.
  return route.handle(Object.assign(Object.create(visit) as Visit, { actor }) as Visit & { actor: SignedIn })
}

const mayEnter = (actor: SignedIn, open: 'any-post' | readonly Post[]): boolean =>
  open === 'any-post' ? actor.posts.length > 0 : holds(actor, open)

/** An expired sign-in loses nothing: what was typed waits behind the sign-in page. */
function askToSignIn(visit: Visit, route: Route, context: Context): Answer {
  const next = `${visit.path}${URL.parse(context.req.url)?.search ?? ''}`
  if (route.method === 'GET') return { kind: 'redirect', to: `${paths.signIn}?tiep=${encodeURIComponent(next)}` }
  return signInPage(visit, { status: 401, kept: keptForm(visit.form), next })
}

const isOurs = (context: Context, door: FrontDoor, cookies: OpenVisit['cookies'], values: FormValues): boolean =>
  isSameSite(context) && isFormToken(door.secret, cookies[cookieNames.form] ?? '', typed(values, '_token'))

/** Browsers say where a form comes from; older ones that say nothing are held by the token alone. */
function isSameSite(context: Context): boolean {
  const site = context.req.header('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') return false
  const origin = context.req.header('origin')
  return !origin || origin === 'null' || URL.parse(origin)?.host === context.req.header('host')
}

const addressOf = (context: Context): string => {
  try {
    return getConnInfo(context).remote.address ?? ''
  } catch {
    return ''
  }
}

async function serveAbsent(context: Context, door: FrontDoor): Promise<Response> {
  const opened = await openVisit(context, { ...door, address: '', form: {} })
  return respond(opened, absent, door.layout)
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { Hono } from 'hono'
import type { Logger } from 'pino'
import { afterCommitsDone, formKeysWorker } from '#ground/acts'
import { openAccounts } from '#ground/identity'
import { paths } from '#ground/paths'
import { type Database, openDatabase } from '#platform/db'
import { openJobs } from '#platform/jobs'
import type { Settings } from '#platform/settings'
import { clamdAt } from '#platform/virus-scan'
import { exchangeWorkers } from '#process/exchange'
import { openApi } from './api/api.ts'
import type { StartOptions } from './arguments.ts'
import { openAssets } from './assets.ts'
import { devRoutes } from './dev/dev.routes.tsx'
import { DevRibbon } from './dev/dev-ribbon.tsx'
import { atCookieTime } from './dev/time-travel.ts'
import { type FrontDoor, mountRoutes } from './front-door.ts'
import { PortalCache } from './portal-cache.ts'
import { mountProbes } from './probes.ts'
import { roomRoutes } from './routes.ts'
import { installationSecret } from './secret.ts'

type Context = {
  readonly database: Database
  readonly settings: Settings
  readonly options: StartOptions
  readonly log: Logger
  /** Folder of built style sheet, script and fonts. */
  readonly assets: URL
}
export type House = {
  fetch(request: Request, environment?: unknown): Response | Promise<Response>
  /** Answers from memory before anything else is asked; false when it cannot. */
  serveFromMemory(request: IncomingMessage, response: ServerResponse): boolean
  close(): Promise<void>
}

/** Mounts every room behind the front door. */
export async function createHouse({ database, settings, log, assets: folder }: Context): Promise<House> {
  const { db } = database
  const secret = await installationSecret(db)
  const accounts = openAccounts(db, secret)
  const isSecure = settings.baseUrl?.startsWith('https://') ?? false
  const assets = openAssets(folder)
  const portal = openPortal(database)
  const cache = new PortalCache(database.config)
  await cache.open()
  const jobs = await openJobs({
    database,
    workers: [formKeysWorker, ...exchangeWorkers],
    onProblem: (error, job) => log.error({ err: error, job }, 'a job failed'),
  })
  const app = new Hono({ strict: false })
  mountProbes(app, database)
  app.get(
    '/assets/:name',
    async (context) =>
      (await assets.respond(context.req.param('name'), context.req.header('accept-encoding') ?? '')) ??
      context.notFound(),
  )
  app.route(paths.api, openApi({ db, accounts, log }))
  const scanner = settings.clamdUrl ? clamdAt(settings.clamdUrl) : undefined
  const routes = roomRoutes({ accounts, isSecure, portal: portal.db, published: cache, scanner })
  const door: FrontDoor = {
    db,
    secret,
    isSecure,
    log,
    layout: { assets: assets.document },
    atTime: (_cookies, work) => work(),
  }
  if (settings.isDevelopment)
    mountRoutes(app, [...routes, ...devRoutes({ accounts, isSecure, routes })], {
      ...door,
      layout: { ...door.layout, banner: <DevRibbon /> },
      atTime: atCookieTime,
    })
  else mountRoutes(app, routes, door)
  const close = async () => {
    await jobs.close()
    await cache.close()
    await afterCommitsDone()
    await portal.close()
  }
  return {
    fetch: (request, environment) => rememberPublic(cache, request, app.fetch(request, environment as never)),
    serveFromMemory: (request, response) => cache.serve(request, response),
    close,
  }
}

/** A small pool of connections that may read nothing but what is published. */
const openPortal = ({ config }: Database): Database =>
  openDatabase({ ...config, max: 4, options: '-c role=kheo_portal' })

/** Keeps a finished public page that is the same for everybody who comes without a cookie. */
async function rememberPublic(
  cache: PortalCache,
  request: Request,
  coming: Response | Promise<Response>,
): Promise<Response> {
  if (request.method !== 'GET' || request.headers.has('cookie')) return coming
  const { generation } = cache
  const response = await coming
  if (
    generation < 0 ||
    response.status !== 200 ||
    response.headers.get('cache-control') !== 'no-cache' ||
    response.headers.has('set-cookie')
  )
    return response
  const body = await response.text()
  const headers = Object.fromEntries(response.headers)
  const { pathname, search } = new URL(request.url)
  cache.store(`${pathname}${search}`, generation, headers, body)
  return new Response(body, { status: 200, headers })
}

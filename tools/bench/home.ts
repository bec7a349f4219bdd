/** A home of its own with the built application, its database and the measuring set. */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { elapsed } from '#platform/clock'
import { configOf as embeddedConfig } from '../../src/platform/postgres/connect.ts'
import { preparePlace } from '../../src/platform/postgres/place.ts'
import { readPostmaster } from '../../src/platform/postgres/postmaster.ts'
import { configOf, createDatabase, dropAll, runPrefix, urlOf } from '../testing/server.ts'
import { fill, type MeasuringSet } from './data.ts'
import { familyOf, type Served, serveOnFirstCore } from './processes.ts'
import type { Recipe } from './recipe.ts'

export type Home = {
  readonly set: MeasuringSet
  readonly database: pg.ClientConfig
  readonly client: pg.Client
  /** How long the second start took, in ms. */
  readonly startMs: number
  /** Where the application listens. */
  readonly address: string
  readonly isEmbedded: boolean
  /** Application and embedded database. */
  pids(): number[]
  /** Runs the reference server while `work` lasts. */
  withReference<T>(recipe: Recipe, work: (server: Served, pids: () => number[]) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export async function openHome(root: string): Promise<Home> {
  const folder = await mkdtemp(join(tmpdir(), 'kheo-bench-'))
  // Started by root the embedded server runs as nobody, who must be able to pass.
  await chmod(folder, 0o711)
  const given = await ownDatabase(process.env.DATABASE_URL)
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    KHEO_DEV: '',
    KHEO_HOME: folder,
    HOST: '127.0.0.1',
    PORT: '0',
    ...(given && { DATABASE_URL: given.url }),
  }
  const start = () => serveOnFirstCore([join(root, 'dist/main.js'), '--empty'], environment)
  await (await start()).stop()
  const begun = elapsed()
  const application = await start()
  const startMs = elapsed() - begun
  const place = given ? undefined : preparePlace(folder)
  const database = given?.config ?? embeddedConfig(place as NonNullable<typeof place>)
  const postmaster = () => (place ? [readPostmaster(place.data)?.pid ?? 0] : [])
  const client = new pg.Client(database)
  await client.connect()
  const set = await fill(client)
  return {
    set,
    database,
    client,
    startMs,
    address: application.address,
    isEmbedded: place !== undefined,
    pids: () => familyOf(application.pid, ...postmaster()),
    async withReference(recipe, work) {
      const words = [join(import.meta.dirname, 'reference.ts')]
      const server = await serveOnFirstCore(words, { ...environment, KHEO_REFERENCE: JSON.stringify(recipe) })
      return work(server, () => familyOf(server.pid, ...postmaster())).finally(() => server.stop())
    },
    async close() {
      await client.end()
      await application.stop()
      await given?.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function ownDatabase(server: string | undefined) {
  if (!server) return undefined
  const prefix = runPrefix('bench')
  const config = { ...configOf(server), database: `${prefix}1` }
  await createDatabase(configOf(server), config.database)
  return { config, url: urlOf(config), drop: () => dropAll(configOf(server), prefix) }
}

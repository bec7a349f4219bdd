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
import { familyOf, serveOnFirstCore } from './processes.ts'
import type { Recipe } from './recipe.ts'

/** Runs the reference server while `work` lasts. */
type Beside = <T>(recipe: Recipe, work: (address: string, pids: () => number[]) => Promise<T>) => Promise<T>

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
  readonly withReference: Beside
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
  const postmaster = () => (place ? [readPostmaster(place.data)?.pid ?? 0] : [])
  const client = new pg.Client(place ? embeddedConfig(place) : given?.config)
  const close = async () => {
    await client.end()
    await application.stop()
    await given?.drop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await client.connect()
    const set = await fill(client)
    const pids = () => familyOf(application.pid, ...postmaster())
    const database = place ? embeddedConfig(place) : (given?.config ?? {})
    const beside: Beside = async (recipe, work) => {
      const words = [join(import.meta.dirname, 'reference.ts')]
      const server = await serveOnFirstCore(words, { ...environment, KHEO_REFERENCE: JSON.stringify(recipe) })
      return work(server.address, () => familyOf(server.pid, ...postmaster())).finally(() => server.stop())
    }
    const { address } = application
    return { set, database, client, startMs, address, isEmbedded: !given, pids, withReference: beside, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function ownDatabase(server: string | undefined) {
  if (!server) return undefined
  const prefix = runPrefix('bench')
  const config = { ...configOf(server), database: `${prefix}1` }
  await createDatabase(configOf(server), config.database)
  return { config, url: urlOf(config), drop: () => dropAll(configOf(server), prefix) }
}

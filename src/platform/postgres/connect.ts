import { realpathSync } from 'node:fs'
import pg from 'pg'
import type { Place } from './place.ts'
import { readPostmaster } from './postmaster.ts'

export type Config = { host: string; port: number; user: string; database: string; ssl: false }

/** `away`: nobody listens. `not-yet`: a server is there but starts, recovers or stops. */
export type Attempt = { readonly client: pg.Client } | { readonly state: 'away' | 'not-yet'; readonly error: unknown }

/** A server adopted may have its socket elsewhere (another TMPDIR): it says so itself. */
export const configOf = (place: Place): Config => ({
  host: readPostmaster(place.data)?.socket ?? place.socket,
  port: 5432,
  user: 'kheo',
  database: 'kheo',
  ssl: false,
})

export async function attempt(place: Place): Promise<Attempt> {
  const config = configOf(place)
  try {
    return { client: await connectTo(place, config) }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return { state: 'away', error }
    if (code === '3D000' || code === '28000') await createDatabase(config)
    return { state: 'not-yet', error }
  }
}

async function connectTo(place: Place, config: Config): Promise<pg.Client> {
  const client = await connected(config)
  const { rows } = await client.query<{ data_directory: string }>('show data_directory')
  if (rows[0] && realpathSync(rows[0].data_directory) === realpathSync(place.data)) return client
  await client.end()
  // A home copied while its server ran carries that server's pid file along.
  throw Object.assign(new Error('The server found serves another folder'), { code: 'ECONNREFUSED' })
}

/** An application without superuser rights, as it will be on a production server; the owner may add trusted extensions. */
async function createDatabase(config: Config): Promise<void> {
  const client = await connected({ ...config, user: 'postgres', database: 'postgres' })
  try {
    const role = await client.query("select 1 from pg_roles where rolname = 'kheo'")
    if (role.rowCount === 0)
      await client.query('create role kheo login createdb createrole in role pg_read_all_settings')
    await client.query('create database kheo owner kheo')
  } catch (error) {
    // 42710, 42P04, 23505: another start has just made it.
    if (!['42710', '42P04', '23505'].includes(codeOf(error))) throw error
  } finally {
    await client.end()
  }
}

async function connected(config: Config): Promise<pg.Client> {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: 5_000 })
  // A connection that breaks later shows as its end; without a listener it would end the process.
  client.on('error', () => {})
  await client.connect()
  return client
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** The database server of a test run: databases made on it with a prefix of the run, and dropped again. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** What every test process is told about the server of the run. */
export type TestServer = { readonly config: pg.ClientConfig; readonly prefix: string; readonly template: string }

/** A prefix no other run on the same server has. */
export const runPrefix = (kind: string): string => `kheo_${kind}_${randomBytes(4).toString('hex')}_`

/** A connection address taken apart, so that the database can be changed; plain values only. */
export function configOf(url: string): pg.ClientConfig {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url })
  return {
    host,
    port,
    ...(user && { user }),
    ...(password && { password }),
    database: database ?? 'postgres',
    ...(typeof ssl === 'boolean' && { ssl }),
  }
}

export function urlOf({ host, port, user, password, database, ssl }: pg.ClientConfig): string {
  const query = new URLSearchParams({ ...(host && { host }), ...(ssl && { sslmode: 'require' }) })
  const person = user ? `${encodeURIComponent(user)}${password ? `:${encodeURIComponent(String(password))}` : ''}@` : ''
  return `postgres://${person}localhost:${port ?? 5432}/${database}?${query}`
}

export const createDatabase = (server: pg.ClientConfig, name: string, template?: string): Promise<void> =>
  withClient(server, async (client) => {
    const from = template ? `template ${client.escapeIdentifier(template)} strategy file_copy` : 'template template0'
    await client.query(`create database ${client.escapeIdentifier(name)} ${from}`)
  })

export const dropDatabase = (server: pg.ClientConfig, name: string): Promise<void> =>
  withClient(server, async (client) => {
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`)
  })

/** Drops what a run left behind, whatever ended it. */
export const dropAll = (server: pg.ClientConfig, prefix: string): Promise<void> =>
  withClient(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    )
    for (const { datname } of rows) await client.query(`drop database ${client.escapeIdentifier(datname)} with (force)`)
  })

async function withClient(config: pg.ClientConfig, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

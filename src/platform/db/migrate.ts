import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

/** One fixed number, so that several nodes starting at once migrate one after the other. */
const migrationLock = 29_042_024

export class NewerDatabase extends Error {
  readonly unknown: readonly string[]
  constructor(unknown: readonly string[]) {
    super(`The database has migrations this program does not know: ${unknown.join(', ')}`)
    this.unknown = unknown
  }
}

/**
 * Applies the SQL files of `folder` in the order of their names, each in a transaction of its own, forward only.
 * @returns the names applied now
 * @throws NewerDatabase when the database is ahead of this program
 */
export async function migrate(config: pg.ClientConfig, folder: string): Promise<string[]> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await client.query('set client_min_messages = warning')
    await client.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
    )
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
    const applied = new Set(
      (await client.query<{ name: string }>('select name from migration')).rows.map((row) => row.name),
    )
    const unknown = [...applied].filter((name) => !names.includes(name))
    if (unknown.length > 0) throw new NewerDatabase(unknown)
    const pending = names.filter((name) => !applied.has(name))
    for (const name of pending) await applyOne(client, name, await readFile(join(folder, name), 'utf8'))
    return pending
  } finally {
    await client.end()
  }
}

async function applyOne(client: pg.Client, name: string, statements: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(statements)
    await client.query('insert into migration (name) values ($1)', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed`, { cause: error })
  }
}

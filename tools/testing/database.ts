/**
 * A database of its own for a test file, all migrations applied:
 *
 *     let database: TestDatabase
 *     beforeAll(async () => {
 *       database = await testDatabase()
 *       return database.close
 *     })
 */
import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { inject } from 'vitest'
import { type Database, openDatabase } from '../../src/platform/db/index.ts'
import { createDatabase, dropDatabase } from './server.ts'

/** `close` closes the pool and drops the database; `config` is for what opens connections of its own. */
export type TestDatabase = Database

/** Copies the migrated template into a new database and opens it. */
export async function testDatabase(options: pg.PoolConfig = {}): Promise<TestDatabase> {
  const { config, prefix, template } = inject('database')
  const name = `${prefix}${randomBytes(5).toString('hex')}`
  await createDatabase(config, name, template)
  const opened = openDatabase({ ...config, database: name, ...options })
  const close = async () => {
    await opened.close()
    await dropDatabase(config, name)
  }
  return { ...opened, close }
}

/** An empty database without any migration, for tests of migrations themselves. */
export async function emptyDatabase(): Promise<{ readonly config: pg.ClientConfig; close(): Promise<void> }> {
  const { config, prefix } = inject('database')
  const name = `${prefix}${randomBytes(5).toString('hex')}`
  await createDatabase(config, name)
  return { config: { ...config, database: name }, close: () => dropDatabase(config, name) }
}

import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { emptyDatabase, type TestDatabase, testDatabase } from './database.ts'
import { configOf, urlOf } from './server.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  return database.close
})

const dropped: string[] = []
afterAll(async () => {
  const client = new pg.Client(inject('database').config)
  await client.connect()
  const { rows } = await client.query('select datname from pg_database where datname = any($1)', [dropped])
  await client.end()
  expect(rows).toEqual([])
})

test('a test database has every migration applied', async () => {
  const { rows } = await database.pool.query<{ count: number }>('select count(*) from migration')
  expect(rows[0]?.count).toBeGreaterThan(0)
})

test('two test databases do not see each other', async () => {
  const other = await testDatabase()
  await database.pool.query('create table only_here (id int)')
  const { rows } = await other.pool.query<{ found: string | null }>(`select to_regclass('only_here')::text as found`)
  expect(rows).toEqual([{ found: null }])
  dropped.push(other.config.database ?? '')
  await other.close()
})

test('an empty database has no table', async () => {
  const empty = await emptyDatabase()
  const client = new pg.Client(empty.config)
  await client.connect()
  const { rows } = await client.query(`select 1 from pg_tables where schemaname = 'public'`)
  await client.end()
  dropped.push(empty.config.database ?? '')
  await empty.close()
  expect(rows).toEqual([])
})

test('an address survives being taken apart and put together', () => {
  const { config } = inject('database')
  expect(configOf(urlOf(config))).toEqual({ ...configOf(urlOf(config)), host: config.host, database: config.database })
  expect(configOf('postgres://an:b%40c@127.0.0.1:5433/x')).toEqual({
    host: '127.0.0.1',
    port: 5433,
    user: 'an',
    password: 'b@c',
    database: 'x',
    ssl: false,
  })
})

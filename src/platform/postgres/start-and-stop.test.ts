import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ask, dataOf, newHome, start, startProcess } from './homes.fixture.ts'
import { isRoot } from './runner.ts'

const seconds = 1_000

test('a fresh home gets a cluster, a second start finds what the first one wrote', {
  timeout: 60 * seconds,
}, async () => {
  const home = newHome()
  const first = await start(home)
  await ask(first.config, "create table note as select 'Đảng bộ' as title")
  await first.stop()
  expect(existsSync(join(home, 'postgres/data/postmaster.pid'))).toBe(false)

  const second = await start(home)
  expect(second.adopted).toBe(false)
  expect(await ask(second.config, 'select title from note')).toEqual([{ title: 'Đảng bộ' }])
  await second.stop()
})

test('the server is durable, Vietnamese, private and without superuser rights', { timeout: 60 * seconds }, async () => {
  const { config, stop } = await start(newHome())
  const [facts] = await ask(
    config,
    `select current_setting('fsync') as fsync, current_setting('listen_addresses') as addresses,
       (select rolsuper from pg_roles where rolname = current_user) as superuser,
       (select string_agg(name, ' ' order by name) from unnest(array['Đạt','Ăn','Anh','Dũng','Ánh']) as name) as sorted`,
  )
  expect(facts).toEqual({ fsync: 'on', addresses: '', superuser: false, sorted: 'Anh Ánh Ăn Dũng Đạt' })
  expect(statSync(String(config.host)).mode & 0o777).toBe(0o700)
  await ask(config, 'create extension unaccent')
  await stop()
})

test('an initdb broken off half-way never looks finished', { timeout: 60 * seconds }, async () => {
  const home = newHome()
  const half = join(home, 'postgres/data.init-4194303')
  mkdirSync(half, { recursive: true })
  writeFileSync(join(half, 'PG_VERSION'), '18\n')
  const { config, stop } = await start(home)
  expect(await ask(config, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(readdirSync(join(home, 'postgres')).filter((name) => name.includes('init'))).toEqual([])
  await stop()
})

test('a home too deep for a socket gets a short folder for it', { timeout: 60 * seconds }, async () => {
  const home = newHome('rất-sâu-'.repeat(8), 'x'.repeat(60))
  const { config, stop } = await start(home)
  expect(Buffer.byteLength(`${config.host}/.s.PGSQL.5432`)).toBeLessThan(107)
  expect(await ask(config, 'select 1 as one')).toEqual([{ one: 1 }])
  await stop()
  rmSync(String(config.host), { recursive: true })
})

test('a home that PostgreSQL cannot reach keeps its data elsewhere, and finds it again', {
  timeout: 60 * seconds,
}, async () => {
  const home = newHome('closed')
  mkdirSync(join(home, '..'), { mode: 0o700 })
  const { config, stop } = await start(home)
  await ask(config, 'create table note ()')
  await stop()
  expect(dataOf(home)?.startsWith(isRoot() ? '/var/lib/kheo/' : home)).toBe(true)
  const again = await start(home)
  expect(await ask(again.config, "select to_regclass('note') is not null as there")).toEqual([{ there: true }])
  await again.stop()
})

test('of two first starts at once one gets the folder', { timeout: 60 * seconds }, async () => {
  const home = newHome()
  const said = await Promise.all([startProcess(home), startProcess(home)].map(async (one) => (await one).said))
  expect(said.sort()).toEqual(['another-kheo', expect.stringMatching(/^(started|adopted)$/)])
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ask, eventually, killAndWait, newHome, postmasterOf, start, startProcess } from './homes.fixture.ts'

const timeout = 60_000

test('after kill -9 of the application its server is adopted, and stopped by the one who adopted it', {
  timeout,
}, async () => {
  const home = newHome()
  const { said, child } = await startProcess(home)
  expect(said).toBe('started')
  const server = postmasterOf(home)
  await killAndWait(child)

  const next = await start(home)
  expect(next.adopted).toBe(true)
  expect(postmasterOf(home)).toBe(server)
  await next.stop()
  expect(() => postmasterOf(home)).toThrow('No server runs')
})

test('after kill -9 of the server a living application brings it back', { timeout }, async () => {
  const { config, stop, home } = await withNote()
  process.kill(postmasterOf(home), 'SIGKILL')
  expect(await eventually(() => ask(config, 'select title from note'))).toEqual([{ title: 'kept' }])
  await stop()
})

test('after kill -9 of both the next start recovers', { timeout }, async () => {
  const home = newHome()
  const { child } = await startProcess(home)
  const server = postmasterOf(home)
  await killAndWait(child)
  process.kill(server, 'SIGKILL')
  const next = await start(home)
  expect(await ask(next.config, 'select 1 as one')).toEqual([{ one: 1 }])
  await next.stop()
})

test('a lock left by a dead server does not bind, though a stranger has its number now', { timeout }, async () => {
  const { stop, home } = await withNote()
  const file = join(home, 'postgres/data/postmaster.pid')
  const lock = readFileSync(file, 'utf8')
  await stop()
  const stranger = await startProcess(newHome())
  writeFileSync(file, lock.replace(/^\d+/, String(postmasterOf(stranger.child.spawnargs.at(-1) ?? ''))))
  const next = await start(home)
  expect(await ask(next.config, 'select title from note')).toEqual([{ title: 'kept' }])
  await next.stop()
})

test('a second Khéo on the same folder is refused and leaves the first one alone', { timeout }, async () => {
  const { config, stop, home } = await withNote()
  expect((await startProcess(home)).said).toBe('another-kheo')
  expect(await ask(config, 'select title from note')).toEqual([{ title: 'kept' }])
  await stop()
})

async function withNote() {
  const home = newHome()
  const embedded = await start(home)
  await ask(embedded.config, "create table note as select 'kept' as title")
  return { ...embedded, home }
}

import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ask, newHome, postmasterOf, start } from './homes.fixture.ts'
import { reachRunning } from './index.ts'

test('a running server is reached beside its Khéo, which keeps it; a home without one stays as it is', async () => {
  const home = newHome()
  expect(await reachRunning({ home })).toBeUndefined()
  expect(existsSync(home)).toBe(false)
  const embedded = await start(home)
  const pid = postmasterOf(home)
  const config = await reachRunning({ home })
  expect(await ask(config ?? {}, 'select current_database() as name')).toEqual([{ name: 'kheo' }])
  expect(postmasterOf(home)).toBe(pid)
  await embedded.stop()
  expect(await reachRunning({ home })).toBeUndefined()
})

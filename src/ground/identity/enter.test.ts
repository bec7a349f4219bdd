import { beforeAll, expect, test } from 'vitest'
import { holdAt, instantOf } from '#platform/clock'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../tools/testing/world.ts'
import { openAccounts } from './accounts.ts'
import { enter } from './enter.ts'

let database: TestDatabase
let world: World
const password = 'mat-khau-thu-nghiem'

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  for (const [username, person] of Object.entries({
    thuky: 'cellSecretary',
    canbo: 'officer',
    dangvien: 'member',
  } as const))
    await accounts().create({ personId: world.people[person], name: username, username, password })
  return database.close
})

const accounts = () => openAccounts(database.db, 'a secret of at least thirty-two signs')

/** Of a try at a time of day: let in, wrong, or locked out. */
async function tried(username: string, given: string, address = '192.0.2.1', time = '09:00'): Promise<string> {
  const entering = { username, password: given, address, userAgent: 'test' }
  const entered = await holdAt(instantOf('2026-02-10', time), () => enter(database.db, accounts(), entering))
  return 'token' in entered ? 'in' : entered.refused
}
const inTurn = async (count: number, one: (index: number) => Promise<string>) => {
  const all: string[] = []
  for (let index = 0; index < count; index += 1) all.push(await one(index))
  return all
}

test('the sixth try within a quarter of an hour waits, from whatever address and however the name is written', async () => {
  const wrong = await inTurn(5, (index) => tried(index % 2 ? 'ThuKy' : 'thuky', 'sai', `192.0.2.${index}`))
  expect(wrong).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong'])
  expect(await tried('thuky', password, '198.51.100.7', '09:14')).toBe('locked-out')
  expect(await tried('thuky', password, '198.51.100.7', '09:16')).toBe('in')
})

test('a right password starts the count anew', async () => {
  expect(await inTurn(4, () => tried('thuky', 'sai', '192.0.2.1', '10:00'))).not.toContain('locked-out')
  expect(await tried('thuky', password, '192.0.2.1', '10:01')).toBe('in')
  expect(await inTurn(5, () => tried('thuky', 'sai', '192.0.2.1', '10:02'))).not.toContain('locked-out')
})

test('forty tries sent all at once are worth no more than five', async () => {
  const all = await Promise.all(Array.from({ length: 40 }, () => tried('canbo', 'sai', '192.0.2.1', '11:00')))
  expect(all.filter((one) => one === 'wrong').length).toBeLessThanOrEqual(5)
  expect(all.filter((one) => one === 'locked-out').length).toBeGreaterThanOrEqual(35)
})

test('an address that tried thirty names waits; the same account enters from another', async () => {
  const address = '203.0.113.9'
  const all = await inTurn(30, (index) => tried(`nguoi${index}`, 'sai', address, '14:00'))
  expect(new Set(all)).toEqual(new Set(['wrong']))
  expect(await tried('dangvien', password, address, '14:01')).toBe('locked-out')
  expect(await tried('dangvien', password, '203.0.113.10', '14:01')).toBe('in')
  expect(await tried('dangvien', password, address, '14:16')).toBe('in')
})

import { beforeAll, expect, test } from 'vitest'
import { addFact } from '#ground/initiatives'
import { acceptRegistration } from '#process/intake'
import { sampleAnswers, sampleForm, saveNewRegistration, submitRegistration } from '#process/registration'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { idIn, type Season, type Somebody, seasonIn } from '../../../tools/testing/season.ts'
import { smallWorld, type World } from '../../../tools/testing/world.ts'
import { continueInitiatives } from './acts/continue-initiatives.ts'
import { runningFor } from './continuation.queries.ts'

let database: TestDatabase
let world: World
let season: Season
const last = '2025-02-10'

/** What runs, and what looks like it: of others, of another year, stopped, still waiting, already continued. */
beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  season = seasonIn(database, world)
  await season.accepted(last, { name: 'Đang chạy' })
  await season.accepted('2024-05-10', { name: 'Năm kia' })
  await season.accepted('2026-02-10', { name: 'Năm nay' })
  await season.submitted(last, { name: 'Chưa tiếp nhận' })
  await stop(await season.accepted(last, { name: 'Đã dừng' }))
  const continued = await season.accepted(last, { name: 'Đã đăng ký tiếp tục' })
  await season.does('cellSecretary', '2026-02-10', continueInitiatives, { year: 2026, ids: [continued] })
  await ofMember()
  return database.close
})

async function stop(id: string) {
  const { initiative_id: initiativeId } = await season.rowOf(id)
  const organisation = { id: world.organisations.committee, name: 'Đảng ủy cơ sở mẫu' }
  const fact = { initiativeId, kind: 'STOPPED' as const, year: 2025, level: 'BASE', on: '2025-10-10', organisation }
  await database.db.transaction().execute((tx) => addFact(tx, fact))
}

async function ofMember() {
  const answers = sampleAnswers(sampleForm('REG_MEMBER'), { level: 'BASE', field: 'ECONOMY', name: 'Của đảng viên' })
  const input = { year: 2025, organisationId: world.organisations.cell, participant: 'INDIVIDUAL' as const, answers }
  const id = idIn(await season.does('member', last, saveNewRegistration, input))
  await season.does('member', last, submitRegistration, { id, rowVersion: 1 })
  await season.does('cellSecretary', last, acceptRegistration, { id, rowVersion: 2 })
}

const seenBy = async (person: Somebody, year = 2026, page = 1) => {
  const { rows, total } = await runningFor(database.db, await world.at(person), { year, page })
  return { names: rows.map(({ name }) => name), total }
}

test('Q-II.3.2-5 · a cell sees its own that run on, and nothing else', async () => {
  expect(await seenBy('cellSecretary')).toEqual({ names: ['Đang chạy'], total: 1 })
  expect(await seenBy('cellSecretary', 2026, 2)).toEqual({ names: [], total: 1 })
})

test('a member sees only the own one; whoever receives, leads elsewhere or administers sees none', async () => {
  expect(await seenBy('member')).toEqual({ names: ['Của đảng viên'], total: 1 })
  for (const person of ['colleague', 'otherSecretary', 'officer', 'focalOfficer', 'administrator'] as const)
    expect(await seenBy(person), person).toEqual({ names: [], total: 0 })
})

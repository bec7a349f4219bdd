import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { searchKey } from '#platform/vietnamese-text'
import {
  sampleAnswers,
  sampleForm,
  saveNewRegistration,
  submitRegistration,
  withdrawRegistration,
} from '#process/registration'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { cellAnswers, idIn, type Season, type Somebody, seasonIn } from '../../../tools/testing/season.ts'
import { smallWorld, type World } from '../../../tools/testing/world.ts'
import { acceptRegistration, declineRegistration, returnRegistration } from './acts/receive-registration.ts'
import { inboxCounts, inboxRows, sendersTo } from './inbox.queries.ts'
import { type InboxFilter, type InboxTab, inboxTabs } from './inbox.rules.ts'

let database: TestDatabase
let world: World
let season: Season
const day = '2026-02-10'

/** One of everything that came to the committee, and what must not leak into its inbox. */
beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  season = seasonIn(database, world)
  await season.submitted('2026-02-12', { name: 'Mới gửi' })
  await season.submitted('2026-02-11', { name: 'Gửi trước, hòa giải ở cơ sở', level: 'SUPERIOR' })
  await season.submitted('2026-03-02', { name: 'Gửi muộn', field: 'ECONOMY' })
  await season.accepted(day, { name: 'Đã nhận' })
  await season.accepted('2025-02-10', { name: 'Đã nhận năm trước' })
  const returned = await season.submitted(day, { name: 'Trả lại' })
  await season.does('officer', day, returnRegistration, { id: returned, rowVersion: 2, reason: 'Bổ sung.' })
  const declined = await season.submitted(day, { name: 'Không nhận' })
  await season.does('officer', day, declineRegistration, { id: declined, rowVersion: 2, reason: 'Trùng.' })
  const withdrawn = await season.submitted(day, { name: 'Đã rút' })
  await season.does('cellSecretary', day, withdrawRegistration, { id: withdrawn })
  await draft()
  await ofMember()
  return database.close
})

/** A draft of the cell is nobody's but the cell's. */
async function draft() {
  const answers = cellAnswers({ name: 'Bản nháp' })
  const input = {
    year: 2026,
    organisationId: world.organisations.otherCell,
    participant: 'COLLECTIVE' as const,
    answers,
  }
  return idIn(await season.does('otherSecretary', day, saveNewRegistration, input))
}

/** A member registers with the cell: the committee aggregates it and does not receive it. */
async function ofMember() {
  const answers = sampleAnswers(sampleForm('REG_MEMBER'), { level: 'BASE', field: 'ECONOMY', name: 'Của đảng viên' })
  const input = { year: 2026, organisationId: world.organisations.cell, participant: 'INDIVIDUAL' as const, answers }
  const id = idIn(await season.does('member', day, saveNewRegistration, input))
  await season.does('member', day, submitRegistration, { id, rowVersion: 1 })
}

const tabOf = (key: string) => inboxTabs.find((tab) => tab.key === key) as InboxTab
const filter = (key: string, more: Partial<InboxFilter> = {}): InboxFilter => ({
  tab: tabOf(key),
  year: undefined,
  field: '',
  level: '',
  from: '',
  q: '',
  page: 1,
  ...more,
})
const names = async (person: Somebody, asked: InboxFilter) =>
  (await inboxRows(database.db, await world.at(person), asked)).map(({ name }) => name)

test('what waits stands oldest first, late ones are told, and nothing of others is there', async () => {
  const rows = await inboxRows(database.db, await world.at('officer'), filter('cho'))
  expect(rows.map(({ name, daysLate }) => [name, daysLate])).toEqual([
    ['Gửi trước, hòa giải ở cơ sở', 0],
    ['Mới gửi', 0],
    ['Gửi muộn', 2],
  ])
  expect(await names('cellSecretary', filter('cho'))).toEqual(['Của đảng viên'])
  for (const person of ['standingMember', 'member', 'focalOfficer', 'administrator'] as const)
    expect(await names(person, filter('cho')), person).toEqual([])
})

test('every count equals the list it opens, whatever is asked', async () => {
  const officer = await world.at('officer')
  const asked: Partial<InboxFilter>[] = [
    {},
    { year: 2025 },
    { field: 'ECONOMY' },
    { level: 'SUPERIOR' },
    { q: 'hoa giai' },
    { from: world.organisations.otherCell },
    { from: world.organisations.cell, year: 2026 },
  ]
  for (const more of asked) {
    const counts = await inboxCounts(database.db, officer, filter('cho', more))
    for (const { key } of inboxTabs)
      expect((await names('officer', filter(key, more))).length, `${key} ${JSON.stringify(more)}`).toBe(counts[key])
  }
  expect(await inboxCounts(database.db, officer, filter('cho'))).toEqual({
    cho: 3,
    'tiep-tuc': 0,
    'tra-lai': 1,
    'da-nhan': 2,
    'khong-nhan': 1,
    'da-rut': 1,
    'mo-hinh-cu': 0,
  })
})

test.each([
  ['hoà giải', ['Gửi trước, hòa giải ở cơ sở']],
  ['HOA GIAI', ['Gửi trước, hòa giải ở cơ sở']],
  ['chi bo mot', ['Gửi trước, hòa giải ở cơ sở', 'Mới gửi', 'Gửi muộn']],
  ['%', ['Gửi trước, hòa giải ở cơ sở', 'Mới gửi', 'Gửi muộn']],
  ['không có gì như vậy', []],
] as const)('searching “%s” finds with and without marks', async (q, expected) => {
  expect(await names('officer', filter('cho', { q }))).toEqual([...expected])
})

test('the database takes marks away as the program does', async () => {
  for (const text of ['Đường Hòa Bình – hoà giải, 3/2!', 'ở'.normalize('NFD'), 'Khối ĐUK (BTV)', '']) {
    const { rows } = await sql<{ key: string }>`select plain_letters(${text}) as key`.execute(database.db)
    expect(rows[0]?.key).toBe(searchKey(text))
  }
})

test('senders are those from whom something came, each once', async () => {
  expect(await sendersTo(database.db, await world.at('officer'))).toEqual([
    { id: world.organisations.cell, name: 'Chi bộ Một' },
  ])
  expect(await sendersTo(database.db, await world.at('standingMember'))).toEqual([])
})

test('a page beyond the last is empty, and an accepted one leaves the waiting part', async () => {
  expect(await names('officer', filter('cho', { page: 2 }))).toEqual([])
  const id = await season.submitted('2026-02-20', { name: 'Sắp nhận' })
  await season.does('officer', '2026-02-20', acceptRegistration, { id, rowVersion: 2 })
  expect(await names('officer', filter('da-nhan'))).toEqual(['Sắp nhận', 'Đã nhận', 'Đã nhận năm trước'])
})

import { beforeAll, expect, test } from 'vitest'
import { addFact } from '#ground/initiatives'
import { newId } from '#platform/ids'
import { acceptContinued, acceptRegistration, declineRegistration } from '#process/intake'
import { sampleAnswers, sampleForm, saveNewRegistration, submitRegistration } from '#process/registration'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import { idIn, refusedNeeds, type Season, seasonIn } from '../../../../tools/testing/season.ts'
import { smallWorld, type World } from '../../../../tools/testing/world.ts'
import { continueInitiatives } from './continue-initiatives.ts'

let database: TestDatabase
let world: World
let season: Season

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  season = seasonIn(database, world)
  return database.close
})

const last = '2025-02-10'
const now = '2026-02-10'
const continuing = (ids: readonly string[], day = now, person: Parameters<World['at']>[0] = 'cellSecretary') =>
  season.does(person, day, continueInitiatives, { year: Number(day.slice(0, 4)), ids })

test('Q-II.3.2-5 · last year’s answers are registered again, marked as continued, without another meeting', async () => {
  const previous = await season.accepted(last, { name: 'Một cửa thân thiện' })
  const id = idIn(await continuing([previous], '2026-03-02'))
  const [old, row] = [await season.rowOf(previous), await season.rowOf(id)]
  expect([row.origin, row.continues_id, row.initiative_id, row.state, row.days_late]).toEqual([
    'CONTINUED',
    previous,
    old.initiative_id,
    'submitted',
    2,
  ])
  expect(row.answers).toEqual({
    ...(old.answers as object),
    newness: 'CONTINUED',
    origin: 'Một cửa thân thiện, Chi bộ Một, 2025',
  })
  const remembered = database.db
    .selectFrom('similarity_text')
    .select(['name', 'year'])
    .where('registration_id', '=', id)
  expect(await remembered.executeTakeFirst()).toEqual({ name: 'Một cửa thân thiện', year: 2026 })
  const kept = await database.db
    .selectFrom('registration_version')
    .select(['version', 'kind'])
    .where('registration_id', '=', id)
    .execute()
  expect(kept).toEqual([{ version: 1, kind: 'CONTINUED' }])
  expect(await season.journalOf(id)).toEqual([
    {
      act: 'registration.continue',
      state_from: 'none',
      state_to: 'submitted',
      person_name: 'Trần Thị Bưởi',
      post: 'Bí thư',
      sources: 'II.3.4-b,Q-II.3.2-5',
      note: '',
      detail: { continues: previous },
    },
  ])
  const told = await database.db
    .selectFrom('notice')
    .innerJoin('person', 'person.id', 'notice.person_id')
    .select('person.full_name')
    .where('notice.link', 'like', `%${id}`)
    .where('notice.act', '=', 'registration.continue')
    .execute()
  expect(told.map(({ full_name }) => full_name).sort()).toEqual(['Phạm Văn Mận', 'Vũ Văn Nhãn', 'Đỗ Thị Mơ'])
})

test('what was not accepted last year, what ran two years ago and what was stopped is not continued', async () => {
  const declined = await season.submitted(last)
  await season.does('officer', last, declineRegistration, { id: declined, rowVersion: 2, reason: 'Trùng nhiệm vụ.' })
  const older = await season.accepted('2024-05-10')
  const stopped = await season.accepted(last)
  const { initiative_id: initiativeId } = await season.rowOf(stopped)
  const organisation = { id: world.organisations.committee, name: 'Đảng ủy cơ sở mẫu' }
  await database.db
    .transaction()
    .execute((tx) =>
      addFact(tx, { initiativeId, kind: 'STOPPED', year: 2025, level: 'BASE', on: '2025-10-10', organisation }),
    )
  for (const id of [declined, older, stopped]) expect(refusedNeeds(await continuing([id]))).toEqual(['ran-last-year'])
})

test('nobody continues for others, and a person’s initiative is continued by that person alone', async () => {
  const collective = await season.accepted(last)
  expect((await continuing([collective], now, 'otherSecretary')).kind).toBe('forbidden')
  expect((await continuing([collective], now, 'officer')).kind).toBe('forbidden')
  const personal = await memberAccepted()
  expect((await continuing([personal], now, 'cellSecretary')).kind).toBe('absent')
  expect((await continuing([personal], now, 'member')).kind).toBe('done')
  expect((await continuing([newId()])).kind).toBe('absent')
  expect((await continuing([])).kind).toBe('problems')
})

async function memberAccepted(): Promise<string> {
  const answers = sampleAnswers(sampleForm('REG_MEMBER'), { level: 'BASE', field: 'ECONOMY' })
  const input = {
    year: 2025,
    organisationId: world.organisations.cell,
    participant: 'INDIVIDUAL' as const,
    answers,
  }
  const id = idIn(await season.does('member', last, saveNewRegistration, input))
  expect((await season.does('member', last, submitRegistration, { id, rowVersion: 1 })).kind).toBe('done')
  expect((await season.does('cellSecretary', last, acceptRegistration, { id, rowVersion: 2 })).kind).toBe('done')
  return id
}

test('two who continue at once make one registration; the same form sent twice leads to the same one', async () => {
  const previous = await season.accepted(last)
  const both = await Promise.all([continuing([previous]), continuing([previous])])
  expect(both.map(refusedNeeds).sort()).toEqual([['done'], ['not-registered-this-year']])
  const again = await season.accepted(last)
  const by = await season.doer('cellSecretary', now, newId())
  const first = await continueInitiatives(by, { year: 2026, ids: [again] })
  const second = await continueInitiatives(by, { year: 2026, ids: [again] })
  expect(idIn(second)).toBe(idIn(first))
})

test('of several, those already registered are left out; nothing is half done when one is not allowed', async () => {
  const [one, two, three] = [await season.accepted(last), await season.accepted(last), await season.accepted(last)]
  expect((await continuing([one])).kind).toBe('done')
  const outcome = await continuing([one, two])
  expect(outcome.kind === 'done' && outcome.message).toBe(
    'Đã đăng ký tiếp tục 1 mô hình. 1 mô hình đã có người đăng ký trước.',
  )
  const older = await season.accepted('2024-05-10')
  expect(refusedNeeds(await continuing([three, older]))).toEqual(['ran-last-year'])
  expect((await continuing([three])).kind).toBe('done')
})

test('the receiver takes several in one step, each with its own number; who continued takes none, a new one is not taken so', async () => {
  const previous = [await season.accepted(last), await season.accepted(last)]
  const ids: string[] = []
  for (const id of previous) ids.push(idIn(await continuing([id])))
  const take = (person: Parameters<World['at']>[0], chosen: readonly string[]) =>
    season.does(person, now, acceptContinued, { ids: chosen })
  expect((await take('cellSecretary', ids)).kind).toBe('forbidden')
  expect((await take('otherSecretary', ids)).kind).toBe('forbidden')
  expect((await take('officer', [...ids, await season.submitted(now)])).kind).toBe('absent')
  const both = await Promise.all([take('officer', ids), take('committeeDeputy', ids)])
  expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'moved'])
  const rows = await Promise.all(ids.map((id) => season.rowOf(id)))
  const numbers = rows.map((row) => row.receipt_number ?? 0)
  expect(Math.abs((numbers[0] ?? 0) - (numbers[1] ?? 0))).toBe(1)
  expect(rows.every((row) => row.receipt_paper_id !== null && row.state === 'accepted')).toBe(true)
})

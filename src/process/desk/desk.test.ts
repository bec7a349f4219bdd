import { beforeAll, expect, test } from 'vitest'
import type { Outcome } from '#ground/acts'
import { registrationMachine, statesAfter } from '#lifecycle'
import { holdAt, instantOf } from '#platform/clock'
import { acceptRegistration, returnRegistration } from '#process/intake'
import { sampleAnswers, sampleForm, saveNewRegistration, submitRegistration } from '#process/registration'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../tools/testing/world.ts'
import { deskFor, sentBy } from './desk.queries.ts'

let database: TestDatabase
let world: World
type Person = Parameters<World['at']>[0]

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  return database.close
})

const day = '2026-02-10'
const on = <T>(work: () => Promise<T>) => holdAt(instantOf(day, '09:00'), work)
const doer = async (person: Person) => ({ db: database.db, actor: await world.at(person), once: null })
const idIn = (outcome: Outcome) =>
  outcome.kind === 'done' ? (/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(outcome.location)?.[0] ?? '') : ''

async function draft(person: Person, name: string, isOwn = false): Promise<string> {
  const outcome = await on(async () =>
    saveNewRegistration(await doer(person), {
      year: 2026,
      organisationId: person === 'otherSecretary' ? world.organisations.otherCell : world.organisations.cell,
      participant: isOwn ? 'INDIVIDUAL' : 'COLLECTIVE',
      answers: sampleAnswers(sampleForm(isOwn ? 'REG_MEMBER' : 'REG_COLLECTIVE_PARTY'), {
        name,
        field: 'PARTY_POLITICS',
        level: 'BASE',
        metOn: '2026-02-05',
      }),
    }),
  )
  return idIn(outcome)
}

async function submitted(person: Person, name: string): Promise<string> {
  const id = await draft(person, name)
  expect((await on(async () => submitRegistration(await doer(person), { id, rowVersion: 1 }))).kind).toBe('done')
  return id
}

const deskOf = async (person: Person) => (await deskFor(database.db, await world.at(person))).map(({ title }) => title)
const waitingElsewhere = async (person: Person) =>
  (await sentBy(database.db, await world.at(person), statesAfter(registrationMachine, 'submit'), day)).map(
    ({ title, waitsAt }) => [title, waitsAt],
  )

test('what was sent waits on its receiver and on nobody else; the sender sees where it lies', async () => {
  const id = await submitted('cellSecretary', 'Chi bộ số')
  expect(await deskOf('officer')).toEqual(['Chi bộ số'])
  for (const person of [
    'cellSecretary',
    'member',
    'otherSecretary',
    'employee',
    'focalOfficer',
    'administrator',
  ] as const)
    expect([person, await deskOf(person)]).toEqual([person, []])
  expect(await waitingElsewhere('cellSecretary')).toEqual([['Chi bộ số', 'Đảng ủy cơ sở mẫu']])
  expect(await waitingElsewhere('otherSecretary')).toEqual([])
  expect((await on(async () => acceptRegistration(await doer('officer'), { id, rowVersion: 2 }))).kind).toBe('done')
  expect([await deskOf('officer'), await waitingElsewhere('cellSecretary')]).toEqual([[], []])
})

test('what is returned waits on its sender again, not on the neighbour', async () => {
  const id = await submitted('otherSecretary', 'Tổ tự quản')
  const reason = 'Ghi rõ địa điểm.'
  expect((await on(async () => returnRegistration(await doer('officer'), { id, rowVersion: 2, reason }))).kind).toBe(
    'done',
  )
  expect([await deskOf('otherSecretary'), await deskOf('cellSecretary'), await deskOf('officer')]).toEqual([
    ['Tổ tự quản'],
    [],
    [],
  ])
})

test('a member’s own draft is on the member’s desk only', async () => {
  await draft('member', 'Mỗi tuần một việc', true)
  expect([await deskOf('member'), await deskOf('cellSecretary')]).toEqual([['Mỗi tuần một việc'], []])
})

test('somebody without a post on the day has an empty desk', async () => {
  const gone = { ...(await world.at('officer')), posts: [] }
  expect(await deskFor(database.db, gone)).toEqual([])
})

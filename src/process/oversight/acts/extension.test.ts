import { beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from '#ground/acts'
import { dueOf, editionOfYear } from '#ground/cycles'
import { historyOf } from '#ground/journal'
import { noticesOf } from '#ground/notices'
import { holdAt, instantOf } from '#platform/clock'
import { sampleAnswers, sampleForm, saveNewRegistration, submitRegistration } from '#process/registration'
import type { DeadlineId } from '#rulebook'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../../tools/testing/world.ts'
import { extensionsReadBy } from '../oversight.queries.ts'
import { grantExtension } from './grant-extension.ts'
import { revokeExtension } from './revoke-extension.ts'

let database: TestDatabase
let world: World

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  return database.close
})

type Person = Parameters<World['at']>[0]
type Place = keyof World['organisations']
const as = async (person: Person) => ({ db: database.db, actor: await world.at(person), once: null })
const on = <T>(day: string, work: () => Promise<T>) => holdAt(instantOf(day, '09:00'), work)
const needs = (outcome: Outcome) =>
  outcome.kind === 'refused' ? outcome.objections.map(({ need }) => need) : outcome.kind

const wanted = (changes: Partial<{ granter: Place; target: Place; until: string; reason: string }> = {}) => ({
  year: 2026,
  granterId: world.organisations[changes.granter ?? 'committee'],
  targetId: world.organisations[changes.target ?? 'cell'],
  deadline: 'base-registration' as DeadlineId,
  until: changes.until ?? '2026-03-10',
  reason: changes.reason ?? 'Chi bộ đi khắc phục hậu quả bão.',
})
const grant = async (person: Person, changes = {}) =>
  on('2026-02-20', async () => grantExtension(await as(person), wanted(changes)))
const readBy = async (person: Person) => extensionsReadBy(database.db, await world.at(person), { day: '2026-02-20' })

async function lastDayOf(place: Place, day = '2026-02-20') {
  const edition = await editionOfYear(database.db, 2026)
  if (!edition) throw new Error('2026 is not open')
  const question = { year: 2026, deadline: 'base-registration' as const, organisationId: world.organisations[place] }
  return (await dueOf(database.db, edition, question, day)).lastDay
}

describe('Q-III-12 · what is refused', () => {
  test.each([
    ['an organisation that does not stand below', { target: 'superior' as const }, ['extended-is-below']],
    ['a day that is not later', { until: '2026-02-28' }, ['extension-is-later']],
    ['no reason', { reason: '' }, ['reason-given']],
    [
      'all three at once',
      { target: 'superior' as const, until: '2026-02-28', reason: '' },
      ['extended-is-below', 'extension-is-later', 'reason-given'],
    ],
  ])('%s', async (_, changes, expected) => {
    expect(needs(await grant('committeeSecretary', changes))).toEqual(expected)
  })

  test('an officer, the secretary of another organisation and an administrator extend nothing', async () => {
    for (const person of ['officer', 'cellSecretary', 'administrator'] as const)
      expect((await grant(person)).kind).toBe('forbidden')
    expect(await readBy('committeeSecretary')).toEqual([])
  })
})

describe('Q-III-12 · more time for one cell', () => {
  test('moves its last day and nobody else’s, is told, journalled and numbered', async () => {
    expect((await grant('committeeSecretary')).kind).toBe('done')
    expect([await lastDayOf('cell'), await lastDayOf('otherCell'), await lastDayOf('committee')]).toEqual([
      '2026-03-10',
      '2026-02-28',
      '2026-02-28',
    ])
    const [extension] = await readBy('cellSecretary')
    expect(extension).toMatchObject({ paperNumber: '01-TB/CO-SO', competentName: 'Chi bộ Một', state: 'granted' })
    const history = await historyOf(database.db, 'deadline_extension', extension?.id ?? '')
    expect(history.map(({ act }) => act)).toEqual(['deadline-extension.grant'])
    const told = await noticesOf(database.db, world.people.cellSecretary, 5)
    expect(told.map(({ title }) => title)).toEqual([expect.stringContaining('Gia hạn')])
  })

  test('the other cell does not see it', async () => {
    expect(await readBy('otherSecretary')).toEqual([])
  })

  test('Q-III-2 · a registration within the new time is on time, after it late by the days since', async () => {
    const late = await Promise.all(['2026-03-10', '2026-03-12'].map((day) => daysLateOfOneSentOn(day)))
    expect(late).toEqual([0, 2])
  })

  test('revoked, with a reason, the rule holds again; twice is refused', async () => {
    const [extension] = await readBy('committeeSecretary')
    const revoke = async (reason: string) =>
      on('2026-02-21', async () => revokeExtension(await as('committeeSecretary'), { id: extension?.id ?? '', reason }))
    expect(needs(await revoke(''))).toEqual(['reason-given'])
    const both = await Promise.all([revoke('Ghi nhầm chi bộ.'), revoke('Ghi nhầm chi bộ.')])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'moved'])
    expect(await lastDayOf('cell')).toBe('2026-02-28')
  })
})

test('Q-III-12 · more time for all below reaches cells and covered agencies, not the granter itself', async () => {
  expect((await grant('committeeSecretary', { target: 'committee', until: '2026-03-15' })).kind).toBe('done')
  const days = await Promise.all(
    (['cell', 'otherCell', 'agency', 'committee'] as const).map((place) => lastDayOf(place)),
  )
  expect(days).toEqual(['2026-03-15', '2026-03-15', '2026-03-15', '2026-02-28'])
})

let names = 0
async function daysLateOfOneSentOn(day: string) {
  names += 1
  const answers = sampleAnswers(sampleForm('REG_COLLECTIVE_PARTY'), {
    name: `Chi bộ số ${names}`,
    field: 'PARTY_POLITICS',
    level: 'BASE',
  })
  const input = { year: 2026, organisationId: world.organisations.cell, participant: 'COLLECTIVE' as const, answers }
  const made = await on(day, async () => saveNewRegistration(await as('cellSecretary'), input))
  const id = made.kind === 'done' ? (/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(made.location)?.[0] ?? '') : ''
  await on(day, async () => submitRegistration(await as('cellSecretary'), { id, rowVersion: 1 }))
  const row = await database.db.selectFrom('registration').select('days_late').where('id', '=', id).executeTakeFirst()
  return row?.days_late
}

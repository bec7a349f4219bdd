import { beforeAll, expect, test } from 'vitest'
import type { Outcome } from '#ground/acts'
import { bindYear } from '#ground/cycles'
import { holdAt, instantOf } from '#platform/clock'
import { sampleAnswers, saveNewRegistration, submitRegistration } from '#process/registration'
import { type Edition, editionById, registrationFormOf } from '#rulebook'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../../tools/testing/world.ts'
import { acceptRegistration } from './receive-registration.ts'

/** A year bound to the rules of another province: three levels, five other fields, other dates, another receiver. */
const invented = editionById('song-may-2027') as Edition
const year = 2028
let database: TestDatabase
let world: World

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  await database.db.transaction().execute((tx) => bindYear(tx, year, invented))
  return database.close
})

const as = async (person: Parameters<World['at']>[0]) => ({
  db: database.db,
  actor: await world.at(person, '2028-03-01'),
  once: null,
})
const on = <T>(day: string, work: () => Promise<T>) => holdAt(instantOf(day, '09:00'), work)
const idIn = (outcome: Outcome) =>
  outcome.kind === 'done' ? (/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(outcome.location)?.[0] ?? '') : JSON.stringify(outcome)

test('a cell registers, is late by that province’s own date, and is received by whom its rules name', async () => {
  const answers = sampleAnswers(registrationFormOf(invented, 'REG_COLLECTIVE_PARTY'), {
    name: 'Sông xanh',
    field: 'RIVER',
    level: 'COMMUNE',
    metOn: '2028-02-20',
  })
  const input = { year, organisationId: world.organisations.cell, participant: 'COLLECTIVE' as const, answers }
  const id = idIn(await on('2028-03-16', async () => saveNewRegistration(await as('cellSecretary'), input)))
  expect(
    (await on('2028-03-16', async () => submitRegistration(await as('cellSecretary'), { id, rowVersion: 1 }))).kind,
  ).toBe('done')
  expect(
    (await on('2028-03-17', async () => acceptRegistration(await as('officer'), { id, rowVersion: 2 }))).kind,
  ).toBe('done')
  const row = await database.db.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  expect([row.edition_id, row.days_late, row.competent_id, row.aggregator_id]).toEqual([
    invented.id,
    2,
    world.organisations.committee,
    world.organisations.superior,
  ])
})

test('a field or a level of the other province is not one of this year’s', async () => {
  const answers = sampleAnswers(registrationFormOf(invented, 'REG_COLLECTIVE_PARTY'), { field: 'RIVER', level: 'BASE' })
  const outcome = await on('2028-03-01', async () =>
    saveNewRegistration(await as('cellSecretary'), {
      year,
      organisationId: world.organisations.cell,
      participant: 'COLLECTIVE',
      answers,
    }),
  )
  expect(outcome.kind === 'refused' && outcome.objections.map(({ need }) => need)).toEqual([
    'registrant-eligible',
    'receiver-found',
  ])
})

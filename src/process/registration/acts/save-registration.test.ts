import { beforeAll, expect, test } from 'vitest'
import { appoint } from '#ground/identity'
import { holdAt, instantOf } from '#platform/clock'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../../tools/testing/world.ts'
import { sampleAnswers, sampleForm } from '../registration.samples.ts'
import { saveNewRegistration } from './save-new-registration.ts'
import { saveRegistration } from './save-registration.ts'

let database: TestDatabase
let world: World
const answers = sampleAnswers(sampleForm('REG_COLLECTIVE_PARTY'), { field: 'ECONOMY', level: 'BASE' })

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  return database.close
})

const doer = async (person: Parameters<World['at']>[0]) => ({
  db: database.db,
  actor: await world.at(person),
  once: null,
})
const begin = async (
  person: Parameters<World['at']>[0],
  organisationId: string,
  participant: 'COLLECTIVE' | 'INDIVIDUAL',
) =>
  holdAt(instantOf('2026-02-10'), async () =>
    saveNewRegistration(await doer(person), { year: 2026, organisationId, participant, answers }),
  )

test('a page older than the last saving writes nothing', async () => {
  const made = await begin('cellSecretary', world.organisations.cell, 'COLLECTIVE')
  const id = made.kind === 'done' ? (/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(made.location)?.[0] ?? '') : ''
  const save = async (rowVersion: number, name: string) =>
    (
      await holdAt(instantOf('2026-02-10'), async () =>
        saveRegistration(await doer('cellSecretary'), { id, rowVersion, answers: { ...answers, name } }),
      )
    ).kind
  expect([await save(1, 'Tên thứ hai'), await save(1, 'Tên thứ ba')]).toEqual(['done', 'moved'])
  const row = await database.db.selectFrom('registration').select('name').where('id', '=', id).executeTakeFirst()
  expect(row?.name).toBe('Tên thứ hai')
  const initiative = await database.db.selectFrom('initiative').select('name').executeTakeFirst()
  expect(initiative?.name).toBe('Tên thứ hai')
})

test('Q-II.3.2-3 · a Party member who works at the agency is refused there, whatever the page said', async () => {
  await database.db.transaction().execute((tx) =>
    appoint(tx, {
      personId: world.people.member,
      post: 'employee',
      organisationId: world.organisations.agency,
      from: '2025-01-01',
      byDocument: 'Quyết định mẫu số 02',
    }),
  )
  const refused = await begin('member', world.organisations.agency, 'INDIVIDUAL')
  expect(refused.kind === 'refused' && refused.objections.map(({ need }) => need)).toEqual(['registers-where-told'])
  expect((await begin('member', world.organisations.cell, 'INDIVIDUAL')).kind).toBe('done')
  expect((await begin('employee', world.organisations.agency, 'INDIVIDUAL')).kind).toBe('done')
})

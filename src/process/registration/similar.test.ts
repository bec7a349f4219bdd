import { beforeAll, expect, test } from 'vitest'
import type { Outcome } from '#ground/acts'
import type { StaffVisit } from '#ground/identity'
import { holdAt, instantOf } from '#platform/clock'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../tools/testing/world.ts'
import { saveNewRegistration } from './acts/save-new-registration.ts'
import { submitRegistration } from './acts/submit-registration.ts'
import { withdrawRegistration } from './acts/withdraw-registration.ts'
import { sampleAnswers, sampleForm } from './registration.samples.ts'
import { rememberMissingTexts } from './registration.store.ts'
import { hintFragment } from './similar.reading.tsx'

let database: TestDatabase
let world: World

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  return database.close
})

type Person = Parameters<World['at']>[0]
const doer = async (person: Person) => ({ db: database.db, actor: await world.at(person), once: null })
const inFebruary = <T>(work: () => Promise<T>) => holdAt(instantOf('2026-02-10', '09:00'), work)
const idIn = (outcome: Outcome) =>
  outcome.kind === 'done' ? (/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(outcome.location)?.[0] ?? '') : ''

const secret = 'Việc mật của chi bộ Một.'

/** A draft of the first cell, sent or not. */
const drafted = (name: string) =>
  inFebruary(async () =>
    idIn(
      await saveNewRegistration(await doer('cellSecretary'), {
        year: 2026,
        organisationId: world.organisations.cell,
        participant: 'COLLECTIVE',
        answers: sampleAnswers(sampleForm('REG_COLLECTIVE_PARTY'), { name, content: secret, method: secret }),
      }),
    ),
  )
const sent = async (name: string) => {
  const id = await drafted(name)
  const outcome = await inFebruary(async () => submitRegistration(await doer('cellSecretary'), { id, rowVersion: 1 }))
  expect(outcome.kind).toBe('done')
  return id
}

/** What a person sees while typing. */
async function hintFor(person: Person, query: Record<string, string>): Promise<string> {
  const actor = await world.at(person)
  const visit = { db: database.db, actor, query: new URLSearchParams(query), language: 'vi' } as unknown as StaffVisit
  const answer = await hintFragment(visit)
  return answer.kind === 'text' ? answer.body : answer.kind
}

test('what was sent is shown to those who may read it, and to nobody else before it is accepted', async () => {
  await sent('Hũ gạo tình thương')
  expect(await hintFor('cellSecretary', { name: 'Hũ gạo nghĩa tình' })).toContain('Hũ gạo tình thương')
  expect(await hintFor('officer', { name: 'hu gao nghia tinh' })).toContain('“hu gao”')
  expect(await hintFor('otherSecretary', { name: 'Hũ gạo nghĩa tình' })).toBe('')
  expect(await hintFor('otherSecretary', { name: 'Việc mật của chi bộ Một' })).toBe('')
})

test('a draft is not shown to anybody, not even to its author', async () => {
  await drafted('Nuôi ong trên mái nhà')
  expect(await hintFor('cellSecretary', { name: 'Nuôi ong trên mái nhà' })).toBe('')
})

test('what is taken back is no longer shown', async () => {
  const id = await sent('Tủ sách ngoài cổng')
  expect(await hintFor('cellSecretary', { name: 'Tủ sách ngoài cổng' })).toContain('Tủ sách')
  await inFebruary(async () => withdrawRegistration(await doer('cellSecretary'), { id }))
  expect(await hintFor('cellSecretary', { name: 'Tủ sách ngoài cổng' })).toBe('')
})

test('registrations sent before anything was remembered are read at the next start, once', async () => {
  const id = await sent('Phiên chợ không đồng')
  await database.db.deleteFrom('similarity_text').where('registration_id', '=', id).execute()
  expect(await hintFor('cellSecretary', { name: 'Phiên chợ không đồng' })).toBe('')
  expect(await rememberMissingTexts(database.db)).toBe(1)
  expect(await hintFor('cellSecretary', { name: 'Phiên chợ không đồng' })).toContain('Phiên chợ')
  expect(await rememberMissingTexts(database.db)).toBe(0)
})

test.each([
  { name: '' },
  { name: '\u0000\ud800', cua: 'x' },
  { name: 'x'.repeat(9000), content: "'; drop table similarity_text" },
  { name: '<script>alert(1)</script>' },
])('a question of %j finds nothing and breaks nothing', async (query) => {
  expect(await hintFor('cellSecretary', query as Record<string, string>)).toBe('')
})

import { beforeAll, expect, test } from 'vitest'
import type { Outcome } from '#ground/acts'
import { appoint, personAtWork } from '#ground/identity'
import { insertOrganisation, mergeInto, relate } from '#ground/organisations'
import { holdAt, instantOf } from '#platform/clock'
import { newId } from '#platform/ids'
import { acceptRegistration } from '#process/intake'
import {
  registrationFor,
  sampleAnswers,
  sampleForm,
  saveNewRegistration,
  submitRegistration,
} from '#process/registration'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../../tools/testing/world.ts'
import { reviewRows } from '../review.queries.ts'
import { reviewedStates } from '../review.rules.ts'
import { moveReview } from './move-review.ts'
import { openReview } from './open-review.ts'

let database: TestDatabase
let world: World
let successor: string
const mergedOn = '2026-07-01'

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  return database.close
})

const on = <T>(day: string, work: () => Promise<T>) => holdAt(instantOf(day, '09:00'), work)
const idIn = (outcome: Outcome) =>
  outcome.kind === 'done' ? (/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(outcome.location)?.[0] ?? '') : outcome.kind
const as = async (person: Parameters<World['at']>[0], day: string) => ({
  db: database.db,
  actor: await world.at(person, day),
  once: null,
})
const answers = sampleAnswers(sampleForm('REG_COLLECTIVE_PARTY'), { field: 'PARTY_POLITICS', level: 'BASE' })

async function registered(accepted: boolean): Promise<string> {
  const input = { year: 2026, organisationId: world.organisations.cell, participant: 'COLLECTIVE' as const, answers }
  const id = idIn(
    await on('2026-02-10', async () => saveNewRegistration(await as('cellSecretary', '2026-02-10'), input)),
  )
  await on('2026-02-10', async () => submitRegistration(await as('cellSecretary', '2026-02-10'), { id, rowVersion: 1 }))
  if (accepted)
    await on('2026-02-11', async () => acceptRegistration(await as('officer', '2026-02-11'), { id, rowVersion: 2 }))
  return id
}

test('after a merger the successor’s office keeps the old body’s open cases, and reviews what it had accepted', async () => {
  const [accepted, waiting] = [await registered(true), await registered(false)]
  successor = await database.db.transaction().execute(async (tx) => {
    const id = await insertOrganisation(tx, {
      code: 'hop-nhat',
      kind: 'GRASSROOTS_COMMITTEE',
      name: 'Đảng ủy hợp nhất',
      shortName: 'ĐU HN',
      paperSymbol: 'ĐUHN',
      place: 'An Lạc',
      hasStandingCommittee: true,
      foundedOn: mergedOn,
    })
    await relate(tx, id, 'PARTY_PARENT', world.organisations.superior, mergedOn)
    await mergeInto(tx, [world.organisations.committee], id, mergedOn, 'QĐ mẫu 7')
    for (const [person, post] of [
      ['otherSecretary', 'receiving-officer'],
      ['focalOfficer', 'secretary'],
    ] as const)
      await appoint(tx, {
        personId: world.people[person],
        post,
        organisationId: id,
        from: mergedOn,
        byDocument: 'QĐ mẫu 7',
      })
    return id
  })
  const before = await personAtWork(database.db, world.people.otherSecretary, '2026-06-30')
  const after = await personAtWork(database.db, world.people.otherSecretary, mergedOn)
  if (!before || !after) throw new Error('nobody')
  expect(await registrationFor(database.db, before, waiting)).toBeUndefined()
  expect((await registrationFor(database.db, after, waiting))?.id).toBe(waiting)
  const doer = { db: database.db, actor: after, once: null }
  expect((await on('2026-07-02', () => acceptRegistration(doer, { id: waiting, rowVersion: 2 }))).kind).toBe('done')

  const review = idIn(await on('2026-10-05', () => openReview(doer, { organisationId: successor, year: 2026 })))
  const rows = await reviewRows(database.db, review, [successor, world.organisations.committee], 2026, reviewedStates)
  expect(rows.map((row) => row.registrationId).sort()).toEqual([accepted, waiting].sort())
  const findings = [
    ...rows.map(({ registrationId }) => ({ registrationId, outcomes: ['RECOGNISE' as const], comment: '' })),
    { registrationId: newId(), outcomes: ['RECOGNISE' as const], comment: 'không phải của mình' },
  ]
  expect(
    (
      await on('2026-10-05', () =>
        moveReview(doer, { id: review, move: 'check', rowVersion: 1, written: { findings, lessons: '' } }),
      )
    ).kind,
  ).toBe('done')
  const written = await database.db.selectFrom('review_finding').select('registration_id').execute()
  expect(written.length).toBe(2)
})

import { beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from '#ground/acts'
import { holdAt, instantOf } from '#platform/clock'
import { sampleAnswers, sampleForm, saveNewRegistration, submitRegistration, withAnswers } from '#process/registration'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../../tools/testing/world.ts'
import { openSummaryList } from './open-summary-list.ts'
import { acceptRegistration, returnRegistration } from './receive-registration.ts'
import { sealSummaryList } from './seal-summary-list.ts'
import { sendSummaryList } from './send-summary-list.ts'

let database: TestDatabase
let world: World

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  return database.close
})

type Person = Parameters<World['at']>[0]
const doer = async (person: Person) => ({ db: database.db, actor: await world.at(person), once: null })
const on = <T>(day: string, work: () => Promise<T>) => holdAt(instantOf(day, '09:00'), work)
const idIn = (outcome: Outcome) =>
  outcome.kind === 'done' ? (/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(outcome.location)?.[0] ?? '') : ''

const answers = sampleAnswers(sampleForm('REG_COLLECTIVE_PARTY'), {
  name: 'Chi bộ số',
  field: 'PARTY_POLITICS',
  level: 'BASE',
  metOn: '2026-02-05',
})

async function submitted(day = '2026-02-10', changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const id = idIn(
    await on(day, async () =>
      saveNewRegistration(await doer('cellSecretary'), {
        year: 2026,
        organisationId: world.organisations.cell,
        participant: 'COLLECTIVE',
        answers: withAnswers(answers, changes),
      }),
    ),
  )
  expect((await on(day, async () => submitRegistration(await doer('cellSecretary'), { id, rowVersion: 1 }))).kind).toBe(
    'done',
  )
  return id
}

const rowOf = (id: string) =>
  database.db.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const refusedNeeds = (outcome: Outcome) =>
  outcome.kind === 'refused' ? outcome.objections.map((objection) => objection.need) : [outcome.kind]

describe('registration and reception', () => {
  test('II.3.2-b · an incomplete form without a meeting is refused with every objection at once', async () => {
    const id = idIn(
      await on('2026-02-10', async () =>
        saveNewRegistration(await doer('cellSecretary'), {
          year: 2026,
          organisationId: world.organisations.cell,
          participant: 'COLLECTIVE',
          answers: withAnswers(answers, { content: '', metOn: '' }),
        }),
      ),
    )
    expect(
      refusedNeeds(
        await on('2026-02-10', async () => submitRegistration(await doer('cellSecretary'), { id, rowVersion: 1 })),
      ),
    ).toEqual(['form-complete', 'body-has-met'])
  })

  test('Q-III-2 · the last day of February is on time, the day after is one day late and still accepted', async () => {
    const [inTime, late] = [await submitted('2026-02-28'), await submitted('2026-03-01')]
    expect([(await rowOf(inTime)).days_late, (await rowOf(late)).days_late]).toEqual([0, 1])
  })

  test('two officers accepting at once: one accepts, the other is told that it moved; one receipt number is used', async () => {
    const id = await submitted()
    const both = await on('2026-02-11', async () =>
      Promise.all([
        acceptRegistration(await doer('officer'), { id, rowVersion: 2 }),
        acceptRegistration(await doer('committeeDeputy'), { id, rowVersion: 2 }),
      ]),
    )
    expect(both.map((outcome) => outcome.kind).sort()).toEqual(['done', 'moved'])
    expect((await rowOf(id)).receipt_number).toBe(1)
  })

  test('a return without a reason is refused; with one it comes back and may be sent again', async () => {
    const id = await submitted()
    expect(
      refusedNeeds(
        await on('2026-02-11', async () => returnRegistration(await doer('officer'), { id, rowVersion: 2 })),
      ),
    ).toEqual(['reason-given'])
    expect(
      (
        await on('2026-02-11', async () =>
          returnRegistration(await doer('officer'), { id, rowVersion: 2, reason: 'Ghi rõ chỉ tiêu.' }),
        )
      ).kind,
    ).toBe('done')
    expect(
      (await on('2026-02-12', async () => submitRegistration(await doer('cellSecretary'), { id, rowVersion: 3 }))).kind,
    ).toBe('done')
  })

  test('nobody outside the receiving body accepts, and who sent it never does', async () => {
    const id = await submitted()
    expect(
      (await on('2026-02-11', async () => acceptRegistration(await doer('otherSecretary'), { id, rowVersion: 2 })))
        .kind,
    ).toBe('forbidden')
    expect(
      (await on('2026-02-11', async () => acceptRegistration(await doer('cellSecretary'), { id, rowVersion: 2 }))).kind,
    ).toBe('forbidden')
  })

  test('a refused act leaves nothing: no journal entry, no notice', async () => {
    const id = await submitted()
    const count = async () =>
      (
        await database.db
          .selectFrom('journal')
          .select((e) => e.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n
    const before = await count()
    await on('2026-02-11', async () => returnRegistration(await doer('officer'), { id, rowVersion: 2 }))
    expect(await count()).toBe(before)
  })
})

describe('summary list', () => {
  test('II.3.3-a · it is sealed only when nothing waits, freezes its rows, gets a number and is sent late by so many days', async () => {
    const id = idIn(
      await on('2026-03-02', async () =>
        openSummaryList(await doer('officer'), { organisationId: world.organisations.committee, year: 2026 }),
      ),
    )
    expect(
      refusedNeeds(await on('2026-03-02', async () => sealSummaryList(await doer('officer'), { id, isNil: false }))),
    ).toEqual(['registrations-settled'])
    const waiting = await database.db
      .selectFrom('registration')
      .select(['id', 'row_version'])
      .where('state', '=', 'submitted')
      .execute()
    for (const row of waiting)
      await on('2026-03-02', async () =>
        acceptRegistration(await doer('officer'), { id: row.id, rowVersion: row.row_version }),
      )
    expect(
      (await on('2026-03-02', async () => sealSummaryList(await doer('officer'), { id, isNil: false }))).kind,
    ).toBe('done')
    const rows = await database.db.selectFrom('summary_row').selectAll().where('list_id', '=', id).execute()
    const accepted = await database.db.selectFrom('registration').select('id').where('state', '=', 'accepted').execute()
    expect(rows.map((row) => row.registration_id).sort()).toEqual(accepted.map((row) => row.id).sort())
    expect((await on('2026-03-02', async () => sendSummaryList(await doer('officer'), { id }))).kind).toBe('done')
    const list = await database.db.selectFrom('summary_list').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect([list.days_late, list.is_nil, list.paper_id === null]).toEqual([2, false, false])
  })

  test('opening it again leads to the one there is', async () => {
    const open = async () =>
      idIn(
        await on('2026-03-02', async () =>
          openSummaryList(await doer('officer'), { organisationId: world.organisations.committee, year: 2026 }),
        ),
      )
    expect(await open()).toBe(await open())
  })
})

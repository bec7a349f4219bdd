import { beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids'
import { withAnswers } from '#process/registration'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import { cellAnswers, refusedNeeds, type Season, seasonIn } from '../../../../tools/testing/season.ts'
import { smallWorld, type World } from '../../../../tools/testing/world.ts'
import { type Amendment, amendRegistration } from './amend-registration.ts'

let database: TestDatabase
let world: World
let season: Season

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  season = seasonIn(database, world)
  return database.close
})

const spring = '2026-02-10'
const summer = '2026-06-20'
type Person = Parameters<World['at']>[0]
const amending = (
  id: string,
  changes: Readonly<Record<string, string>>,
  more: Partial<Amendment> = {},
  person: Person = 'cellSecretary',
) =>
  season.does(person, summer, amendRegistration, {
    id,
    rowVersion: 3,
    answers: withAnswers(cellAnswers(), changes),
    reason: 'Mở rộng sang hai tổ dân phố.',
    identityReason: '',
    ...more,
  })

/** A recognition under way, written straight into its table: what matters here is that it is there. */
async function beingRecognised(registrationId: string, state: string) {
  const row = await season.rowOf(registrationId)
  await database.db
    .insertInto('recognition')
    .values({
      id: newId(),
      initiative_id: row.initiative_id,
      registration_id: registrationId,
      year: row.year,
      edition_id: row.edition_id,
      distinction: 'MODEL',
      level: row.level,
      state,
      home_id: row.home_id,
      competent_id: row.competent_id,
      body: 'STANDING',
      published_on: null,
      session_id: null,
      decision_paper_id: null,
      created_at: row.created_at,
    })
    .execute()
}

test('II.3.4-d · an amendment is a version with its reason; row and initiative follow, the receiver is told', async () => {
  const id = await season.accepted(spring)
  expect((await amending(id, { name: 'Chi bộ số, chi bộ gần dân', scope: 'Ba tổ dân phố.' })).kind).toBe('done')
  const row = await season.rowOf(id)
  expect([row.state, row.name, row.row_version, (row.answers as { scope: string }).scope]).toEqual([
    'accepted',
    'Chi bộ số, chi bộ gần dân',
    4,
    'Ba tổ dân phố.',
  ])
  const remembered = database.db.selectFrom('similarity_text').select('name').where('registration_id', '=', id)
  expect(await remembered.executeTakeFirst(), 'found by its new name').toEqual({ name: 'Chi bộ số, chi bộ gần dân' })
  const kept = await database.db
    .selectFrom('registration_version')
    .select(['version', 'kind', 'reason'])
    .where('registration_id', '=', id)
    .orderBy('version')
    .execute()
  expect(kept).toEqual([
    { version: 1, kind: 'SUBMITTED', reason: '' },
    { version: 2, kind: 'AMENDED', reason: 'Mở rộng sang hai tổ dân phố.' },
  ])
  expect((await season.journalOf(id)).at(-1)).toEqual({
    act: 'registration.amend',
    state_from: 'accepted',
    state_to: 'accepted',
    person_name: 'Trần Thị Bưởi',
    post: 'Bí thư',
    sources: 'II.3.4-d,Q-II.3.4-3',
    note: 'Mở rộng sang hai tổ dân phố.',
    detail: { changed: ['name', 'scope'] },
  })
  const told = await database.db
    .selectFrom('notice')
    .innerJoin('person', 'person.id', 'notice.person_id')
    .select('person.full_name')
    .where('notice.act', '=', 'registration.amend')
    .execute()
  expect(told.map(({ full_name }) => full_name).sort()).toEqual(['Phạm Văn Mận', 'Vũ Văn Nhãn', 'Đỗ Thị Mơ'])
})

test('without a reason, incomplete, unchanged or stale: nothing is kept', async () => {
  const id = await season.accepted(spring)
  expect(refusedNeeds(await amending(id, { scope: '' }, { reason: '' }))).toEqual(['reason-given', 'form-complete'])
  expect(await amending(id, {})).toMatchObject({ kind: 'problems', problems: [{ field: 'amendReason' }] })
  expect((await amending(id, { scope: 'Khác' }, { rowVersion: 2 })).kind).toBe('moved')
  expect((await amending(newId(), { scope: 'Khác' })).kind).toBe('absent')
  const both = await Promise.all([amending(id, { scope: 'Một' }), amending(id, { scope: 'Hai' })])
  expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'moved'])
})

test('not the receiver, not another cell, not before it is accepted', async () => {
  const id = await season.accepted(spring)
  for (const person of ['officer', 'otherSecretary', 'member'] as const)
    expect((await amending(id, { scope: 'Khác' }, {}, person)).kind, person).toBe('forbidden')
  const waiting = await season.submitted(spring)
  expect((await amending(waiting, { scope: 'Khác' }, { rowVersion: 2 })).kind).toBe('moved')
})

test('Q-II.3.4-3 · another level may change who decides, and the answers say so', async () => {
  const id = await season.accepted(spring)
  expect((await amending(id, { level: 'SUPERIOR' })).kind).toBe('done')
  const row = await season.rowOf(id)
  expect([row.level, row.competent_id, row.recogniser_id]).toEqual([
    'SUPERIOR',
    world.organisations.committee,
    world.organisations.superior,
  ])
})

test('Q-II.3.4-3 · a level that another organisation receives is not taken within the year', async () => {
  const id = await season.accepted(spring)
  // As if another than the rule names had received it.
  await database.db
    .updateTable('registration')
    .set({ competent_id: world.organisations.superior })
    .where('id', '=', id)
    .execute()
  expect(refusedNeeds(await amending(id, { level: 'SUPERIOR' }))).toEqual(['receiver-kept'])
  expect((await amending(id, { scope: 'Khác' })).kind).toBe('done')
})

test.each(['proposed', 'recognised'])(
  'Q-II.3.4-3 · %s: name, field and level only with a reason of their own, in the journal',
  async (state) => {
    const id = await season.accepted(spring)
    await beingRecognised(id, state)
    expect(refusedNeeds(await amending(id, { name: 'Tên khác' }))).toEqual(['identity-reasoned'])
    expect(refusedNeeds(await amending(id, { field: 'ECONOMY' }))).toEqual(['identity-reasoned'])
    expect((await amending(id, { name: 'Chi bộ số hóa' }, { identityReason: 'Ghi sai tên khi nhập.' })).kind).toBe(
      'done',
    )
    expect((await season.journalOf(id)).at(-1)).toMatchObject({
      note: 'Mở rộng sang hai tổ dân phố.\nĐính chính tên, lĩnh vực, mức: Ghi sai tên khi nhập.',
      detail: { changed: ['name'], identity: ['name'], identityReason: 'Ghi sai tên khi nhập.' },
    })
    const other = withAnswers(cellAnswers(), { name: 'Chi bộ số hóa', scope: 'Bốn tổ.' })
    expect((await amending(id, {}, { answers: other, rowVersion: 4 })).kind).toBe('done')
  },
)

test('a recognition that was withdrawn holds nothing', async () => {
  const id = await season.accepted(spring)
  await beingRecognised(id, 'withdrawn')
  expect((await amending(id, { name: 'Tên khác' })).kind).toBe('done')
})

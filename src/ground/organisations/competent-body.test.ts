import { beforeAll, describe, expect, test } from 'vitest'
import { type Edition, editionById } from '#rulebook'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../tools/testing/world.ts'
import { findCompetence } from './competent-body.ts'
import { chainOn, organisationOn, successorOn } from './organisations.queries.ts'
import { insertOrganisation, mergeInto, relate } from './organisations.store.ts'

let database: TestDatabase
let world: World
const edition = editionById('hd-29-duk-2024') as Edition
const day = '2026-02-10'

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  return database.close
})

const ask = async (organisationId: string, participant: 'COLLECTIVE' | 'INDIVIDUAL', level: string) => {
  const found = await findCompetence(database.db, edition, { organisationId, participant, level, day })
  return (
    found && [
      found.receiver.code,
      found.aggregator.code,
      found.recogniser.code,
      found.body,
      ...found.rule.cite.map((citation) => citation.id),
    ]
  )
}

describe('II.4.1.2 · who receives, aggregates and recognises', () => {
  test('a cell’s collective goes to its grassroots committee and its standing committee', async () => {
    expect((await ask(world.organisations.cell, 'COLLECTIVE', 'BASE'))?.slice(0, 4)).toEqual([
      'co-so',
      'co-so',
      'co-so',
      'STANDING',
    ])
  })
  test('a member registers with the cell, whose committee decides', async () => {
    expect((await ask(world.organisations.cell, 'INDIVIDUAL', 'BASE'))?.slice(0, 4)).toEqual([
      'chi-bo-1',
      'co-so',
      'chi-bo-1',
      'BRANCH_COMMITTEE',
    ])
  })
  test('an agency’s own initiative is decided by its leadership and listed by the Party organisation that covers it', async () => {
    expect((await ask(world.organisations.agency, 'COLLECTIVE', 'BASE'))?.slice(0, 4)).toEqual([
      'co-quan',
      'co-so',
      'co-quan',
      'LEADERSHIP',
    ])
  })
  test('Q-II.4.1.2-4 · an agency’s superior-level initiative is decided by the superior’s standing committee', async () => {
    expect((await ask(world.organisations.agency, 'COLLECTIVE', 'SUPERIOR'))?.slice(2, 4)).toEqual([
      'cap-tren',
      'STANDING',
    ])
  })
  test('every answer says by which clause', async () => {
    expect((await ask(world.organisations.cell, 'COLLECTIVE', 'BASE'))?.length).toBeGreaterThan(4)
  })
})

describe('the tree moves', () => {
  test('II.4.1.2-a · where there is no standing committee the executive committee decides', async () => {
    await database.db.transaction().execute(async (tx) => {
      const committee = await insertOrganisation(tx, {
        code: 'khong-btv',
        kind: 'GRASSROOTS_COMMITTEE',
        name: 'Đảng ủy không có BTV',
        shortName: 'ĐU',
        paperSymbol: 'ĐU',
        place: 'An Lạc',
        foundedOn: '2020-01-01',
      })
      const cell = await insertOrganisation(tx, {
        code: 'chi-bo-3',
        kind: 'BRANCH',
        name: 'Chi bộ Ba',
        shortName: 'CB3',
        paperSymbol: 'CB3',
        place: 'An Lạc',
        foundedOn: '2020-01-01',
      })
      await relate(tx, committee, 'PARTY_PARENT', world.organisations.superior, '2020-01-01')
      await relate(tx, cell, 'PARTY_PARENT', committee, '2020-01-01')
    })
    const cell = await database.db
      .selectFrom('organisation')
      .select('id')
      .where('code', '=', 'chi-bo-3')
      .executeTakeFirstOrThrow()
    const found = await findCompetence(database.db, edition, {
      organisationId: cell.id,
      participant: 'COLLECTIVE',
      level: 'BASE',
      day,
    })
    expect([found?.body, found?.bodyIsFallback]).toEqual(['EXECUTIVE', true])
  })

  test('after a merger the cells hang on the successor, and the days before keep the old tree and the old name', async () => {
    const old = await database.db
      .selectFrom('organisation')
      .select('id')
      .where('code', '=', 'khong-btv')
      .executeTakeFirstOrThrow()
    const cell = await database.db
      .selectFrom('organisation')
      .select('id')
      .where('code', '=', 'chi-bo-3')
      .executeTakeFirstOrThrow()
    await database.db
      .transaction()
      .execute((tx) => mergeInto(tx, [old.id], world.organisations.committee, '2026-07-01', 'QĐ mẫu 7'))
    const parents = async (on: string) => (await chainOn(database.db, cell.id, on)).map((step) => step.code)
    expect(await parents('2026-06-30')).toEqual(['chi-bo-3', 'khong-btv', 'cap-tren'])
    expect(await parents('2026-07-01')).toEqual(['chi-bo-3', 'co-so', 'cap-tren'])
    expect(await organisationOn(database.db, old.id, '2026-07-01')).toBeUndefined()
    expect((await organisationOn(database.db, old.id, '2026-06-30'))?.name).toBe('Đảng ủy không có BTV')
    expect(await successorOn(database.db, old.id, '2026-07-01')).toBe(world.organisations.committee)
  })
})

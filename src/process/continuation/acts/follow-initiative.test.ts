import { beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids'
import { acceptRegistration, openSummaryList, sealSummaryList } from '#process/intake'
import { saveRegistration } from '#process/registration'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import { cellAnswers, idIn, refusedNeeds, type Season, seasonIn } from '../../../../tools/testing/season.ts'
import { smallWorld, type World } from '../../../../tools/testing/world.ts'
import { continueInitiatives } from './continue-initiatives.ts'
import { type EnteredInitiative, enterFollowed } from './enter-followed.ts'
import { followInitiative } from './follow-initiative.ts'

let database: TestDatabase
let world: World
let season: Season

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  season = seasonIn(database, world)
  return database.close
})

const day = '2026-04-10'
type Person = Parameters<World['at']>[0]
const entering = (given: Partial<EnteredInitiative> = {}, person: Person = 'cellSecretary') =>
  season.does(person, day, enterFollowed, {
    year: 2026,
    organisationId: world.organisations.cell,
    personId: '',
    name: 'Hũ gạo tình thương',
    level: 'BASE',
    beganIn: 2019,
    ...given,
  })
const complete = (id: string, rowVersion = 1, person: Person = 'cellSecretary') =>
  season.does(person, day, saveRegistration, { id, rowVersion, answers: cellAnswers({ name: 'Hũ gạo tình thương' }) })
const following = (id: string, rowVersion: number, person: Person = 'officer') =>
  season.does(person, day, followInitiative, { id, rowVersion })

async function entered(): Promise<string> {
  const id = idIn(await entering())
  expect((await complete(id)).kind).toBe('done')
  return id
}

test('II.3.4-e · an older initiative is entered with the year it began, filled in, and followed after a second pair of eyes', async () => {
  const id = await entered()
  expect((await following(id, 2)).kind).toBe('done')
  const row = await season.rowOf(id)
  const remembered = database.db.selectFrom('similarity_text').select('name').where('registration_id', '=', id)
  expect(await remembered.executeTakeFirst()).toEqual({ name: row.name })
  expect([row.state, row.origin, row.began_in, row.receipt_number, row.days_late]).toEqual([
    'followed',
    'LEGACY',
    2019,
    null,
    0,
  ])
  expect((await season.journalOf(id)).map(({ act, person_name, sources }) => [act, person_name, sources])).toEqual([
    ['registration.enter', 'Trần Thị Bưởi', 'II.3.4-e,Q-II.3.4-1'],
    ['registration.save', 'Trần Thị Bưởi', 'II.3.2-a'],
    ['registration.follow', 'Phạm Văn Mận', 'II.3.4-e,Q-II.3.4-1'],
  ])
  const facts = await database.db
    .selectFrom('initiative_fact')
    .select(['kind', 'year'])
    .where('initiative_id', '=', row.initiative_id)
    .execute()
  expect(facts).toEqual([{ kind: 'FOLLOWED', year: 2026 }])
})

test('begun this year, at a level that is none, by an ordinary member or elsewhere: not entered', async () => {
  expect(refusedNeeds(await entering({ beganIn: 2026 }))).toEqual(['began-earlier'])
  expect(refusedNeeds(await entering({ level: 'NONE' }))).toEqual(['registrant-eligible', 'receiver-found'])
  expect((await entering({}, 'member')).kind).toBe('forbidden')
  expect((await entering({}, 'otherSecretary')).kind).toBe('forbidden')
  expect((await entering({ year: 2031 })).kind).toBe('problems')
})

test('that of a person is entered for somebody who belongs there', async () => {
  expect((await entering({ personId: world.people.employee })).kind).toBe('problems')
  const id = idIn(await entering({ personId: world.people.member }))
  const row = await season.rowOf(id)
  expect([row.owner_person_id, row.owner_name, row.form]).toEqual([world.people.member, 'Lê Văn Cam', 'REG_MEMBER'])
})

test('who entered it does not follow it, an unfinished form is not followed, and a stale page is told so', async () => {
  const id = idIn(await entering())
  expect(refusedNeeds(await following(id, 1))).toEqual(['form-complete'])
  expect((await complete(id)).kind).toBe('done')
  const own = await following(id, 2, 'cellSecretary')
  expect(own).toMatchObject({ kind: 'forbidden', because: 'same-person' })
  expect((await following(id, 2, 'otherSecretary')).kind).toBe('forbidden')
  expect((await following(id, 1)).kind).toBe('moved')
  expect((await following(newId(), 1)).kind).toBe('absent')
  const both = await Promise.all([following(id, 2), following(id, 2, 'committeeDeputy')])
  expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'moved'])
})

test('Q-II.3.4-1 · it is not received, and neither blocks nor enters the summary list of the year', async () => {
  const id = await entered()
  expect((await season.does('officer', day, acceptRegistration, { id, rowVersion: 2 })).kind).toBe('moved')
  const counted = await season.accepted('2026-02-10')
  const list = idIn(
    await season.does('officer', day, openSummaryList, { organisationId: world.organisations.committee, year: 2026 }),
  )
  expect((await season.does('officer', day, sealSummaryList, { id: list, isNil: false })).kind).toBe('done')
  const rows = await database.db
    .selectFrom('summary_row')
    .select('registration_id')
    .where('list_id', '=', list)
    .execute()
  expect(rows).toEqual([{ registration_id: counted }])
})

test('a followed initiative is registered to continue in the next year like any other', async () => {
  const id = await entered()
  expect((await following(id, 2)).kind).toBe('done')
  await database.db.insertInto('cycle').values({ year: 2027, edition_id: 'hd-29-duk-2024' }).execute()
  const next = idIn(await season.does('cellSecretary', '2027-02-03', continueInitiatives, { year: 2027, ids: [id] }))
  const row = await season.rowOf(next)
  expect([row.origin, row.continues_id, row.began_in, row.state]).toEqual(['CONTINUED', id, null, 'submitted'])
})

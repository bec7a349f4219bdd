import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { anOrganisation, aSentInitiative, type Remembered } from './similarity.fixture.ts'
import { similarTo } from './similarity.queries.ts'
import { forgetText } from './similarity.store.ts'

let database: TestDatabase
let ours: Remembered
let theirs: Remembered
let published: Remembered
const question = { name: 'Hũ gạo nghĩa tình', content: '', field: 'ECONOMY' }

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  ours = await aSentInitiative(db, { name: 'Hũ gạo tình thương', year: 2025 })
  theirs = await aSentInitiative(db, {
    name: 'Hũ gạo nghĩa tình vùng biên',
    content: 'Việc riêng của đơn vị.',
    year: 2026,
  })
  published = await aSentInitiative(db, { name: 'Hũ gạo tình thương, bản chưa công bố', year: 2024 })
  await sql`insert into publication (id, initiative_id, year, name, name_sort, search_key, field, level, distinction, owner_name,
      organisation_name, place, summary, decided_on, decided_by, decision_number, lookup_code, edition_id)
    values (${published.registrationId}, ${published.initiativeId}, 2024, 'Hũ gạo tình thương', '', '', '', '', 'MODEL', 'Chi bộ Hai',
      'Đảng ủy Hai', '', 'Góp gạo giúp hộ khó.', '2024-12-01', '', '', '', 'hd-29-duk-2024')`.execute(db)
  await aSentInitiative(db, { name: 'Camera an ninh' })
  return database.close
})

const readable = (...registrations: Remembered[]) =>
  sql<boolean>`registration.id = any(${registrations.map((each) => each.registrationId)}::uuid[])`

test('what may be read is named with its unit, year, reason and degree', async () => {
  const { initiatives } = await similarTo(database.db, question, readable(ours))
  expect(initiatives.find((each) => each.registrationId === ours.registrationId)).toEqual({
    ...{ registrationId: ours.registrationId, publicationId: null, isReadable: true },
    ...{ name: 'Hũ gạo tình thương', ownerName: 'Chi bộ Một', homeName: 'Chi bộ Một', year: 2025 },
    ...{ degree: 'close', shared: ['hũ gạo'] },
  })
})

test('of what may not be read, only what is published is told, in its published words', async () => {
  const { initiatives } = await similarTo(database.db, question, sql`false`)
  expect(initiatives).toEqual([
    {
      ...{ registrationId: published.registrationId, publicationId: published.registrationId, isReadable: false },
      ...{ name: 'Hũ gạo tình thương', ownerName: 'Chi bộ Hai', homeName: 'Đảng ủy Hai', year: 2024 },
      ...{ degree: 'close', shared: ['hũ gạo'] },
    },
  ])
})

test('what is neither read nor published is a year at most, and only once it was accepted', async () => {
  const { db } = database
  expect((await similarTo(db, question, sql`false`)).yearsElsewhere).toEqual([])
  await sql`insert into initiative_fact (id, initiative_id, kind, year, level, happened_on, organisation_id, organisation_name)
    values (${theirs.registrationId}, ${theirs.initiativeId}, 'ACCEPTED', 2026, 'BASE', '2026-02-01', ${theirs.organisationId}, '')`.execute(
    db,
  )
  const told = await similarTo(db, question, sql`false`)
  expect(told.yearsElsewhere).toEqual([2026])
  expect(JSON.stringify(told)).not.toContain('vùng biên')
  // Words that stand only in what nobody may read find nothing.
  const probed = await similarTo(db, { ...question, name: 'Việc riêng của đơn vị' }, sql`false`)
  expect(probed).toEqual({ initiatives: [], yearsElsewhere: [] })
})

test('an initiative is not similar to itself, and stands once for all its years', async () => {
  const { db } = database
  const again = { name: 'Hũ gạo tình thương', initiativeId: ours.initiativeId, organisationId: ours.organisationId }
  const { registrationId } = await aSentInitiative(db, { ...again, year: 2026 })
  const all = await similarTo(db, question, sql`true`)
  expect(all.initiatives.filter(({ name }) => name === 'Hũ gạo tình thương').map((each) => each.year)).toEqual([2026])
  const own = await similarTo(db, { ...question, notInitiative: ours.initiativeId }, sql`true`)
  expect(own.initiatives.map((each) => each.registrationId)).not.toContain(registrationId)
})

test('what was taken back is no longer found', async () => {
  const { db } = database
  const gone = await aSentInitiative(db, { name: 'Bến đò không rác thải' })
  const asked = { ...question, name: 'Bến đò không rác thải' }
  expect((await similarTo(db, asked, sql`true`)).initiatives).toHaveLength(1)
  await db.transaction().execute((tx) => forgetText(tx, gone.registrationId))
  expect((await similarTo(db, asked, sql`true`)).initiatives).toEqual([])
})

test('a slip of the hand in the name still finds it', async () => {
  const { initiatives } = await similarTo(database.db, { ...question, name: 'Camerra an ninh' }, sql`true`)
  expect(initiatives.map(({ name }) => name)).toEqual(['Camera an ninh'])
})

test('at most five, and nothing for a text that says nothing', async () => {
  const { db } = database
  const organisationId = await anOrganisation(db)
  for (let n = 0; n < 7; n += 1) await aSentInitiative(db, { name: 'Nuôi heo đất giúp bạn', organisationId })
  expect((await similarTo(db, { ...question, name: 'Bỏ ống heo tiết kiệm' }, sql`true`)).initiatives).toHaveLength(5)
  for (const name of ['', 'Mô hình dân vận khéo', "'; drop table similarity_text; --", "''\\", '!!!'])
    expect((await similarTo(db, { ...question, name }, sql`true`)).initiatives).toEqual([])
})

import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { instantOf } from '#platform/clock'
import { newId } from '#platform/ids'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { appendToJournal, chainFaults, historyOf, type JournalEntry } from './journal.store.ts'

let database: TestDatabase
const subjectId = newId()

beforeAll(async () => {
  database = await testDatabase()
  return database.close
})

const entry = (act: string): JournalEntry => ({
  at: instantOf('2026-02-10', '08:30'),
  act,
  subjectKind: 'registration',
  subjectId,
  from: 'draft',
  to: 'submitted',
  personId: null,
  personName: 'Trần Thị Bưởi',
  post: 'Bí thư',
  organisationId: null,
  organisationName: 'Chi bộ Một',
  editionId: 'hd-29-duk-2024',
  sources: [{ kind: 'clause', id: 'II.3.2-b' }],
  note: 'Lý do có “dấu”',
  detail: { daysLate: 2 },
})

const append = (...acts: string[]) => database.db.transaction().execute((tx) => appendToJournal(tx, acts.map(entry)))

test('writers at the same time make one unbroken chain', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, index) => append(`one.${index}`, `two.${index}`)))
  expect(await chainFaults(database.db)).toEqual([])
  expect((await historyOf(database.db, 'registration', subjectId)).length).toBe(24)
})

test('the database refuses to change, delete or empty it', async () => {
  await expect(sql`update journal set note = 'khác' where seq = 1`.execute(database.db)).rejects.toThrow('append-only')
  await expect(sql`delete from journal where seq = 1`.execute(database.db)).rejects.toThrow('append-only')
  await expect(sql`truncate journal`.execute(database.db)).rejects.toThrow('append-only')
})

test('a row changed by the owner of the database is found, and so is a dropped one', async () => {
  await sql`alter table journal disable trigger user`.execute(database.db)
  await sql`update journal set note = 'khác' where seq = 3`.execute(database.db)
  await sql`delete from journal where seq = 9`.execute(database.db)
  await sql`alter table journal enable trigger user`.execute(database.db)
  const faults = await chainFaults(database.db)
  expect(faults).toEqual([
    { seq: 3, what: 'hash' },
    { seq: 10, what: 'link' },
  ])
})

import { beforeAll, expect, test } from 'vitest'
import { holdAt, instantOf } from '#platform/clock'
import { newId } from '#platform/ids'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { formKeysWorker } from './index.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
  return database.close
})

test('keys of forms sent more than thirty days ago are forgotten, later ones kept', async () => {
  const { db } = database
  const days = ['2026-01-30', '2026-02-01', '2026-02-28']
  const rows = days.map((day) => ({ once_key: newId(), person_id: null, location: day, done_at: instantOf(day) }))
  await db.insertInto('form_once').values(rows).execute()
  await holdAt(instantOf('2026-03-02'), () =>
    formKeysWorker.work({ db, data: {} as never, signal: new AbortController().signal }),
  )
  const left = await db.selectFrom('form_once').select('location').orderBy('done_at').execute()
  expect(left.map(({ location }) => location)).toEqual(['2026-02-01', '2026-02-28'])
})

import { beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import { administratorOf, foundedOn, type SampleTree, sampleTree } from '../administration.samples.ts'
import { personFile } from '../people.queries.ts'
import { createPerson, endPost, givePost } from './people.ts'

let database: TestDatabase
let tree: SampleTree
beforeAll(async () => {
  database = await testDatabase()
  tree = await sampleTree(database.db)
  return database.close
})

const doer = () => administratorOf(database.db, tree)
const newPerson = () => ({
  fullName: 'Nguyễn Văn Bình',
  workEmail: '',
  post: 'secretary' as const,
  organisation: tree.north,
  title: '',
  from: '2025-01-01',
  byDocument: 'Quyết định số 12',
})

async function person(): Promise<string> {
  const outcome = await createPerson(await doer(), newPerson())
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  return outcome.location.split('/').at(-1) ?? ''
}

const fieldsOf = (outcome: Awaited<ReturnType<typeof givePost>>) =>
  outcome.kind === 'problems' ? outcome.problems.map(({ field }) => field) : outcome.kind

const journalOf = (id: string) =>
  database.db
    .selectFrom('journal')
    .select(['act', 'subject_kind', 'person_name', 'post', 'edition_id', 'sources', 'note'])
    .where('subject_id', '=', id)
    .orderBy('seq')
    .execute()

test('a new person holds a first post, and the journal tells who made both', async () => {
  const id = await person()
  const file = await personFile(database.db, id)
  expect(file?.holdings.map(({ title, organisationName, from }) => [title, organisationName, from])).toEqual([
    ['Bí thư', 'Chi bộ Bắc', '2025-01-01'],
  ])
  const shared = {
    subject_kind: 'person',
    person_name: 'Hoàng Thị Quản',
    post: 'Quản trị hệ thống',
    edition_id: '',
    sources: '',
  }
  expect(await journalOf(id)).toEqual([
    { act: 'person.create', ...shared, note: 'Nguyễn Văn Bình' },
    { act: 'post.give', ...shared, note: 'Bí thư, Chi bộ Bắc, từ 01/01/2025 (Quyết định số 12)' },
  ])
})

test('a post at an organisation that is not there yet is a problem at its field, and leaves no person behind', async () => {
  const before = await database.db.selectFrom('person').select('id').execute()
  const outcome = await createPerson(await doer(), { ...newPerson(), from: '2019-01-01' })
  expect(fieldsOf(outcome)).toEqual(['organisation'])
  expect(await database.db.selectFrom('person').select('id').execute()).toHaveLength(before.length)
})

test('the same post at the same time is a sentence, not a fault', async () => {
  const personId = await person()
  expect(fieldsOf(await givePost(await doer(), { ...newPerson(), personId, from: '2025-06-01' }))).toEqual(['from'])
  const other = await givePost(await doer(), { ...newPerson(), personId, organisation: tree.south })
  expect(other.kind).toBe('done')
})

test('a post for nobody is absent', async () => {
  const outcome = await givePost(await doer(), { ...newPerson(), personId: tree.north })
  expect(outcome.kind).toBe('absent')
})

test('a post ends on a day after its beginning, once', async () => {
  const personId = await person()
  const holdingId = (await personFile(database.db, personId))?.holdings[0]?.id ?? ''
  const end = async (endsOn: string) =>
    endPost(await doer(), { personId, holdingId, endsOn, byDocument: 'Quyết định số 30' })
  expect(fieldsOf(await end('2025-01-01'))).toEqual(['endsOn'])
  expect((await end('2025-12-01')).kind).toBe('done')
  expect(fieldsOf(await end('2026-01-01'))).toEqual(['endsOn'])
  expect((await personFile(database.db, personId))?.holdings[0]?.until).toBe('2025-12-01')
  expect((await journalOf(personId)).at(-1)).toMatchObject({
    act: 'post.end',
    note: 'Bí thư, thôi giữ từ 01/12/2025 (Quyết định số 30)',
  })
  const again = await givePost(await doer(), { ...newPerson(), personId, from: '2025-12-01' })
  expect(again.kind).toBe('done')
})

test('the last administrator stays', async () => {
  const personId = tree.administratorId
  const holdingId = (await personFile(database.db, personId))?.holdings[0]?.id ?? ''
  const outcome = await endPost(await doer(), { personId, holdingId, endsOn: '2026-01-01', byDocument: 'x' })
  expect(fieldsOf(outcome)).toEqual(['endsOn'])
  expect((await personFile(database.db, personId))?.holdings[0]?.from).toBe(foundedOn)
})

test('the end of somebody else’s post is absent', async () => {
  const [one, other] = [await person(), await person()]
  const holdingId = (await personFile(database.db, one))?.holdings[0]?.id ?? ''
  const outcome = await endPost(await doer(), { personId: other, holdingId, endsOn: '2026-01-01', byDocument: 'x' })
  expect(outcome.kind).toBe('absent')
})

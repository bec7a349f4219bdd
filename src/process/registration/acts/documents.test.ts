import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Outcome } from '#ground/acts'
import { documentsOf, type ReceivedDocument } from '#ground/documents'
import { holdAt, instantOf } from '#platform/clock'
import { newId } from '#platform/ids'
import { uploadLimits } from '#platform/settings'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import { registrationIn } from '../../../../tools/testing/registration.ts'
import { smallWorld, type World } from '../../../../tools/testing/world.ts'
import { registrationHost } from '../registration.queries.ts'
import { attachDocuments, removeFromRegistration } from './documents.ts'

let database: TestDatabase
let world: World
type Person = Parameters<World['at']>[0]

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  return database.close
})

const doer = async (person: Person, once: string | null = null) => ({
  db: database.db,
  actor: await world.at(person),
  once,
})
const on = <T>(day: string, work: () => Promise<T>) => holdAt(instantOf(day, '09:00'), work)
const needs = (outcome: Outcome) =>
  outcome.kind === 'refused' ? outcome.objections.map(({ need }) => need) : outcome.kind

function paper(name: string, text = name): ReceivedDocument {
  const content = Buffer.from(text)
  const hash = createHash('sha256').update(content).digest()
  return { name, kind: 'txt', hash, preview: null, read: async () => content }
}

type Given = { person?: Person; day?: string; documents?: readonly ReceivedDocument[]; once?: string }
const attach = (
  id: string,
  { person = 'cellSecretary', day = '2026-02-10', documents = [paper('Biên bản.txt')], once }: Given = {},
) =>
  on(day, async () =>
    attachDocuments(await doer(person, once ?? null), { id, purpose: 'evidence', note: 'Của tháng 2', documents }),
  )
const remove = (id: string, documentId: string, person: Person = 'cellSecretary') =>
  on('2026-03-10', async () => removeFromRegistration(await doer(person), { id, documentId }))
const seenBy = async (person: Person, id: string) =>
  documentsOf(database.db, { host: registrationHost, actor: await world.at(person), subjectId: id })
const namesSeenBy = async (person: Person, id: string) => (await seenBy(person, id)).map(({ name }) => name)
const submittedAt = instantOf('2026-02-12', '09:00')

test('a document keeps who, by which post, when and what for; the journal names it with its hash', async () => {
  const id = await registrationIn(database.db, world, { state: 'draft' })
  const document = paper('Biên bản họp.txt')
  expect(await attach(id, { documents: [document] })).toMatchObject({ kind: 'done', message: 'Đã đính kèm 1 tệp.' })
  expect(await seenBy('cellSecretary', id)).toEqual([
    {
      id: expect.any(String),
      name: 'Biên bản họp.txt',
      note: 'Của tháng 2',
      purpose: 'evidence',
      kind: 'txt',
      size: Buffer.byteLength(document.name),
      hash: document.hash,
      previewHash: null,
      uploaderName: 'Trần Thị Bưởi',
      uploaderPost: 'Bí thư',
      organisationName: 'Chi bộ Một',
      at: instantOf('2026-02-10', '09:00'),
    },
  ])
  const entry = await database.db
    .selectFrom('journal')
    .select(['act', 'state_from', 'state_to', 'note', 'sources', 'detail', 'post'])
    .where('subject_id', '=', id)
    .executeTakeFirstOrThrow()
  expect(entry).toEqual({
    act: 'registration.attach-document',
    state_from: 'draft',
    state_to: 'draft',
    note: 'Minh chứng, ảnh hoạt động: Biên bản họp.txt',
    sources: 'II.3.4-d,I-d,Q-II.3.2-4,Q-II.3.2-7',
    detail: { purpose: 'evidence', files: [{ name: 'Biên bản họp.txt', sha256: document.hash.toString('hex') }] },
    post: 'Bí thư',
  })
  const { row_version } = await database.db
    .selectFrom('registration')
    .select('row_version')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(row_version, 'a form that is open elsewhere is not stale').toBe(1)
})

test.each([
  ['draft', 'cellSecretary', 'done'],
  ['draft', 'officer', 'forbidden'],
  ['draft', 'otherSecretary', 'forbidden'],
  ['draft', 'administrator', 'forbidden'],
  ['submitted', 'cellSecretary', 'moved'],
  ['returned', 'cellSecretary', 'done'],
  ['accepted', 'cellSecretary', 'done'],
  ['accepted', 'officer', 'forbidden'],
  ['declined', 'cellSecretary', 'moved'],
  ['withdrawn', 'cellSecretary', 'moved'],
] as const)('Q-II.3.2-7 · a %s registration, %s attaches: %s', async (state, person, expected) => {
  const id = await registrationIn(database.db, world, { state })
  expect((await attach(id, { person })).kind).toBe(expected)
  expect((await seenBy('cellSecretary', id)).length).toBe(expected === 'done' ? 1 : 0)
})

test('a member attaches to the own registration and to nobody else’s', async () => {
  const own = await registrationIn(database.db, world, { state: 'draft', owner: 'member' })
  const cells = await registrationIn(database.db, world, { state: 'draft' })
  expect([(await attach(own, { person: 'member' })).kind, (await attach(cells, { person: 'member' })).kind]).toEqual([
    'done',
    'forbidden',
  ])
})

test('who may not read the registration sees no document of it', async () => {
  const draft = await registrationIn(database.db, world, { state: 'draft' })
  const sent = await registrationIn(database.db, world, { state: 'accepted', submittedAt })
  for (const id of [draft, sent]) await attach(id, { documents: [paper('Riêng.txt')] })
  const people: Person[] = ['cellSecretary', 'officer', 'member', 'otherSecretary', 'employee', 'administrator']
  const seen = await Promise.all(
    people.map(async (person) => [await namesSeenBy(person, draft), await namesSeenBy(person, sent)]),
  )
  expect(seen).toEqual([
    [['Riêng.txt'], ['Riêng.txt']],
    [[], ['Riêng.txt']],
    [[], ['Riêng.txt']],
    [[], []],
    [[], []],
    [[], []],
  ])
})

test('the same content is kept once for all cases, and once a case', async () => {
  const [one, two] = [
    await registrationIn(database.db, world, { state: 'draft' }),
    await registrationIn(database.db, world, { state: 'draft' }),
  ]
  const shared = paper('Chung.txt', `cùng một nội dung ${newId()}`)
  const count = () => database.db.selectFrom('file').select('hash').where('hash', '=', shared.hash).execute()
  await attach(one, { documents: [shared] })
  await attach(two, { documents: [{ ...shared, name: 'Tên khác.txt' }] })
  expect([(await count()).length, await namesSeenBy('cellSecretary', two)]).toEqual([1, ['Tên khác.txt']])
  expect(await attach(one, { documents: [{ ...shared, name: 'Lại nữa.txt' }] })).toEqual({
    kind: 'problems',
    problems: [{ field: 'files', message: '«Lại nữa.txt»: hồ sơ này đã có đúng tệp ấy.' }],
  })
  const [first] = await seenBy('cellSecretary', one)
  await remove(one, first?.id ?? '')
  expect([await namesSeenBy('cellSecretary', one), await namesSeenBy('cellSecretary', two)]).toEqual([
    [],
    ['Tên khác.txt'],
  ])
  expect(await attach(one, { documents: [shared, paper('Mới.txt')] })).toMatchObject({ kind: 'done' })
})

test('a form sent twice at once attaches once', async () => {
  const id = await registrationIn(database.db, world, { state: 'draft' })
  const once = newId()
  const both = await Promise.all([attach(id, { once }), attach(id, { once })])
  expect(both.map((outcome) => outcome.kind === 'done' && outcome.location)).toEqual(
    Array(2).fill(`/dang-ky/${id}/tai-lieu`),
  )
  expect((await seenBy('cellSecretary', id)).length).toBe(1)
})

test('two people who attach the same file at once keep it once', async () => {
  const id = await registrationIn(database.db, world, { state: 'draft' })
  const kinds = (await Promise.all([attach(id), attach(id)])).map(({ kind }) => kind)
  expect([kinds.sort(), (await seenBy('cellSecretary', id)).length]).toEqual([['done', 'problems'], 1])
})

test('a case holds so many documents and no more', async () => {
  const id = await registrationIn(database.db, world, { state: 'draft' })
  const many = Array.from({ length: uploadLimits.filesOfCase }, (_, n) => paper(`${n}.txt`))
  expect((await attach(id, { documents: many })).kind).toBe('done')
  expect(needs(await attach(id, { documents: [paper('thêm.txt')] }))).toEqual(['room-for-documents'])
})

test('what was there at acceptance stays, what came later may be taken back', async () => {
  const id = await registrationIn(database.db, world, { state: 'returned', submittedAt: instantOf('2026-02-01') })
  await attach(id, { day: '2026-02-10', documents: [paper('Đã gửi.txt')] })
  await database.db
    .updateTable('registration')
    .set({ state: 'accepted', submitted_at: submittedAt })
    .where('id', '=', id)
    .execute()
  await attach(id, { day: '2026-02-20', documents: [paper('Thêm sau.txt')] })
  const [sent, later] = await seenBy('cellSecretary', id)
  expect(needs(await remove(id, sent?.id ?? ''))).toEqual(['document-added-later'])
  expect(needs(await remove(id, later?.id ?? '', 'officer'))).toBe('forbidden')
  expect(needs(await remove(id, later?.id ?? '', 'otherSecretary'))).toBe('absent')
  expect(await remove(id, later?.id ?? '')).toMatchObject({ kind: 'done', message: 'Đã gỡ «Thêm sau.txt».' })
  expect(needs(await remove(id, later?.id ?? ''))).toBe('absent')
  expect(await namesSeenBy('officer', id)).toEqual(['Đã gửi.txt'])
  const entry = await database.db
    .selectFrom('journal')
    .select(['act', 'note'])
    .where('subject_id', '=', id)
    .orderBy('seq', 'desc')
    .executeTakeFirst()
  expect(entry).toEqual({ act: 'registration.remove-document', note: 'Thêm sau.txt' })
})

test('a document is of one registration only', async () => {
  const [one, two] = [
    await registrationIn(database.db, world, { state: 'draft' }),
    await registrationIn(database.db, world, { state: 'draft' }),
  ]
  await attach(one)
  const [document] = await seenBy('cellSecretary', one)
  expect(needs(await remove(two, document?.id ?? ''))).toBe('absent')
})

test('no SQL changes what was attached', async () => {
  await expect(sql`update document set name = 'khác.txt'`.execute(database.db)).rejects.toThrow('append-only')
  await expect(sql`delete from document`.execute(database.db)).rejects.toThrow('append-only')
})

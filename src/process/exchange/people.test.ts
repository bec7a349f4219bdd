import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { historyOf } from '#ground/journal'
import { type Jobs, openJobs } from '#platform/jobs'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../tools/testing/world.ts'
import { beginImport } from './acts/begin-import.ts'
import { undoImport } from './acts/undo-import.ts'
import { uploadWorkbook } from './acts/upload-workbook.ts'
import { importFor, importsOf } from './exchange.queries.ts'
import { complaints, uploaded, written } from './exchange.samples.ts'
import { exchangeWorkers } from './exchange.workers.ts'

// Each workbook is opened in a thread of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const messy = readFileSync(new URL('./messy-people.fixture.xlsx', import.meta.url))
let database: TestDatabase
let world: World
let jobs: Jobs
const failures: Error[] = []

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  jobs = await openJobs({ database, workers: exchangeWorkers, onProblem: (error) => failures.push(error) })
})
afterAll(async () => {
  await jobs.close()
  await database.close()
  expect(failures).toEqual([])
})

const as = async (person: Parameters<World['at']>[0]) => ({
  db: database.db,
  actor: await world.at(person),
  once: null,
})
const names = async () =>
  (await database.db.selectFrom('person').select('full_name').orderBy('sort_key').execute()).map((row) => row.full_name)

test('a messy list made by LibreOffice: every fault stands in its cell, the rest is good', async () => {
  const doer = await as('administrator')
  const found = await uploaded(doer, 'people', messy)
  expect([found.good, found.bad, found.fault]).toEqual([4, 5, null])
  expect(await complaints(doer, found)).toEqual([
    '8 Thư điện tử công vụ: Thư điện tử công vụ có dạng ten@co-quan.vn.',
    expect.stringMatching(/^9 Chức danh: “Trưởng phòng” không có trong danh sách\. Chọn một trong: Bí thư; /),
    '9 Từ ngày: Từ ngày phải là một ngày có thật, ví dụ 05/01/2026.',
    '10 Tổ chức: Không tìm thấy tổ chức “Chi bộ Bốn Mươi”. Hãy ghi đúng tên hoặc mã như trong Khéo.',
    '10 Căn cứ văn bản: Nhập căn cứ văn bản.',
    expect.stringMatching(/^11 Họ và tên: Trùng họ tên, tổ chức với dòng 5\./),
    expect.stringMatching(/^12 Họ và tên: Tổ chức này đã có người tên “Lê Văn Cam” trong Khéo\./),
  ])
  expect(found.remarks).toEqual(['Bỏ qua các cột không có trong mẫu: Giới tính.', 'Bỏ qua các trang ẩn: Danh sách cũ.'])
})

test('the check itself makes nobody', async () => {
  const before = await names()
  await uploaded(await as('administrator'), 'people', messy)
  expect(await names()).toEqual(before)
})

test('good rows are made by the act of administration, once, and the journal tells it', async () => {
  const doer = await as('administrator')
  const before = await names()
  const first = await uploaded(doer, 'people', messy)
  const done = await written(doer, first)
  expect([done.made, done.isEnded]).toEqual([4, true])
  const added = (await names()).filter((name) => !before.includes(name))
  expect(added).toEqual(['Nguyễn Thị An', 'Trần Văn Bình', 'Lê Thị Cúc', 'Đỗ Văn Giang'])
  expect(added.every((name) => name === name.normalize('NFC'))).toBe(true)
  expect(await beginImport(doer, { id: first.id })).toMatchObject({ kind: 'done' })
  const { id } = await database.db
    .selectFrom('person')
    .select('id')
    .where('full_name', '=', 'Trần Văn Bình')
    .executeTakeFirstOrThrow()
  expect((await historyOf(database.db, 'person', id)).map(({ act, note }) => [act, note])).toEqual([
    ['person.create', 'Trần Văn Bình'],
    ['post.give', 'Đảng viên, Chi bộ Một, từ 05/01/2026 (QĐ số 01-QĐ/ĐU)'],
  ])
  const notices = await database.db
    .selectFrom('notice')
    .select('title')
    .where('link', 'like', `%${first.id}`)
    .orderBy('at')
    .execute()
  expect(notices.map(({ title }) => title)).toEqual([
    'Đã kiểm tra tệp danh-sach.xlsx: 4 dòng đúng, 5 dòng cần sửa',
    'Đã nhập tệp danh-sach.xlsx: 4 dòng',
  ])
  const again = await uploaded(doer, 'people', messy)
  expect([again.good, again.bad]).toEqual([0, 9])
  expect(again.remarks.at(-1)).toMatch(/^Chính tệp này đã được tải lên lúc /)
  expect(await beginImport(doer, { id: again.id })).toEqual({
    kind: 'problems',
    problems: [{ field: '', message: 'Không có dòng nào đúng để nhập.' }],
  })
  expect(await undoImport(doer, { id: done.id })).toMatchObject({
    kind: 'done',
    message: 'Đã hoàn tác: rút lại 4 dòng.',
  })
  expect(await names()).toEqual(before)
  expect(await undoImport(doer, { id: done.id })).toMatchObject({ kind: 'problems' })
})

test('what happened to one row since prevents the undo of all, and is said', async () => {
  const doer = await as('administrator')
  const done = await written(doer, await uploaded(doer, 'people', messy))
  const giang = await database.db
    .selectFrom('person')
    .select('id')
    .where('full_name', '=', 'Đỗ Văn Giang')
    .executeTakeFirstOrThrow()
  await database.db
    .insertInto('notice')
    .values({ id: done.id, person_id: giang.id, at: new Date(0), act: '', title: 'Giấy mời', link: '/', read_at: null })
    .execute()
  const before = await names()
  expect(await undoImport(doer, { id: done.id })).toEqual({
    kind: 'problems',
    problems: [{ field: '', message: '“Đỗ Văn Giang”: đã có dữ liệu khác gắn với nơi này hoặc người này.' }],
  })
  expect(await names()).toEqual(before)
  await database.db.deleteFrom('notice').where('id', '=', done.id).execute()
  expect(await undoImport(doer, { id: done.id })).toMatchObject({ kind: 'done' })
})

test("another person's import is not there, and people are no business of a secretary", async () => {
  const own = await uploaded(await as('administrator'), 'people', messy)
  const other = await as('cellSecretary')
  expect(await importFor(database.db, other.actor, own.id)).toBeUndefined()
  expect(await importsOf(database.db, other.actor)).toEqual([])
  expect(await beginImport(other, { id: own.id })).toEqual({ kind: 'absent' })
  expect(await undoImport(other, { id: own.id })).toEqual({ kind: 'absent' })
  expect(await uploadWorkbook(other, { kind: 'people', year: null, fileName: 'x.xlsx', content: messy })).toEqual({
    kind: 'problems',
    problems: [{ field: 'kind', message: 'Đồng chí không được giao nhập danh sách này.' }],
  })
})

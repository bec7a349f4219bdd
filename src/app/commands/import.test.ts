import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openAccounts } from '#ground/identity'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { urlOf } from '../../../tools/testing/server.ts'
import { smallWorld } from '../../../tools/testing/world.ts'
import { runCommand } from './run-command.ts'

// Each workbook is opened in a thread of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const messy = fileURLToPath(new URL('../../process/exchange/messy-people.fixture.xlsx', import.meta.url))
let database: TestDatabase
let folder: string

beforeAll(async () => {
  database = await testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'kheo-test-'))
  const { people } = await smallWorld(database.db)
  const accounts = openAccounts(database.db, 'secret-of-the-test-that-is-long-enough')
  await accounts.create({ personId: people.cellSecretary, name: 'x', username: 'bithu', password: 'mat-khau-thu' })
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await database.close()
})

async function kheo(...words: string[]) {
  const said: string[] = []
  const told: string[] = []
  const exit = await runCommand(['import', ...words], {
    environment: { KHEO_HOME: tmpdir(), DATABASE_URL: urlOf(database.config) },
    migrations: new URL('../../../migrations', import.meta.url),
    say: (line) => said.push(line),
    tell: (line) => told.push(line),
  })
  return { exit, said, told: told.join('\n') }
}

const peopleCount = async () => (await database.db.selectFrom('person').select('id').execute()).length

test('a trial tells every fault, writes nothing and ends with 1; the kind follows from the columns', async () => {
  const before = await peopleCount()
  const { exit, said, told } = await kheo(messy, '--dry-run')
  expect([exit, said.length, await peopleCount()]).toEqual([1, 7, before])
  expect(said[2]).toBe('Dòng 9, cột “Từ ngày”: Từ ngày phải là một ngày có thật, ví dụ 05/01/2026.')
  expect(told).toContain('Đã kiểm tra 9/9 dòng.')
  expect(told).toContain('4 dòng đúng, 5 dòng cần sửa.')
})

test('with faults nothing is written unless the good rows are asked for; then they can be taken back', async () => {
  const before = await peopleCount()
  expect(await kheo(messy, '--kind', 'people')).toMatchObject({
    exit: 1,
    told: expect.stringContaining('Chưa nhập dòng nào.'),
  })
  expect(await peopleCount()).toBe(before)
  const { exit, said } = await kheo(messy, '--keep-good', '--json')
  const report = JSON.parse(said.join('\n'))
  expect([exit, report.kind, report.rows, report.good, report.bad, report.written]).toEqual([1, 'people', 9, 4, 5, 4])
  expect(report.problems[0]).toEqual({
    row: 8,
    column: 'Thư điện tử công vụ',
    says: 'Thư điện tử công vụ có dạng ten@co-quan.vn.',
  })
  expect(await peopleCount()).toBe(before + 4)
  expect((await kheo(report.id, '--undo')).exit).toBe(0)
  expect(await peopleCount()).toBe(before)
  expect((await kheo(report.id, '--undo')).exit).toBe(1)
})

test('a person may import what the posts allow, and nothing else', async () => {
  expect(await kheo(messy, '--kind', 'people', '--as', 'bithu')).toMatchObject({
    exit: 1,
    told: 'Đồng chí không được giao nhập danh sách này.',
  })
  expect((await kheo(messy, '--as', 'khong-co')).exit).toBe(2)
})

test('what is misused ends with 2, what is no workbook says what it is', async () => {
  expect((await kheo(messy, '--kind', 'things')).exit).toBe(2)
  expect((await kheo(messy, '--year', 'nay')).exit).toBe(2)
  expect((await kheo('khong-phai-ma', '--undo')).exit).toBe(2)
  expect((await kheo(join(folder, 'absent.xlsx'))).exit).toBe(2)
  const pdf = join(folder, 'list.xlsx')
  writeFileSync(pdf, '%PDF-1.7')
  expect(await kheo(pdf, '--kind', 'people')).toMatchObject({
    exit: 1,
    said: ['Đây là tệp PDF, không phải Excel. Hãy tải lên tệp Excel gốc (.xlsx).'],
  })
})

import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { chainOn, relate } from '#ground/organisations'
import { type Jobs, openJobs } from '#platform/jobs'
import { readWorkbook } from '#platform/xlsx'
import { importKinds } from '#process/listings'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../tools/testing/world.ts'
import { undoImport } from './acts/undo-import.ts'
import { complaints, uploaded, written } from './exchange.samples.ts'
import { exchangeWorkers } from './exchange.workers.ts'
import { templateOf } from './template.ts'

// Each workbook is opened in a thread of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

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

const doer = async () => ({ db: database.db, actor: await world.at('administrator'), once: null })
const template = async () =>
  templateOf(
    'Tổ chức',
    await importKinds.organisations.columns(database.db, await world.at('administrator'), null, '2026-02-10'),
  )

/** The template filled in with exceljs: what is given for each row, by column. */
async function filled(rows: readonly Record<string, unknown>[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await template()) as unknown as Parameters<typeof book.xlsx.load>[0])
  const sheet = book.worksheets[0] as ExcelJS.Worksheet
  const titles = sheet.getRow(5).values as string[]
  for (const [at, row] of rows.entries())
    for (const [title, value] of Object.entries(row))
      sheet.getCell(
        7 + at,
        titles.findIndex((each) => each?.replace(' *', '') === title),
      ).value = value as ExcelJS.CellValue
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const branch = (name: string, more: Record<string, unknown> = {}) => ({
  'Tên đầy đủ': `Chi bộ ${name}`,
  'Tên gọi tắt': `CB ${name}`,
  'Loại tổ chức': 'Chi bộ',
  'Ký hiệu trên văn bản': 'CB',
  'Địa danh': 'An Lạc',
  'Đảng bộ, chi bộ cấp trên': 'Đảng ủy cơ sở mẫu',
  'Từ ngày': new Date('2026-01-05'),
  'Căn cứ văn bản': 'QĐ số 12-QĐ/ĐU',
  ...more,
})

test('the template says which columns are required, offers lists, and its example is no row', async () => {
  const read = await readWorkbook(await template())
  const [list, guide, lists] = read.ok ? read.sheets : []
  expect(list?.rows.find(({ number }) => number === 5)?.cells.map(({ text }) => text)).toEqual([
    'TT',
    'Tên đầy đủ *',
    'Tên gọi tắt *',
    'Loại tổ chức *',
    'Mã',
    'Ký hiệu trên văn bản *',
    'Địa danh *',
    'Có Ban Thường vụ',
    'Có cấp ủy',
    'Đảng bộ, chi bộ cấp trên',
    'Tổ chức đảng theo dõi',
    'Từ ngày *',
    'Căn cứ văn bản *',
  ])
  expect([guide?.name, lists?.name]).toEqual(['Hướng dẫn', 'Danh mục'])
  const found = await uploaded(await doer(), 'organisations', await template())
  expect(found.fault).toBe('Dưới hàng tiêu đề chưa có dòng nào. Hãy điền ít nhất một dòng.')
})

test('organisations that stand under one another in the file, in any order, are made and taken back as one', async () => {
  const content = await filled([
    branch('Tổ Ba', { 'Đảng bộ, chi bộ cấp trên': 'Chi bộ Khu Phố' }),
    branch('Khu Phố', { Mã: 'khu-pho', 'Có cấp ủy': 'không' }),
    {
      ...branch('Nhà máy', { 'Đảng bộ, chi bộ cấp trên': null }),
      'Loại tổ chức': 'Doanh nghiệp',
      'Tổ chức đảng theo dõi': 'khu-pho',
    },
  ])
  const before = await codes()
  const found = await uploaded(await doer(), 'organisations', content)
  expect([await complaints(await doer(), found), found.good]).toEqual([[], 3])
  const done = await written(await doer(), found)
  expect((await codes()).filter((code) => !before.includes(code)).toSorted()).toEqual([
    'cb-nha-may',
    'cb-to-ba',
    'khu-pho',
  ])
  expect((await chainOn(database.db, await idOf('cb-to-ba'), '2026-02-10')).map(({ code }) => code)).toEqual([
    'cb-to-ba',
    'khu-pho',
    'co-so',
    'cap-tren',
  ])
  expect((await chainOn(database.db, await idOf('cb-nha-may'), '2026-02-10')).map(({ via }) => via)).toEqual([
    'self',
    'COVERED_BY',
    'PARTY_PARENT',
    'PARTY_PARENT',
  ])
  // A stranger that hangs on one of them holds them all.
  await database.db
    .transaction()
    .execute(async (tx) =>
      relate(tx, world.organisations.otherCell, 'PARTY_PARENT', await idOf('khu-pho'), '2026-02-01'),
    )
  expect(await undoImport(await doer(), { id: done.id })).toEqual({
    kind: 'problems',
    problems: [{ field: '', message: '“Chi bộ Khu Phố”: đã có dữ liệu khác gắn với nơi này hoặc người này.' }],
  })
  await database.db
    .deleteFrom('organisation_relation')
    .where('organisation_id', '=', world.organisations.otherCell)
    .where('valid_from', '=', '2026-02-01')
    .execute()
  expect(await undoImport(await doer(), { id: done.id })).toMatchObject({ kind: 'done' })
  expect(await codes()).toEqual(before)
})

test('what the screen refuses is refused in its cell, and who stands under a wrong row is told which', async () => {
  const content = await filled([
    branch('Một'),
    branch('Xuân', { Mã: 'CHI_BO', 'Đảng bộ, chi bộ cấp trên': 'Sở Mẫu' }),
    branch('Hạ', { Mã: 'co-so' }),
    branch('Thu', { 'Loại tổ chức': 'Tổ dân phố', 'Từ ngày': '30/02/2026' }),
    branch('Đông', { 'Đảng bộ, chi bộ cấp trên': 'Chi bộ Thu' }),
    branch('Đông'),
    branch('Vòng A', { 'Đảng bộ, chi bộ cấp trên': 'Chi bộ Vòng B' }),
    branch('Vòng B', { 'Đảng bộ, chi bộ cấp trên': 'Chi bộ Vòng A' }),
    branch('Tự', { 'Đảng bộ, chi bộ cấp trên': 'Chi bộ Tự' }),
    branch('Sớm', { 'Từ ngày': '01/01/2019' }),
    branch('Lành'),
  ])
  const found = await uploaded(await doer(), 'organisations', content)
  expect(await complaints(await doer(), found)).toEqual([
    '7 Tên đầy đủ: Đã có tổ chức tên này trong Khéo: Chi bộ Một (mã chi-bo-1).',
    '8 Mã: Mã dài từ 2 đến 60 ký tự, chỉ gồm chữ thường không dấu, chữ số và gạch ngang.',
    '9 Mã: Mã “co-so” đã có tổ chức khác dùng. Hãy ghi mã khác.',
    expect.stringMatching(/^10 Loại tổ chức: “Tổ dân phố” không có trong danh sách\./),
    '10 Từ ngày: Từ ngày phải là một ngày có thật, ví dụ 05/01/2026.',
    '11 Đảng bộ, chi bộ cấp trên: Tổ chức này ở dòng 10 của tệp, dòng đó còn chỗ cần sửa.',
    '12 Tên đầy đủ: Trùng với dòng 11.',
    '13 Đảng bộ, chi bộ cấp trên: Các tổ chức trong tệp trực thuộc vòng tròn lẫn nhau.',
    '14 Đảng bộ, chi bộ cấp trên: Các tổ chức trong tệp trực thuộc vòng tròn lẫn nhau.',
    '15 Đảng bộ, chi bộ cấp trên: Tổ chức không thể trực thuộc chính mình.',
    '16 Đảng bộ, chi bộ cấp trên: Tổ chức này chưa có hoặc đã kết thúc vào ngày 01/01/2019.',
  ])
  expect(found.good).toBe(1)
})

const codes = async () =>
  (await database.db.selectFrom('organisation').select('code').orderBy('code').execute()).map(({ code }) => code)
const idOf = async (code: string) =>
  (await database.db.selectFrom('organisation').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id

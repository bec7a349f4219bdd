import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Jobs, openJobs } from '#platform/jobs'
import { importKinds, kindsFor } from '#process/listings'
import { registrationFor, sampleAnswers, sampleForm, saveRegistration } from '#process/registration'
import { type AnswerRow, answerRows, fieldsOf } from '#rulebook'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../tools/testing/world.ts'
import { undoImport } from './acts/undo-import.ts'
import { madeBy } from './exchange.queries.ts'
import { complaints, uploaded, written } from './exchange.samples.ts'
import { exchangeWorkers } from './exchange.workers.ts'
import { templateOf } from './template.ts'

// Each workbook is opened in a thread of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let database: TestDatabase
let world: World
let jobs: Jobs
const failures: Error[] = []
const year = 2026
const party = sampleForm('REG_COLLECTIVE_PARTY')
const attended = fieldsOf(party).find(({ key }) => key === 'attended')?.label.vi ?? ''

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

const secretary = async () => ({ db: database.db, actor: await world.at('cellSecretary'), once: null })

/** Complete answers to form 1 as somebody types them into Excel, by column title. */
function typedAnswers(given: Record<string, unknown> = {}): Record<string, unknown> {
  const answers = sampleAnswers(party)
  const row: Record<string, unknown> = {}
  for (const { key, label, kind } of fieldsOf(party)) {
    const value = answers[key]
    if (kind.type === 'rows')
      row[label.vi] = answerRows(answers, key)
        .map((cells: AnswerRow) => kind.columns.map((column) => cells[column.key] ?? '').join(' | '))
        .join('\n')
    else if (kind.type === 'choice') row[label.vi] = kind.options.find(({ code }) => code === value)?.label.vi ?? ''
    else if (kind.type === 'yes') row[label.vi] = value === 'yes' ? 'có' : ''
    else if (kind.type === 'day') row[label.vi] = value ? new Date(String(value)) : ''
    else row[label.vi] = value
  }
  return { ...row, 'Tổ chức, đơn vị đăng ký': 'Chi bộ Một', ...given }
}

async function filled(rows: readonly Record<string, unknown>[]): Promise<Uint8Array> {
  const { actor, db } = await secretary()
  const columns = await importKinds.registrations.columns(db, actor, year, '2026-02-10')
  const book = new ExcelJS.Workbook()
  const bytes = await templateOf('Đăng ký mô hình', columns)
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0])
  const sheet = book.worksheets[0] as ExcelJS.Worksheet
  const titles = sheet.getRow(5).values as (string | undefined)[]
  for (const [at, row] of rows.entries())
    for (const [title, value] of Object.entries(row)) {
      const column = titles.findIndex((each) => each?.replace(' *', '') === title)
      expect(column, title).toBeGreaterThan(0)
      sheet.getCell(7 + at, column).value = value as ExcelJS.CellValue
    }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

test('the columns are the questions of the form that the table of authority gives, each once', async () => {
  const { actor, db } = await secretary()
  const columns = await importKinds.registrations.columns(db, actor, year, '2026-02-10')
  expect(columns.map(({ key }) => key)).toEqual(['organisation', ...fieldsOf(party).map(({ key }) => key)])
  expect(columns.find(({ key }) => key === 'field')?.choices?.length).toBeGreaterThan(3)
})

test('who registers for a collective may; members, employees and administrators may not', async () => {
  const may = async (person: Parameters<World['at']>[0]) => kindsFor(await world.at(person))
  expect([await may('cellSecretary'), await may('member'), await may('employee'), await may('administrator')]).toEqual([
    ['registrations'],
    [],
    [],
    ['organisations', 'people'],
  ])
})

test('what the form refuses is refused in its cell; other units, repetitions and contradictions too', async () => {
  const content = await filled([
    typedAnswers(),
    typedAnswers({ 'Tổ chức, đơn vị đăng ký': 'Chi bộ Hai', 'Tên mô hình': 'Của chi bộ khác' }),
    typedAnswers({ 'Tên mô hình': 'Một cửa thân thiện: nói lời cám ơn, xin lỗi'.replace('cám', 'cảm') }),
    typedAnswers({
      'Tên mô hình': 'Đi ngược thời gian',
      'Bắt đầu': '5-6-2026',
      'Kết thúc': 'ngày 05 tháng 03 năm 2026',
    }),
    typedAnswers({ 'Tên mô hình': null, 'Mức đăng ký': 'Cấp tỉnh', [attended]: 'mười bốn' }),
    { 'Tên mô hình': 'Chỉ có tên', 'Mức đăng ký': typedAnswers()['Mức đăng ký'] },
  ])
  const found = await uploaded(await secretary(), 'registrations', content, { year })
  expect(await complaints(await secretary(), found)).toEqual([
    '8 Tổ chức, đơn vị đăng ký: Đồng chí không được lập đăng ký cho “Chi bộ Hai”. Chỉ nhập được cho: Chi bộ Một.',
    '9 Tên mô hình: Trùng với dòng 7.',
    '10 Kết thúc: Ngày kết thúc không được trước ngày bắt đầu.',
    expect.stringMatching(/^11 Mức đăng ký: “Cấp tỉnh” không có trong danh sách\./),
    '11 Tên mô hình: Nhập tên mô hình.',
    expect.stringMatching(/^11 .*: .* là một số nguyên\.$/),
  ])
  expect(found.good).toBe(2)
})

test('good rows become drafts with every answer; the undo withdraws them, unless somebody went on with one', async () => {
  const content = await filled([
    typedAnswers({ 'Tên mô hình': 'Tổ tự quản' }),
    typedAnswers({ 'Tên mô hình': 'Giờ vàng' }),
  ])
  const doer = await secretary()
  const done = await written(doer, await uploaded(doer, 'registrations', content, { year }))
  expect([done.made, done.bad]).toEqual([2, 0])
  const ids = await madeBy(database.db, done.id)
  const [second, first] = await Promise.all(ids.map((id) => registrationFor(database.db, doer.actor, id)))
  expect([first?.state, first?.homeId, first?.year]).toEqual(['draft', world.organisations.cell, year])
  expect(first?.answers).toEqual({ ...blank(first?.answers), ...sampleAnswers(party), name: 'Tổ tự quản' })

  const { answers, rowVersion } = second ?? { answers: sampleAnswers(party), rowVersion: 0 }
  await saveRegistration(doer, { id: second?.id ?? '', rowVersion, answers })
  expect(await undoImport(doer, { id: done.id })).toEqual({
    kind: 'problems',
    problems: [{ field: '', message: '“Giờ vàng”: sau khi nhập đã có người làm việc khác (Lưu bản nháp).' }],
  })
  const again = await uploaded(doer, 'registrations', content, { year })
  expect((await complaints(doer, again)).map((line) => line.split(': ')[1])).toEqual([
    'Tổ chức này đã có đăng ký cùng tên trong năm 2026.',
    'Tổ chức này đã có đăng ký cùng tên trong năm 2026.',
  ])
})

test('an untouched import of drafts is withdrawn as one, and may come again', async () => {
  const content = await filled([typedAnswers({ 'Tên mô hình': 'Ngày thứ Bảy' })])
  const doer = await secretary()
  const done = await written(doer, await uploaded(doer, 'registrations', content, { year }))
  expect(await undoImport(doer, { id: done.id })).toMatchObject({ kind: 'done' })
  const [id = ''] = await madeBy(database.db, done.id)
  expect((await registrationFor(database.db, doer.actor, id))?.state).toBe('withdrawn')
  expect((await uploaded(doer, 'registrations', content, { year })).good).toBe(1)
})

/** Answers nobody gave are kept as empty ones. */
const blank = (answers: object | undefined) =>
  Object.fromEntries(Object.entries(answers ?? {}).map(([key, value]) => [key, Array.isArray(value) ? [] : '']))

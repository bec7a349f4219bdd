import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openAccounts } from '#ground/identity'
import { paths } from '#ground/paths'
import { readWorkbook, workbookLimits } from '#platform/xlsx'
import { hiddenFields, type Page, type TestHouse, testHouse, type Visitor } from '../../tools/testing/house.ts'
import { smallWorld } from '../../tools/testing/world.ts'
import { installationSecret } from './secret.ts'

// Each workbook is opened in a thread of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const messy = readFileSync(new URL('../process/exchange/messy-people.fixture.xlsx', import.meta.url))
const password = 'mat-khau-thu-nghiem'
let home: TestHouse
let administrator: Visitor
let secretary: Visitor

beforeAll(async () => {
  home = await testHouse()
  const { db } = home.database
  const { people } = await smallWorld(db)
  const accounts = openAccounts(db, await installationSecret(db))
  const signIn = async (username: string, personId: string) => {
    await accounts.create({ personId, name: username, username, password })
    const visitor = home.visitor()
    await visitor.submit(paths.signIn, paths.signIn, { username, password })
    return visitor
  }
  administrator = await signIn('quan-tri', people.administrator)
  secretary = await signIn('bi-thu', people.cellSecretary)
})
afterAll(() => home.close())

/** The form of the page as a browser sends it, with a file. */
async function upload(visitor: Visitor, file: File | null, fields: Record<string, string> = {}): Promise<Page> {
  const { html } = await visitor.get(paths.imports)
  const texts = Object.entries({ ...hiddenFields(html, paths.imports), kind: 'people', ...fields })
  return visitor.send(paths.imports, file ? [...texts, ['file', file]] : texts)
}

const workbook = (content: Uint8Array | string = messy, name = 'nhan-su.xlsx') =>
  new File([content as BlobPart], name, { type: 'application/vnd.ms-excel' })

/** The page of an import once no work on it is under way. */
async function settled(visitor: Visitor, path: string): Promise<Page> {
  for (;;) {
    const page = await visitor.get(path)
    if (!page.html.includes('data-live')) return page
  }
}

test('upload, result, marked workbook, import, undo: all by links and forms', async () => {
  const sent = await upload(administrator, workbook())
  expect(sent.status).toBe(303)
  const waiting = await administrator.get(sent.location)
  expect(waiting.html.includes('http-equiv="refresh"')).toBe(waiting.html.includes('data-live'))
  const result = await settled(administrator, sent.location)
  expect(result.html).toContain('4 dòng đúng, 5 dòng cần sửa')
  expect(result.html).toContain('Từ ngày phải là một ngày có thật, ví dụ 05/01/2026.')
  expect(result.html).not.toContain('http-equiv="refresh"')
  const id = sent.location.split('/').at(-1) ?? ''

  const begun = await administrator.submit(sent.location, paths.beginImport(id), {})
  expect([begun.status, begun.location]).toEqual([303, sent.location])
  expect((await settled(administrator, sent.location)).html).toContain('Đã nhập 4 dòng')
  const good = await administrator.get(`${sent.location}?dong=dung`)
  expect(good.html.match(/href="\/quan-tri\/can-bo\/[0-9a-f-]{36}"/g)?.length).toBe(4)
  expect((await administrator.get(paths.imports)).html).toContain('nhan-su.xlsx')

  const undone = await administrator.submit(sent.location, paths.undoImport(id), {})
  expect(undone.status).toBe(303)
  expect((await administrator.get(sent.location)).html).toContain('Đã hoàn tác')
})

test('the marked workbook has the comments of the cells', async () => {
  const { location } = await upload(administrator, workbook())
  await settled(administrator, location)
  const id = location.split('/').at(-1) ?? ''
  const marked = await administrator.fetch(paths.markedWorkbook(id))
  const read = await readWorkbook(new Uint8Array(await marked.arrayBuffer()))
  const sheet = read.ok ? read.sheets.find(({ name }) => name === 'Nhân sự 2026') : undefined
  expect(sheet?.rows.find(({ number }) => number === 10)?.cells.at(-1)?.text).toBe(
    'Không tìm thấy tổ chức “Chi bộ Bốn Mươi”. Hãy ghi đúng tên hoặc mã như trong Khéo.\nNhập căn cứ văn bản.',
  )
})

test("another person's import is 404, its file too; a kind of list that is not theirs is refused", async () => {
  const { location } = await upload(administrator, workbook())
  const id = location.split('/').at(-1) ?? ''
  const answers = [await secretary.get(location), await secretary.get(paths.markedWorkbook(id))]
  const hidden = hiddenFields((await secretary.get(paths.imports)).html, paths.imports)
  for (const path of [paths.beginImport(id), paths.undoImport(id)]) answers.push(await secretary.post(path, hidden))
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  expect((await secretary.get(paths.imports)).html).not.toContain('nhan-su.xlsx')
  expect((await secretary.get(paths.importTemplate('people'))).status).toBe(404)
  const refused = await upload(secretary, workbook(), { kind: 'people', year: '2026' })
  expect([refused.status, refused.html.includes('Đồng chí không được giao nhập danh sách này.')]).toEqual([422, true])
})

test('a form sent twice takes the file in once', async () => {
  const { html } = await administrator.get(paths.imports)
  const hidden = hiddenFields(html, paths.imports)
  const send = () =>
    administrator.send(paths.imports, [...Object.entries({ ...hidden, kind: 'people' }), ['file', workbook()]])
  const [first, second] = await Promise.all([send(), send()])
  expect([first?.status, second?.location]).toEqual([303, first?.location])
})

test.each<[string, () => File | null, string]>([
  ['no file', () => null, 'Chọn một tệp Excel.'],
  ['an empty file', () => workbook(''), 'Tệp không có nội dung. Hãy chọn lại tệp.'],
  ['ten megabytes of rubbish', () => workbook(new Uint8Array(workbookLimits.fileBytes + 1)), 'Tệp quá lớn.'],
])('%s is told at the field, and what was chosen stays', async (_, make, says) => {
  const page = await upload(administrator, make())
  expect(page.status).toBe(422)
  expect(page.html).toContain(says)
  expect(page.html).toMatch(/value="people"[^>]*checked/)
})

test.each<[string, string]>([
  ['%PDF-1.7 …', 'Đây là tệp PDF, không phải Excel.'],
  ['\u00d0\u00cf\u0011\u00e0', 'Tệp là Excel đời cũ (.xls) hoặc có mật khẩu.'],
  ['Họ và tên;Chức danh', 'Tệp này không phải Excel (.xlsx).'],
  ['PK\u0003\u0004 broken off', 'Tệp Excel bị hỏng, không đọc được.'],
])('a file named .xlsx that is none says what it is', async (content, says) => {
  const { location } = await upload(administrator, workbook(Buffer.from(content, 'latin1')))
  const page = await settled(administrator, location)
  expect([page.status, page.html.includes(says)]).toEqual([200, true])
})

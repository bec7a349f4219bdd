import { randomUUID } from 'node:crypto'
import { render } from 'preact-render-to-string'
import { beforeAll, expect, test } from 'vitest'
import { openAccounts, type StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import { holdAt, now } from '#platform/clock'
import type { FormValues } from '#platform/forms'
import { newId } from '#platform/ids'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { administrationRoutes } from './administration.routes.tsx'
import { administratorOf, type SampleTree, sampleTree } from './administration.samples.ts'
import { ensureFirstAdministratorLink } from './administration.store.ts'

let database: TestDatabase
let tree: SampleTree
beforeAll(async () => {
  database = await testDatabase()
  tree = await sampleTree(database.db)
  return database.close
})

type Asked = { params?: Record<string, string>; query?: string; form?: FormValues; once?: string; in?: TestDatabase }

/** What the route of that name answers, its page as text. */
async function ask(method: 'GET' | 'POST', name: string, asked: Asked = {}) {
  const route = administrationRoutes.find((each) => each.method === method && each.name === name)
  if (!route) throw new Error(`No route ${method} ${name}`)
  const { actor } = await administratorOf(database.db, tree)
  const visit: StaffVisit = {
    db: (asked.in ?? database).db,
    language: 'vi',
    path: '',
    params: asked.params ?? {},
    query: new URLSearchParams(asked.query),
    form: asked.form ?? {},
    actor,
    hidden: { _once: 'x' },
    once: asked.once ?? randomUUID(),
    address: '',
    userAgent: '',
    confirmation: null,
  }
  const answer = await route.handle(visit)
  if (answer.kind === 'page') return { status: answer.status, html: render(answer.content), to: '' }
  return { status: answer.kind === 'redirect' ? 303 : 404, html: '', to: answer.kind === 'redirect' ? answer.to : '' }
}

const personFields = () => ({
  fullName: 'Trần Hoà Bình',
  post: 'party-member',
  organisation: tree.north,
  from: '01/02/2025',
  byDocument: 'Quyết định số 3',
})

async function newPerson(fullName: string): Promise<string> {
  const { to } = await ask('POST', 'person.create', { form: { ...personFields(), fullName } })
  return to.split('/').at(-1) ?? ''
}

test('every address of the room is open to administrators alone, but for the link of an empty installation', () => {
  for (const { name, open } of administrationRoutes)
    expect([name, open]).toEqual([name, name.startsWith('installation.') ? 'public' : ['administrator']])
})

test('people are found with marks and without, those with the same marks first', async () => {
  await newPerson('Trần Hoà Bình')
  await newPerson('Trần Hóa')
  await newPerson('Lê Văn Đặng')
  const found = async (ten: string) => {
    const { html } = await ask('GET', 'person.list', { query: new URLSearchParams({ ten }).toString() })
    return [...html.matchAll(/href="\/quan-tri\/can-bo\/[0-9a-f-]{36}">([^<]+)</g)].map(([, name]) => name)
  }
  expect(await found('hoa')).toEqual(['Trần Hoà Bình', 'Trần Hóa', 'Hoàng Thị Quản'])
  expect(await found('hóa')).toEqual(['Trần Hóa', 'Trần Hoà Bình', 'Hoàng Thị Quản'])
  expect(await found('dang')).toEqual(['Lê Văn Đặng'])
  expect(await found('%')).toHaveLength(4)
  expect(await found('không ai')).toEqual([])
})

test('what is wrong stands at its field in Vietnamese, and everything typed is kept', async () => {
  const form = { ...personFields(), fullName: 'Trần <b>', from: '31/02/2025', byDocument: '' }
  const { status, html } = await ask('POST', 'person.create', { form })
  expect(status).toBe(422)
  expect(html).toContain('Từ ngày phải là một ngày có thật')
  expect(html).toContain('Nhập căn cứ văn bản.')
  expect(html).toContain('value="Trần &lt;b>"')
  expect(html).toContain('value="31/02/2025"')
})

test('days that no database holds are problems, not faults', async () => {
  for (const from of ['0000-01-01', '9999-12-31']) {
    const { status } = await ask('POST', 'person.create', { form: { ...personFields(), from } })
    expect([from, status]).toEqual([from, 422])
  }
  expect((await ask('GET', 'organisation.tree', { query: 'ngay=hôm qua' })).status).toBe(422)
  expect((await ask('GET', 'journal.read', { query: 'ngay=0000-01-01&trang=-4' })).status).toBe(422)
})

test('a person’s page, its forms, and a post that overlaps', async () => {
  const id = await newPerson('Vũ Thị Mai')
  const { html } = await ask('GET', 'person.open', { params: { id } })
  expect(html).toContain('Chi bộ Bắc')
  const holding = /chuc-danh\/([0-9a-f-]{36})\/ket-thuc/.exec(html)?.[1] ?? ''
  expect((await ask('GET', 'post.ending', { params: { id, holding } })).html).toContain('Đảng viên, Chi bộ Bắc')
  expect((await ask('GET', 'post.new', { params: { id } })).html).toContain('Giao chức danh')
  const overlap = await ask('POST', 'post.give', { params: { id }, form: personFields() })
  expect([overlap.status, overlap.html.includes('trùng với ngày vừa nhập')]).toEqual([422, true])
  const form = { endsOn: '01/03/2025', byDocument: 'Quyết định số 4' }
  expect((await ask('POST', 'post.end', { params: { id, holding }, form })).status).toBe(303)
  expect((await ask('GET', 'post.ending', { params: { id, holding } })).status).toBe(404)
})

test('a first password is shown once, also when the form comes twice', async () => {
  const id = await newPerson('Đỗ Thị Nga')
  expect((await ask('GET', 'account.new', { params: { id } })).html).toContain('value="ngadt"')
  const bad = await ask('POST', 'account.create', { params: { id }, form: { username: 'Nga Đỗ' } })
  expect([bad.status, bad.html.includes('value="Nga Đỗ"')]).toEqual([422, true])
  const once = randomUUID()
  const send = () => ask('POST', 'account.create', { params: { id }, form: { username: 'ngadt' }, once })
  const password = /[A-Z2-9]{5}-[A-Z2-9]{5}-[A-Z2-9]{4}/
  expect((await send()).html).toMatch(password)
  const again = await send()
  expect(again.html).not.toMatch(password)
  expect(again.html).toContain('đặt lại mật khẩu')
  const { html } = await ask('GET', 'person.open', { params: { id } })
  expect(html).toContain('ngadt')
  expect(html).not.toMatch(password)
  expect((await ask('POST', 'account.lock', { params: { id } })).status).toBe(303)
  expect((await ask('GET', 'person.open', { params: { id } })).html).toContain('đã khóa')
  expect((await ask('POST', 'account.reset', { params: { id } })).html).toMatch(password)
})

test('the tree of a day, an organisation, its forms', async () => {
  expect((await ask('GET', 'organisation.tree', { query: 'ngay=01/01/2019' })).html).toContain('chưa có tổ chức nào')
  expect((await ask('GET', 'organisation.tree')).html).toContain('Đảng ủy Sở Minh Sơn')
  const { html } = await ask('GET', 'organisation.open', { params: { id: tree.north } })
  expect(html).toContain('Trực thuộc')
  expect(html).toContain('Phòng Bắc')
  const { html: renaming } = await ask('GET', 'organisation.renaming', { params: { id: tree.north } })
  expect(renaming).toContain('value="Chi bộ Bắc"')
  expect((await ask('GET', 'organisation.merging')).html).toContain('Chi bộ Nam')
  expect((await ask('GET', 'organisation.new')).html).toContain('Đảng bộ cơ sở')
  expect((await ask('GET', 'organisation.open', { params: { id: newId() } })).status).toBe(404)
  expect((await ask('POST', 'organisation.merge', { form: {} })).html).toContain('Chọn ít nhất một tổ chức sáp nhập.')
  const form = {
    kind: 'BRANCH',
    name: 'Chi bộ mới',
    shortName: 'CB mới',
    paperSymbol: 'CB',
    place: 'Minh Sơn',
    bodies: ['committee', 'standing'],
    parent: tree.committee,
    from: '01/01/2026',
    byDocument: 'x',
  }
  const { to } = await ask('POST', 'organisation.create', { form })
  const made = await ask('GET', 'organisation.open', { params: { id: to.split('/').at(-1) ?? '' } })
  expect(made.html).toContain('Có Ban Thường vụ; Có cấp ủy')
  expect((await ask('POST', 'organisation.create', { form: { ...form, code: 'cb-moi' } })).html).toContain('“cb-moi”')
})

test('the journal by act, person and day, and its chain checked on request', async () => {
  const shown = async (query: string) => (await ask('GET', 'journal.read', { query })).html
  expect(await shown('viec=account.lock')).toContain('Đỗ Thị Nga: ngadt')
  expect(await shown('viec=account.lock')).not.toContain('Trần Hoà Bình')
  expect(await shown('ai=quan')).toContain('Trần Hoà Bình')
  expect(await shown('ai=khac')).toContain('Không có dòng nào.')
  expect(await shown('ngay=01/01/2020')).toContain('Không có dòng nào.')
  expect(await shown('kiem-tra=1')).toContain('nguyên vẹn')
})

const beginning = {
  kind: 'SUPERIOR_COMMITTEE',
  name: 'Đảng bộ các cơ quan tỉnh Minh Sơn',
  shortName: 'ĐU các cơ quan',
  paperSymbol: 'ĐU',
  place: 'Minh Sơn',
  bodies: ['standing', 'committee'],
  fullName: 'Phạm Khởi Đầu',
  username: 'Khoidau',
  password: 'một câu dễ nhớ',
}

test('the link of an empty installation works once, and never again once an account exists', async () => {
  const fresh = await testDatabase()
  try {
    const codeOf = (path: string | undefined) => path?.replace(paths.firstAdministrator(''), '') ?? ''
    const old = codeOf(await ensureFirstAdministratorLink(fresh.db))
    const code = codeOf(await ensureFirstAdministratorLink(fresh.db))
    const asked = { in: fresh, params: { code } }
    expect((await ask('GET', 'installation.page', { in: fresh, params: { code: old } })).status).toBe(404)
    expect((await ask('GET', 'installation.page', asked)).html).toContain('Khởi tạo Khéo')
    expect(JSON.stringify(await fresh.db.selectFrom('setting').selectAll().execute())).not.toContain(code)

    const short = await ask('POST', 'installation.begin', { ...asked, form: { ...beginning, password: 'ngắn' } })
    expect([short.status, short.html.includes('ít nhất 12 ký tự'), short.html.includes('ngắn"')]).toEqual([
      422,
      true,
      false,
    ])
    const answers = await Promise.all(
      [1, 2].map(() => ask('POST', 'installation.begin', { ...asked, form: beginning })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404])
    expect((await ask('GET', 'installation.page', asked)).status).toBe(404)
    expect(await ensureFirstAdministratorLink(fresh.db)).toBeUndefined()
    const accounts = openAccounts(fresh.db, 'a secret of at least thirty-two signs')
    const from = { address: '192.0.2.1', userAgent: 'test' }
    expect(await accounts.signIn('khoidau', beginning.password, from)).toBeTypeOf('string')
    const journal = await fresh.db.selectFrom('journal').select(['act', 'person_id', 'person_name']).execute()
    expect(journal).toEqual(
      ['installation.begin', 'person.create', 'account.create'].map((act) => ({
        act,
        person_id: null,
        person_name: 'Khởi tạo hệ thống',
      })),
    )
  } finally {
    await fresh.close()
  }
})

test('the link lives a day', async () => {
  const fresh = await testDatabase()
  try {
    const code = (await ensureFirstAdministratorLink(fresh.db))?.split('/').at(-1) ?? ''
    const later = new Date(now().getTime() + 24 * 3_600_000)
    const { status } = await holdAt(later, () => ask('GET', 'installation.page', { in: fresh, params: { code } }))
    expect(status).toBe(404)
  } finally {
    await fresh.close()
  }
})

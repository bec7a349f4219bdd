import { beforeAll, expect, test } from 'vitest'
import { openAccounts } from '#ground/identity'
import { paths } from '#ground/paths'
import { editionById } from '#rulebook'
import { hiddenFields, type TestHouse, testHouse, type Visitor } from '../../tools/testing/house.ts'
import { smallWorld, type World } from '../../tools/testing/world.ts'
import { installationSecret } from './secret.ts'

let home: TestHouse
let world: World
const password = 'mat-khau-thu-nghiem'
const people = { 'bi-thu': 'committeeSecretary', 'chi-bo': 'cellSecretary', 'chi-bo-2': 'otherSecretary' } as const
const more = { 'dau-moi': 'focalOfficer', 'quan-tri': 'administrator', 'dang-vien': 'member' } as const

beforeAll(async () => {
  home = await testHouse()
  const { db } = home.database
  world = await smallWorld(db)
  const accounts = openAccounts(db, await installationSecret(db))
  for (const [username, person] of Object.entries({ ...people, ...more }))
    await accounts.create({ personId: world.people[person], name: username, username, password })
  return home.close
})

async function signedIn(username: keyof typeof people | keyof typeof more): Promise<Visitor> {
  const visitor = home.visitor()
  visitor.cookies.set('kheo_dev_now', encodeURIComponent('2026-02-10T02:00:00.000Z'))
  const page = await visitor.submit(paths.signIn, paths.signIn, { username, password })
  expect(page.status, page.html).toBe(303)
  return visitor
}

const guidance = {
  number: '05-HD/ĐU',
  issuedOn: '20/01/2026',
  title: 'Hướng dẫn đăng ký năm 2026',
  summary: 'Ưu tiên việc khó.\nCó chỉ tiêu đo được.',
  fields: ['ECONOMY', 'CULTURE_SOCIETY'],
}

test('a unit publishes, those below read and register under it, others find nothing', async () => {
  const secretary = await signedIn('bi-thu')
  const done = await secretary.submit(paths.newGuidance, paths.newGuidance, guidance)
  expect(done.status, done.html).toBe(303)
  const below = await signedIn('chi-bo')
  expect((await below.get(paths.guidances)).html).toContain(guidance.title)
  expect((await below.get(done.location)).html).toContain('Có chỉ tiêu đo được.')
  const form = await below.get(`${paths.newRegistration}?cho=COLLECTIVE:${world.organisations.cell}`)
  expect(form.html).toContain(guidance.title)
  expect((await below.get(`${done.location}/sua`)).status).toBe(404)
  expect((await home.visitor().get(done.location)).status).toBe(303)
  const own = await below.submit(paths.newGuidance, paths.newGuidance, { ...guidance, title: 'Riêng Chi bộ Một' })
  const beside = await signedIn('chi-bo-2')
  expect((await beside.get(own.location)).status).toBe(404)
  expect((await beside.get(paths.guidances)).html).not.toContain('Riêng Chi bộ Một')
  expect((await (await signedIn('dang-vien')).get(paths.newGuidance)).status).toBe(403)
})

test('what is wrong is said at the field, and everything typed is kept', async () => {
  const secretary = await signedIn('bi-thu')
  const typed = { ...guidance, number: '', issuedOn: '31/02/2026', fields: ['NO_FIELD'] }
  const page = await secretary.submit(paths.newGuidance, paths.newGuidance, typed)
  expect(page.status).toBe(422)
  for (const said of ['Nhập số, ký hiệu.', 'Ngày ban hành phải là một ngày có thật', 'Chọn lĩnh vực khuyến khích.'])
    expect(page.html).toContain(said)
  expect(page.html).toContain('Ưu tiên việc khó.')
  const early = await secretary.submit(paths.newGuidance, paths.newGuidance, { ...guidance, issuedOn: '01/12/2026' })
  expect([early.status, early.html.includes('chưa tới')]).toEqual([409, true])
})

test('revising and revoking ask for the reason and show the versions', async () => {
  const secretary = await signedIn('bi-thu')
  const { location } = await secretary.submit(paths.newGuidance, paths.newGuidance, { ...guidance, title: 'Sẽ sửa' })
  const without = await secretary.submit(`${location}/sua`, `${location}/sua`, { ...guidance, title: 'Đã sửa' })
  expect([without.status, without.html.includes('Nhập lý do.')]).toEqual([422, true])
  const reason = 'Bổ sung theo kết luận họp.'
  expect(
    (await secretary.submit(`${location}/sua`, `${location}/sua`, { ...guidance, title: 'Đã sửa', reason })).status,
  ).toBe(303)
  const shown = await secretary.get(location)
  for (const said of ['Đã sửa', reason, 'Lần 1', 'Lần 2']) expect(shown.html).toContain(said)
  const refused = await secretary.submit(location, `${location}/thu-hoi`, { reason: ' ' })
  expect(refused.status).toBe(422)
  expect((await secretary.submit(location, `${location}/thu-hoi`, { reason: 'Trùng.' })).status).toBe(303)
  expect((await (await signedIn('chi-bo')).get(location)).html).toContain('Đã thu hồi')
})

test('"start from this suggestion" fills name, field and content of a draft', async () => {
  const [starter] = editionById('hd-29-duk-2024')?.suggestions.value ?? []
  if (!starter) throw new Error('No starter')
  const visitor = await signedIn('chi-bo')
  const catalogue = await visitor.get(paths.suggestions)
  expect(catalogue.html).toContain(paths.registerFrom(starter.key))
  expect(catalogue.html).not.toContain(paths.retireSuggestion(starter.key))
  const address = `${paths.newRegistration}?cho=COLLECTIVE:${world.organisations.cell}&goi-y=${starter.key}`
  const form = await visitor.get(address)
  expect(form.html).toContain(`value="${starter.name}"`)
  const made = await visitor.submit(address, address, { name: starter.name, field: starter.field, level: 'BASE' })
  expect(made.status, made.html).toBe(303)
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(made.location)?.[0] ?? ''
  expect((await visitor.get(paths.checkRegistration(id))).html).toContain(starter.content.slice(0, 40))
})

test('the focal unit changes, retires and restores; others get no buttons and no pages', async () => {
  const focal = await signedIn('dau-moi')
  const [first, second] = editionById('hd-29-duk-2024')?.suggestions.value ?? []
  if (!first || !second) throw new Error('No starters')
  const change = paths.changeSuggestion(first.key)
  const text = { field: first.field, name: 'Cách nói của đầu mối', content: first.content }
  expect((await focal.submit(change, change, text)).status).toBe(303)
  const retire = paths.retireSuggestion(second.key)
  expect((await focal.submit(paths.suggestions, retire, {})).status).toBe(303)
  const below = await signedIn('chi-bo')
  const catalogue = (await below.get(paths.suggestions)).html
  expect([catalogue.includes('Cách nói của đầu mối'), catalogue.includes(second.name)]).toEqual([true, false])
  expect((await below.get(change)).status).toBe(404)
  const restored = /\/goi-y\/[0-9a-f-]{36}\/dung-lai/.exec((await focal.get(paths.suggestions)).html)?.[0] ?? ''
  expect((await focal.submit(paths.suggestions, restored, {})).status).toBe(303)
  expect((await below.get(paths.suggestions)).html).toContain(second.name)
})

test('an unknown suggestion starts an empty form', async () => {
  const visitor = await signedIn('chi-bo')
  const address = `${paths.newRegistration}?cho=COLLECTIVE:${world.organisations.cell}`
  for (const key of ['x', '%00', "';--", '01a20fc6-f803-7a11-9b9b-2f5b79c2c7d5'])
    expect((await visitor.get(`${address}&goi-y=${key}`)).status).toBe(200)
})

test('the signed paper is attached as a file: those below open it, others do not, and only its own side removes it', async () => {
  const secretary = await signedIn('bi-thu')
  const { location } = await secretary.submit(paths.newGuidance, paths.newGuidance, { ...guidance, title: 'Có tệp' })
  const files = `${location}/tep`
  const hidden = Object.entries(hiddenFields((await secretary.get(files)).html, files))
  const file = new File([Buffer.from('%PDF-1.4\n%%EOF\n')], '05-HD.pdf')
  const sent = await secretary.send(files, [...hidden, ['purpose', 'other'], ['note', ''], ['files', file]])
  expect(sent.status, sent.html).toBe(303)
  const below = await signedIn('chi-bo')
  const page = await below.get(location)
  expect(page.html).toContain('05-HD.pdf')
  const [address = ''] = new RegExp(`${files}/[0-9a-f-]{36}`).exec(page.html) ?? []
  expect((await below.get(address)).status).toBe(200)
  expect(
    (await below.post(`${address}/go`, hiddenFields((await below.get(paths.desk)).html, paths.signOut))).status,
  ).toBe(403)
  const own = (await below.submit(paths.newGuidance, paths.newGuidance, { ...guidance, title: 'Của chi bộ' })).location
  const beside = await signedIn('chi-bo-2')
  expect([(await beside.get(`${own}/tep`)).status, (await beside.get(address)).status]).toEqual([404, 200])
  const id = address.slice(-36)
  expect((await beside.get(`${own}/tep/${id}`)).status).toBe(404)
  expect((await secretary.submit(`${address}/go`, `${address}/go`, {})).status).toBe(303)
  expect((await below.get(address)).status).toBe(404)
})

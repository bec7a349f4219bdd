import { beforeAll, expect, test } from 'vitest'
import { openAccounts } from '#ground/identity'
import { paths } from '#ground/paths'
import { returnRegistration } from '#process/intake'
import { saveNewRegistration, saveRegistration, submitRegistration } from '#process/registration'
import { hiddenFields, type TestHouse, testHouse, type Visitor } from '../../tools/testing/house.ts'
import { cellAnswers, idIn, type Season, type Somebody, seasonIn } from '../../tools/testing/season.ts'
import { smallWorld, type World } from '../../tools/testing/world.ts'
import { installationSecret } from './secret.ts'

let home: TestHouse
let world: World
let season: Season
const password = 'mat-khau-thu-nghiem'
const day = '2026-02-20'

beforeAll(async () => {
  home = await testHouse()
  const { db } = home.database
  world = await smallWorld(db)
  season = seasonIn(home.database, world)
  const accounts = openAccounts(db, await installationSecret(db))
  for (const person of ['cellSecretary', 'otherSecretary', 'officer', 'committeeSecretary'] as const)
    await accounts.create({ personId: world.people[person], name: person, username: person.toLowerCase(), password })
  return home.close
})

async function visitor(person: Somebody): Promise<Visitor> {
  const visiting = home.visitor()
  visiting.cookies.set('kheo_dev_now', encodeURIComponent(`${day}T02:00:00.000Z`))
  const page = await visiting.submit(paths.signIn, paths.signIn, { username: person.toLowerCase(), password })
  expect(page.status, page.html).toBe(303)
  return visiting
}
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&quot;', '"')

test('one press registers what is ticked; pressed twice it is done once; nothing ticked is told at the list', async () => {
  const previous = await season.accepted('2025-02-10', { name: 'Tủ sách chung' })
  const secretary = await visitor('cellSecretary')
  const empty = await secretary.submit(paths.runningInitiatives, paths.runningInitiatives, {})
  expect([empty.status, textOf(empty.html).includes('Chọn ít nhất một mô hình.')]).toEqual([422, true])
  expect(empty.html).toContain(previous)
  const hidden = hiddenFields((await secretary.get(paths.runningInitiatives)).html, paths.runningInitiatives)
  const once = await secretary.post(paths.runningInitiatives, { ...hidden, id: previous })
  const twice = await secretary.post(paths.runningInitiatives, { ...hidden, id: previous })
  expect([once.status, twice.location]).toEqual([303, once.location])
  expect((await secretary.get(paths.runningInitiatives)).html).not.toContain(previous)
})

test('the receiver takes the continued ones from the list; nothing ticked is told there', async () => {
  const officer = await visitor('officer')
  const list = `${paths.intake}?muc=tiep-tuc`
  const page = await officer.get(list)
  expect(textOf(page.html)).toContain('Tiếp tục từ năm trước 1')
  const empty = await officer.submit(list, paths.acceptContinued, {})
  expect([empty.status, textOf(empty.html).includes('Chọn ít nhất một bản đăng ký.')]).toEqual([422, true])
  const id = /name="id" type="checkbox" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  const taken = await officer.submit(list, paths.acceptContinued, { id })
  expect([taken.status, taken.location]).toEqual([303, paths.intake])
  expect((await season.rowOf(id)).receipt_number).toBeGreaterThan(0)
  const moved = await officer.post(paths.acceptContinued, {
    ...hiddenFields((await officer.get(paths.desk)).html, paths.signOut),
    id,
  })
  expect(moved.status).toBe(409)
})

test('Q-II.3.2-2 · who accepts a registration of the superior level reads where it goes, and the case says so after', async () => {
  const id = await season.submitted('2026-02-10', { level: 'SUPERIOR', name: 'Lên cấp trên' })
  const officer = await visitor('officer')
  const before = textOf((await officer.get(paths.intakeOf(id))).html)
  expect(before).toContain('đi tiếp trong Mẫu 3 của Đảng ủy cơ sở mẫu')
  expect(before).toContain('Đảng ủy cấp trên mẫu (Ban Thường vụ)')
  await officer.submit(paths.intakeOf(id), paths.acceptRegistration(id), { opinion: 'Đồng ý chuyển.' })
  const after = textOf((await officer.get(paths.registration(id))).html)
  expect(after).toContain('chờ vào Mẫu 3 của Đảng ủy cơ sở mẫu')
  expect(after).toContain('Đồng ý chuyển.')
})

test('four eyes · whoever sent it is told so, with the names of those who may, and finds no button', async () => {
  const input = {
    year: 2026,
    organisationId: world.organisations.committee,
    participant: 'COLLECTIVE' as const,
    answers: cellAnswers({ name: 'Của đảng ủy' }),
  }
  const id = idIn(await season.does('committeeSecretary', day, saveNewRegistration, input))
  await season.does('committeeSecretary', day, submitRegistration, { id, rowVersion: 1 })
  const page = await (await visitor('committeeSecretary')).get(paths.intakeOf(id))
  expect(textOf(page.html)).toContain('Cần một người khác xử lý')
  expect(textOf(page.html)).toContain('Phạm Văn Mận (Cán bộ tiếp nhận, tổng hợp)')
  expect(page.html).not.toContain(paths.acceptRegistration(id))
  expect((await (await visitor('officer')).get(paths.intakeOf(id))).html).toContain(paths.acceptRegistration(id))
})

test('Q-II.3.3-3 · the reason stands at the top of the returned case and form; the receiver sees what changed since', async () => {
  const id = await season.submitted('2026-02-10', { name: 'Trả lại rồi gửi lại', scope: 'Một tổ dân phố.' })
  const reason = 'Ghi rõ phạm vi thực hiện.'
  await season.does('officer', day, returnRegistration, { id, rowVersion: 2, reason })
  const secretary = await visitor('cellSecretary')
  for (const path of [paths.registration(id), paths.editRegistration(id)]) {
    const { html } = await secretary.get(path)
    expect(html.indexOf(reason), path).toBeGreaterThan(0)
    expect(html.indexOf(reason), path).toBeLessThan(html.indexOf('<h1'))
  }
  const answers = cellAnswers({ name: 'Trả lại rồi gửi lại', scope: 'Ba tổ dân phố.' })
  await season.does('cellSecretary', day, saveRegistration, { id, rowVersion: 3, answers })
  await season.does('cellSecretary', day, submitRegistration, { id, rowVersion: 4 })
  const { html } = await (await visitor('officer')).get(paths.intakeOf(id))
  expect(html).toContain('<del>Một</del>')
  expect(html).toContain('<ins>Ba</ins>')
  expect(textOf(html)).toContain(`Lần trước trả lại vì: ${reason}`)
})

test('versions are for those who read the registration; others find nothing', async () => {
  const id = await season.accepted('2026-02-10', { name: 'Có nhiều bản' })
  const path = paths.registrationVersions(id)
  expect((await (await visitor('officer')).get(path)).status).toBe(200)
  expect((await (await visitor('otherSecretary')).get(path)).status).toBe(404)
  expect((await (await visitor('otherSecretary')).get(paths.amendRegistration(id))).status).toBe(404)
  expect((await (await visitor('officer')).get(paths.amendRegistration(id))).status).toBe(403)
})

test('an amendment that is refused keeps everything typed; a stale page overwrites nothing', async () => {
  const id = await season.accepted('2026-02-10', { name: 'Sửa sau tiếp nhận' })
  const secretary = await visitor('cellSecretary')
  const path = paths.amendRegistration(id)
  const { html } = await secretary.get(path)
  const hidden = hiddenFields(html, path)
  const typed = { name: 'Sửa sau tiếp nhận', level: 'BASE', scope: 'Phạm vi mới', amendReason: '' }
  const again = await secretary.post(path, { ...hidden, ...typed })
  expect([again.status, again.html.includes('Phạm vi mới')]).toEqual([422, true])
  const stale = await secretary.post(path, { ...hidden, ...typed, amendReason: 'Cập nhật.', _version: '1' })
  expect(stale.status).toBe(409)
  expect((await season.rowOf(id)).row_version).toBe(3)
})

test('an older initiative is entered in two steps; a year that is none is told at its field, the name stays', async () => {
  const secretary = await visitor('cellSecretary')
  const wrong = await secretary.submit(paths.enterFollowed, paths.enterFollowed, {
    ...{ name: 'Hũ gạo tình thương', beganIn: 'năm ngoái', level: 'BASE', owner: '' },
  })
  expect([wrong.status, wrong.html.includes('value="Hũ gạo tình thương"')]).toEqual([422, true])
  expect(textOf(wrong.html)).toContain('Năm bắt đầu thực hiện là một số nguyên.')
  const now = await secretary.submit(paths.enterFollowed, paths.enterFollowed, {
    ...{ name: 'Hũ gạo tình thương', beganIn: '2026', level: 'BASE', owner: '' },
  })
  expect([now.status, textOf(now.html).includes('Mô hình bắt đầu trong năm nay')]).toEqual([409, true])
  const entered = await secretary.submit(paths.enterFollowed, paths.enterFollowed, {
    ...{ name: 'Hũ gạo tình thương', beganIn: '2019', level: 'BASE', owner: '' },
  })
  expect(entered.status).toBe(303)
  const page = textOf((await secretary.get(entered.location)).html)
  expect(page).toContain('Mô hình cũ, bắt đầu năm 2019')
  expect(page).toContain('Cần một người khác xử lý')
})

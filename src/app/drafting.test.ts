import { beforeAll, describe, expect, test } from 'vitest'
import { appoint, openAccounts } from '#ground/identity'
import { paths } from '#ground/paths'
import { editionById } from '#rulebook'
import { hiddenFields, type Page, type TestHouse, testHouse, type Visitor } from '../../tools/testing/house.ts'
import { seasonIn } from '../../tools/testing/season.ts'
import { htmlFaults } from '../../tools/testing/valid-html.ts'
import { smallWorld, type World } from '../../tools/testing/world.ts'
import { installationSecret } from './secret.ts'

let home: TestHouse
let world: World
const password = 'mat-khau-thu-nghiem'
const accounts = { 'bi-thu': 'cellSecretary', 'dang-vien': 'member', 'bi-thu-khac': 'otherSecretary' } as const

beforeAll(async () => {
  home = await testHouse()
  const { db } = home.database
  world = await smallWorld(db)
  const { cell, agency } = world.organisations
  const also = { personId: world.people.member, from: '2025-01-01', byDocument: 'Quyết định mẫu số 02' }
  await db.transaction().execute(async (tx) => {
    await appoint(tx, { ...also, post: 'deputy-secretary', organisationId: cell })
    await appoint(tx, { ...also, post: 'employee', organisationId: agency })
  })
  const opened = openAccounts(db, await installationSecret(db))
  for (const [username, person] of Object.entries(accounts))
    await opened.create({ personId: world.people[person], name: username, username, password })
  return home.close
})

async function signedIn(username: keyof typeof accounts, at = '2026-02-10T02:41:00.000Z'): Promise<Visitor> {
  const visitor = home.visitor()
  visitor.cookies.set('kheo_dev_now', encodeURIComponent(at))
  const page = await visitor.submit(paths.signIn, paths.signIn, { username, password })
  expect(page.status, page.html).toBe(303)
  return visitor
}

const newForm = () => `${paths.newRegistration}?cho=COLLECTIVE:${world.organisations.cell}`

/** A draft of the cell; its id. */
async function begun(visitor: Visitor, name = 'Một cửa thân thiện'): Promise<string> {
  const page = await visitor.submit(newForm(), newForm(), { name, level: 'BASE' })
  expect(page.status, page.html).toBe(303)
  return /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(page.location)?.[0] ?? ''
}
const reasonOf = (id: string) => paths.editSection(id, 'ly-do-va-muc-tieu')
const forcesOf = (id: string) => paths.editSection(id, 'luc-luong-va-nguon-luc')
const plain = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>|<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

const complaints = ({ html }: Page): Promise<string[]> => htmlFaults(html)

describe('from the first section to sending', () => {
  test('the first section makes a draft, whose home lists the sections, what is missing, until when and to whom', async () => {
    const visitor = await signedIn('bi-thu')
    const first = await visitor.get(newForm())
    expect(plain(first.html)).toContain('Hạn gửi đăng ký: 28/02/2026, còn 18 ngày')
    expect(plain(first.html)).toContain('Gửi tới: Đảng ủy cơ sở mẫu.')
    const id = await begun(visitor)
    const list = await visitor.get(paths.editRegistration(id))
    const text = plain(list.html)
    expect(text).toContain('Đã đủ 1 trên 10 phần.')
    expect(text).toContain('Còn thiếu: Địa chỉ, địa điểm thực hiện; Lĩnh vực; Mô hình mới hay tiếp tục.')
    expect(text).toContain('Vì sao nơi này?')
    expect(await complaints(list)).toEqual([])
    expect(await complaints(first)).toEqual([])
  })

  const starter = editionById('hd-29-duk-2024')?.suggestions.value[0]?.key
  test.each(['', `&goi-y=${starter}`])(
    'what the browser kept of a form is let go once the server has it, begun with «%s» and section by section',
    async (suggestion) => {
      const visitor = await signedIn('bi-thu')
      const keyIn = ({ html }: Page, mark: string) => new RegExp(`${mark}="([^"]+)"`).exec(html)?.[1]
      const address = `${newForm()}${suggestion}`
      const first = await visitor.get(address)
      const made = await visitor.submit(address, address, { name: 'Bản nháp', level: 'BASE' })
      expect(keyIn(await visitor.get(made.location), 'data-draft-done')).toBe(keyIn(first, 'data-draft'))
      const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(made.location)?.[0] ?? ''
      const section = await visitor.get(reasonOf(id))
      const saved = await visitor.submit(reasonOf(id), reasonOf(id), { goals: 'Nhanh hơn', _to: 'list' })
      expect(keyIn(await visitor.get(saved.location), 'data-draft-done')).toBe(keyIn(section, 'data-draft'))
    },
  )

  test('who begins another one is led to the unfinished one of this place, and to nobody else’s', async () => {
    const visitor = await signedIn('bi-thu')
    await begun(visitor, 'Bản lập dở')
    expect(plain((await visitor.get(newForm())).html)).toContain('Bản lập dở')
    const mine = `${paths.newRegistration}?cho=INDIVIDUAL:${world.organisations.cell}`
    expect(plain((await (await signedIn('dang-vien')).get(mine)).html)).not.toContain('Bản lập dở')
  })

  test('each section saves and leads to the next, the last to the check', async () => {
    const visitor = await signedIn('bi-thu')
    const id = await begun(visitor)
    const sections = [...(await visitor.get(paths.editRegistration(id))).html.matchAll(/href="([^"]*\/sua\/[^"]+)"/g)]
    const addresses = sections.map(([, href]) => href ?? '')
    expect(addresses.length).toBe(10)
    for (const [at, address] of addresses.entries()) {
      const shown = await visitor.get(address)
      expect(await complaints(shown), address).toEqual([])
      const values = { ...(at === 0 && { name: 'Một cửa', level: 'BASE' }), _to: at === 9 ? 'check' : 'next' }
      const saved = await visitor.submit(address, address, values)
      expect(saved.location.split('?')[0]).toBe(addresses[at + 1] ?? paths.checkRegistration(id))
    }
  })

  test('the check leads to every section and question, and back to the check', async () => {
    const visitor = await signedIn('bi-thu')
    const id = await begun(visitor)
    const check = await visitor.get(paths.checkRegistration(id))
    expect(check.html).toContain(`href="${reasonOf(id)}?tu=kiem-tra#goals"`)
    expect(plain(check.html)).toContain('Lý do và mục tiêu: còn 3 mục')
    expect(check.html).not.toContain(paths.submitRegistration(id))
    expect(await complaints(check)).toEqual([])
    const section = `${reasonOf(id)}?tu=kiem-tra`
    const saved = await visitor.submit(section, section, { goals: 'Nhanh hơn', _to: 'check' })
    expect(saved.status, saved.html).toBe(303)
    expect(saved.location).toBe(`${paths.checkRegistration(id)}?luu=ly-do-va-muc-tieu`)
  })

  test('what does not fit comes back at its question, and is kept on the server as it was typed', async () => {
    const visitor = await signedIn('bi-thu')
    const id = await begun(visitor)
    const time = paths.editSection(id, 'thoi-gian-thuc-hien')
    const page = await visitor.submit(time, time, { startsOn: '31/02/2026', endsOn: '05/11/2026', _to: 'next' })
    expect(page.status).toBe(422)
    expect(plain(page.html)).toContain('Bắt đầu phải là một ngày có thật')
    expect(page.html).toContain('value="31/02/2026"')
    const again = await visitor.get(time)
    expect(again.html).toContain('value="31/02/2026"')
    expect(plain(again.html)).toContain('Nội dung dưới đây đồng chí đã nhập lúc 09:41, chưa bấm Lưu.')
  })

  test('late is said, and that it may be sent all the same', async () => {
    const visitor = await signedIn('bi-thu', '2026-03-04T02:00:00.000Z')
    expect(plain((await visitor.get(newForm())).html)).toContain('28/02/2026, đã quá hạn 4 ngày. Vẫn gửi được')
  })

  test('in English the pages speak English', async () => {
    const visitor = await signedIn('bi-thu')
    const id = await begun(visitor)
    visitor.cookies.set('kheo_lang', 'en')
    const text = plain((await visitor.get(paths.editRegistration(id))).html)
    expect(text).toContain('1 of 10 sections are complete.')
    expect(text).toContain('Register until')
  })
})

describe('for whom', () => {
  const atWork = () => `${paths.newRegistration}?cho=INDIVIDUAL:${world.organisations.agency}`

  test('Q-II.3.2-3 · a Party member who tries the form of those outside the Party is told which is right and why', async () => {
    const visitor = await signedIn('dang-vien')
    const page = await visitor.get(atWork())
    const text = plain(page.html)
    expect(text).toContain('Mẫu 2a không dành cho đảng viên')
    expect(text).toContain('Bản đăng ký của đồng chí là Mẫu 2, gửi tại Chi bộ Một.')
    expect(page.html).toContain('/quy-dinh#II.3.2-c')
    expect(page.html).toContain(`href="${paths.newRegistration}?cho=INDIVIDUAL:${world.organisations.cell}"`)
    const hidden = hiddenFields((await visitor.get(newForm())).html, newForm())
    expect((await visitor.post(atWork(), { ...hidden, name: 'Thử', level: 'BASE' })).status).toBe(422)
  })

  test('the first question names the form of each choice and why not at work', async () => {
    const page = await (await signedIn('dang-vien')).get(paths.newRegistration)
    const text = plain(page.html)
    expect(text).toMatch(/Tập thể: Chi bộ Một Mẫu 1/)
    expect(text).toMatch(/Cá nhân tôi, tại Chi bộ Một Mẫu 2/)
    expect(text).toContain('Vì sao không đăng ký ở cơ quan?')
    expect(await complaints(page)).toEqual([])
  })

  test('a person is told what becomes of the data before consent is asked for', async () => {
    const visitor = await signedIn('dang-vien')
    const address = `${paths.newRegistration}?cho=INDIVIDUAL:${world.organisations.cell}`
    const made = await visitor.submit(address, address, { name: 'Ý tưởng của tôi', level: 'BASE' })
    const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(made.location)?.[0] ?? ''
    const { html } = await visitor.get(paths.editSection(id, 'y-tuong-va-cam-ket'))
    expect(html.indexOf('Thông báo xử lý dữ liệu cá nhân')).toBeGreaterThan(0)
    expect(html.indexOf('Thông báo xử lý dữ liệu cá nhân')).toBeLessThan(html.indexOf('Đồng ý công khai họ tên'))
    const owner = await visitor.get(paths.editSection(id, 'nguoi-dang-ky'))
    expect(owner.html).toContain('value="Sở Mẫu"')
  })

  test('somebody of another cell finds no section, no list, and keeps nothing there', async () => {
    const id = await begun(await signedIn('bi-thu'))
    const other = await signedIn('bi-thu-khac')
    const hidden = hiddenFields((await other.get(paths.desk)).html, paths.signOut)
    const asked = await Promise.all([
      other.get(paths.editRegistration(id)),
      other.get(reasonOf(id)),
      other.get(paths.checkRegistration(id)),
      other.post(reasonOf(id), { ...hidden, goals: 'x' }),
      other.post(paths.keepSection(id, 'ly-do-va-muc-tieu'), { ...hidden, goals: 'x' }),
    ])
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    const kept = await home.database.db
      .selectFrom('registration_draft_input')
      .selectAll()
      .where('registration_id', '=', id)
      .execute()
    expect(kept).toEqual([])
  })
})

describe('tables without a script', () => {
  test('on a form that shows every section at once, a row more keeps everything typed and changes nothing yet', async () => {
    const id = await seasonIn(home.database, world).accepted('2026-02-09')
    const visitor = await signedIn('bi-thu')
    const amend = paths.amendRegistration(id)
    const more = await visitor.submit(amend, amend, {
      amendReason: 'Thêm đơn vị',
      'partners.1.name': 'Đoàn',
      _add: 'partners',
    })
    expect(more.status).toBe(200)
    expect([more.html.includes('name="partners.2.name"'), more.html.includes('>Thêm đơn vị</textarea>')]).toEqual([
      true,
      true,
    ])
    expect(await complaints(more)).toEqual([])
    const stored = await home.database.db.selectFrom('registration').select('answers').where('id', '=', id).execute()
    expect(JSON.stringify(stored)).not.toContain('"Đoàn"')
  })

  test('a row more and a row less keep everything typed, and the condition of a question is written', async () => {
    const visitor = await signedIn('bi-thu')
    const id = await begun(visitor)
    const typed = { lead: 'Chi bộ', 'partners.1.name': 'Đoàn', 'partners.1.part': 'Hướng dẫn' }
    expect(plain((await visitor.get(forcesOf(id))).html)).toContain(
      'Chỉ trả lời khi chưa ghi dòng nào ở “Cơ quan, đơn vị, cá nhân phối hợp”.',
    )
    const more = await visitor.submit(forcesOf(id), forcesOf(id), { ...typed, _add: 'partners' })
    expect(more.location).toBe(`${forcesOf(id)}#partners-2-1`)
    const two = await visitor.get(forcesOf(id))
    expect([two.html.includes('name="partners.2.name"'), two.html.includes('>Hướng dẫn</textarea>')]).toEqual([
      true,
      true,
    ])
    const less = await visitor.submit(forcesOf(id), forcesOf(id), {
      ...{ ...typed, 'partners.2.name': 'Hội', 'partners.2.part': 'Vận động', _remove: 'partners.1' },
    })
    expect(less.status).toBe(303)
    const one = await visitor.get(forcesOf(id))
    expect([one.html.includes('name="partners.2.name"'), one.html.includes('>Hội</textarea>')]).toEqual([false, true])
    expect(await complaints(one)).toEqual([])
  })
})

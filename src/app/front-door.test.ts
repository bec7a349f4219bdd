import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAccounts } from '#ground/identity'
import { paths } from '#ground/paths'
import { hiddenFields, type TestHouse, testHouse, type Visitor } from '../../tools/testing/house.ts'
import { smallWorld, type World } from '../../tools/testing/world.ts'
import { installationSecret } from './secret.ts'

let home: TestHouse
let world: World
const password = 'mat-khau-thu-nghiem'
const february = encodeURIComponent('2026-02-10T02:00:00.000Z')

beforeAll(async () => {
  home = await testHouse()
  const { db } = home.database
  world = await smallWorld(db)
  const accounts = openAccounts(db, await installationSecret(db))
  const people = {
    'thu-ky': 'cellSecretary',
    'can-bo': 'officer',
    'bi-thu-khac': 'otherSecretary',
    'quan-tri': 'administrator',
  } as const
  for (const [username, person] of Object.entries(people))
    await accounts.create({ personId: world.people[person], name: username, username, password })
  return home.close
})
afterAll(() => {})

async function signedIn(username: string): Promise<Visitor> {
  const visitor = home.visitor()
  visitor.cookies.set('kheo_dev_now', february)
  const page = await visitor.submit(paths.signIn, paths.signIn, { username, password })
  expect(page.status, page.html).toBe(303)
  return visitor
}

const answers = {
  name: 'Một cửa thân thiện',
  address: 'Sở Mẫu',
  field: 'PARTY_POLITICS',
  level: 'BASE',
  content: 'Nói lời cảm ơn.',
  replication: 'FEASIBLE',
  metOn: '05/02/2026',
  attended: '9',
  conclusion: 'Nhất trí',
}
const newForm = () => `${paths.newRegistration}?cho=COLLECTIVE:${world.organisations.cell}`

test('a page of the staff sends a stranger to the sign-in and back', async () => {
  const page = await home.visitor().get(paths.desk)
  expect([page.status, page.location]).toEqual([303, `${paths.signIn}?tiep=${encodeURIComponent(paths.desk)}`])
})

test('a wrong password is told at the field, without saying whether the account exists', async () => {
  const told = async (username: string) =>
    (await home.visitor().submit(paths.signIn, paths.signIn, { username, password: 'sai' })).html.includes(
      'Tên đăng nhập hoặc mật khẩu không đúng',
    )
  expect([await told('thu-ky'), await told('khong-co-ai')]).toEqual([true, true])
})

test('five wrong passwords lock the account, also for the right one', async () => {
  for (let tried = 0; tried < 5; tried += 1)
    await home.visitor().submit(paths.signIn, paths.signIn, { username: 'quan-tri', password: 'sai' })
  const page = await home.visitor().submit(paths.signIn, paths.signIn, { username: 'quan-tri', password })
  expect([page.status, page.html.includes('Đã nhập sai quá nhiều lần')]).toEqual([422, true])
})

test('a form without the token of this browser does nothing', async () => {
  const visitor = await signedIn('thu-ky')
  const page = await visitor.post(newForm(), answers)
  expect(page.status).toBe(403)
  expect(page.html).toContain('Biểu mẫu đã hết hiệu lực')
})

test('a form that another site sends does nothing, whatever its token', async () => {
  const visitor = await signedIn('thu-ky')
  const hidden = hiddenFields((await visitor.get(newForm())).html, newForm())
  const body = new URLSearchParams({ ...hidden, ...answers })
  const page = await visitor.request(newForm(), {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
  })
  expect(page.status).toBe(403)
})

test('the same form sent twice makes one registration and shows it twice', async () => {
  const visitor = await signedIn('thu-ky')
  const hidden = hiddenFields((await visitor.get(newForm())).html, newForm())
  const both = await Promise.all([
    visitor.post(newForm(), { ...hidden, ...answers }),
    visitor.post(newForm(), { ...hidden, ...answers }),
  ])
  expect(both.map((page) => page.status)).toEqual([303, 303])
  expect(both[0]?.location).toBe(both[1]?.location)
  const { count } = await home.database.db
    .selectFrom('registration')
    .select((on) => on.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  expect(count).toBe(1)
})

test('an expired sign-in loses nothing: what was typed is sent after signing in again', async () => {
  const visitor = await signedIn('thu-ky')
  const hidden = hiddenFields((await visitor.get(newForm())).html, newForm())
  visitor.cookies.delete('kheo_sign_in')
  const asked = await visitor.post(newForm(), { ...hidden, ...answers, name: 'Đối thoại định kỳ & lắng nghe “dân”' })
  expect(asked.status).toBe(401)
  const again = await visitor.post(paths.signIn, {
    ...hiddenFields(asked.html, paths.signIn),
    username: 'thu-ky',
    password,
  })
  expect(again.html).toContain('Gửi tiếp nội dung đã nhập')
  const sent = await visitor.post(newForm(), hiddenFields(again.html, newForm()))
  expect(sent.status).toBe(303)
  expect((await visitor.get(sent.location)).html).toContain('Đối thoại định kỳ &amp; lắng nghe “dân”')
})

test('what is refused comes back with everything typed and each problem at its field', async () => {
  const visitor = await signedIn('thu-ky')
  const page = await visitor.submit(newForm(), newForm(), {
    ...answers,
    name: '',
    level: 'CAP-KHONG-CO',
    address: '<script>alert(1)</script>',
  })
  expect(page.status).toBe(422)
  expect(page.html).toContain('Nhập tên mô hình.')
  expect(page.html).toContain('Chọn mức đăng ký.')
  expect(page.html).toContain('&lt;script>alert(1)&lt;/script>')
})

test('somebody else’s registration is not there at all', async () => {
  const owner = await signedIn('thu-ky')
  const made = await owner.submit(newForm(), newForm(), { ...answers, name: 'Chỉ chi bộ Một thấy' })
  const path = made.location.replace(/\/sua.*$/, '')
  const other = await signedIn('bi-thu-khac')
  expect((await other.get(path)).status).toBe(404)
  expect((await other.get(paths.registrations)).html).not.toContain('Chỉ chi bộ Một thấy')
  expect(
    (await other.post(`${path}/rut`, hiddenFields((await other.get(paths.registrations)).html, paths.signOut))).status,
  ).toBe(404)
})

test('signing out everywhere ends the other sign-ins too', async () => {
  const here = await signedIn('can-bo')
  const there = await signedIn('can-bo')
  await here.submit(paths.myAccount, paths.signOutEverywhere, {})
  expect((await there.get(paths.desk)).status).toBe(303)
})

test('a post that may not come here is told which may', async () => {
  const visitor = await signedIn('bi-thu-khac')
  const page = await visitor.get(paths.people)
  expect([403, 404]).toContain(page.status)
})

test('every page carries the strict policy and no page of the staff is kept', async () => {
  const visitor = await signedIn('can-bo')
  const page = await visitor.get(paths.desk)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(page.headers.get('cache-control')).toBe('no-store')
})

test('the address of a form, opened by itself, leads to the page the form belongs to', async () => {
  const visitor = home.visitor()
  const id = '019c4020-8900-7919-b07e-8f52e0a90779'
  const leadsTo = async (path: string) => {
    const page = await visitor.get(path)
    return [page.status, page.location]
  }
  expect(await leadsTo(`/tiep-nhan/${id}/tra-lai`)).toEqual([303, `/tiep-nhan/${id}`])
  expect(await leadsTo(paths.openVote(id))).toEqual([303, paths.session(id)])
  expect(await leadsTo(paths.signOut)).toEqual([303, paths.home])
  expect((await visitor.get('/khong-co-trang-nay')).status).toBe(404)
})

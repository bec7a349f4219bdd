import { beforeAll, describe, expect, test } from 'vitest'
import { appoint, openAccounts } from '#ground/identity'
import { paths } from '#ground/paths'
import { instantOf, timeOf } from '#platform/clock'
import { sampleAnswers, sampleForm, saveNewRegistration } from '#process/registration'
import { hiddenFields, type TestHouse, testHouse, type Visitor } from '../../tools/testing/house.ts'
import { smallWorld, type World } from '../../tools/testing/world.ts'
import { installationSecret } from './secret.ts'

let home: TestHouse
let world: World
const password = 'mat-khau-thu-nghiem'
const accounts = { 'bi-thu': 'cellSecretary', 'pho-bi-thu': 'member' } as const
const morning = '2026-02-10T02:41:00.000Z'

beforeAll(async () => {
  home = await testHouse()
  const { db } = home.database
  world = await smallWorld(db)
  await db.transaction().execute((tx) =>
    appoint(tx, {
      personId: world.people.member,
      post: 'deputy-secretary',
      organisationId: world.organisations.cell,
      from: '2025-01-01',
      byDocument: 'Quyết định mẫu số 02',
    }),
  )
  const opened = openAccounts(db, await installationSecret(db))
  for (const [username, person] of Object.entries(accounts))
    await opened.create({ personId: world.people[person], name: username, username, password })
  return home.close
})

async function signedIn(username: keyof typeof accounts, at = morning): Promise<Visitor> {
  const visitor = home.visitor()
  visitor.cookies.set('kheo_dev_now', encodeURIComponent(at))
  expect((await visitor.submit(paths.signIn, paths.signIn, { username, password })).status).toBe(303)
  return visitor
}

/** A complete draft of the cell; its id. */
async function complete(): Promise<string> {
  const outcome = await saveNewRegistration(
    { db: home.database.db, actor: await world.at('cellSecretary'), once: null },
    {
      year: 2026,
      organisationId: world.organisations.cell,
      participant: 'COLLECTIVE',
      answers: sampleAnswers(sampleForm('REG_COLLECTIVE_PARTY'), { field: 'ECONOMY', level: 'BASE' }),
    },
  )
  return outcome.kind === 'done' ? (/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(outcome.location)?.[0] ?? '') : ''
}

const reasonOf = (id: string) => paths.editSection(id, 'ly-do-va-muc-tieu')
const keepOf = (id: string) => paths.keepSection(id, 'ly-do-va-muc-tieu')
/** What a browser would send of the section: hidden fields and everything that stands in it. */
async function shown(visitor: Visitor, id: string): Promise<Record<string, string>> {
  const { html } = await visitor.get(reasonOf(id))
  const areas = [...html.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)]
  const inputs = [...html.matchAll(/<input[^>]*name="(indicators[^"]+)"[^>]*value="([^"]*)"/g)]
  return {
    ...hiddenFields(html, reasonOf(id)),
    ...Object.fromEntries([...areas, ...inputs].map(([, name, value]) => [name ?? '', value ?? ''])),
  }
}
const answersOf = async (id: string) =>
  (await home.database.db.selectFrom('registration').select('answers').where('id', '=', id).executeTakeFirstOrThrow())
    .answers as Record<string, string>
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('autosave', () => {
  test('keeps what is typed, right or wrong, answers with the time, and the other device shows it', async () => {
    const id = await complete()
    const phone = await signedIn('bi-thu')
    const page = await shown(phone, id)
    const kept = await phone.post(keepOf(id), { ...page, goals: 'Viết trên điện thoại', 'indicators.1.target': '' })
    expect([kept.status, kept.html]).toEqual([200, JSON.stringify({ time: '09:41' })])
    const desktop = await signedIn('bi-thu')
    expect((await shown(desktop, id)).goals).toBe('Viết trên điện thoại')
    expect(plain((await desktop.get(paths.editRegistration(id))).html)).toContain(
      'Có nội dung nhập lúc 09:41, chưa bấm Lưu.',
    )
    expect(plain((await desktop.get(paths.checkRegistration(id))).html)).toContain(
      'Lý do và mục tiêu: Có nội dung nhập lúc 09:41, chưa bấm Lưu.',
    )
    expect((await answersOf(id)).goals).not.toBe('Viết trên điện thoại')
  })

  test('a saving of the same as is saved keeps nothing', async () => {
    const id = await complete()
    const visitor = await signedIn('bi-thu')
    await visitor.post(keepOf(id), await shown(visitor, id))
    expect(plain((await visitor.get(paths.editRegistration(id))).html)).not.toContain('chưa bấm Lưu')
  })

  test('what one types is not shown to the other, who is told that somebody types', async () => {
    const id = await complete()
    const [one, other] = [await signedIn('bi-thu'), await signedIn('pho-bi-thu')]
    await one.post(keepOf(id), { ...(await shown(one, id)), goals: 'Chỉ mình tôi đọc' })
    const page = await other.get(reasonOf(id))
    expect(page.html).not.toContain('Chỉ mình tôi đọc')
    expect(plain(page.html)).toContain('Trần Thị Bưởi cũng đang nhập phần này (lúc 09:41).')
  })

  test('it can be given up: what is saved is shown again', async () => {
    const id = await complete()
    const visitor = await signedIn('bi-thu')
    const before = await shown(visitor, id)
    await visitor.post(keepOf(id), { ...before, goals: 'Bỏ đi' })
    const page = await shown(visitor, id)
    const given = await visitor.post(reasonOf(id), { ...page, _discard: 'yes' })
    expect(given.location).toBe(`${reasonOf(id)}?luu=ly-do-va-muc-tieu`)
    expect((await shown(visitor, id)).goals).toBe(before.goals)
  })

  test('after the sign-in has ended it says so, and goes on when one has signed in again', async () => {
    const id = await complete()
    const visitor = await signedIn('bi-thu')
    const page = { ...(await shown(visitor, id)), goals: 'Qua một lần đăng nhập lại' }
    visitor.cookies.delete('kheo_sign_in')
    expect((await visitor.post(keepOf(id), page)).status).toBe(401)
    await visitor.submit(paths.signIn, paths.signIn, { username: 'bi-thu', password })
    expect((await visitor.post(keepOf(id), page)).status).toBe(200)
    expect((await shown(visitor, id)).goals).toBe('Qua một lần đăng nhập lại')
  })

  test('the saving itself, sent without a sign-in, waits behind the sign-in and is saved after it', async () => {
    const id = await complete()
    const visitor = await signedIn('bi-thu')
    const page = { ...(await shown(visitor, id)), goals: 'Bấm Lưu khi phiên đã hết', _to: 'next' }
    visitor.cookies.delete('kheo_sign_in')
    const asked = await visitor.post(reasonOf(id), page)
    expect(asked.status).toBe(401)
    const again = await visitor.post(paths.signIn, {
      ...hiddenFields(asked.html, paths.signIn),
      ...{ username: 'bi-thu', password },
    })
    const sent = await visitor.post(reasonOf(id), hiddenFields(again.html, reasonOf(id)))
    expect([sent.status, (await answersOf(id)).goals]).toEqual([303, 'Bấm Lưu khi phiên đã hết'])
  })
})

describe('two editors', () => {
  /** Both opened the section, one saved; the answer to the other's saving. */
  async function bothSave(one: Record<string, string>, other: Record<string, string>) {
    const id = await complete()
    const [first, second] = [await signedIn('bi-thu'), await signedIn('pho-bi-thu', '2026-02-10T02:45:00.000Z')]
    const [onFirst, onSecond] = [await shown(first, id), await shown(second, id)]
    expect((await first.post(reasonOf(id), { ...onFirst, ...one, _to: 'list' })).status).toBe(303)
    return { id, second, page: await second.post(reasonOf(id), { ...onSecond, ...other, _to: 'list' }) }
  }

  test('different answers merge without a question', async () => {
    const { id, page } = await bothSave({ goals: 'Của bí thư' }, { reason: 'Của phó bí thư' })
    expect(page.status).toBe(303)
    expect(await answersOf(id)).toMatchObject({ goals: 'Của bí thư', reason: 'Của phó bí thư' })
  })

  test('the same answer: the second sees both, who and when, and nothing is overwritten before a choice', async () => {
    const { id, page } = await bothSave({ goals: 'Của bí thư' }, { goals: 'Của phó bí thư', reason: 'Thêm lý do' })
    expect(page.status).toBe(409)
    const text = plain(page.html)
    expect(text).toContain('Nội dung Trần Thị Bưởi đã lưu lúc 09:41 Của bí thư')
    expect(text).toContain('Nội dung của đồng chí, chưa lưu Của phó bí thư')
    expect(text).not.toContain('Dùng nội dung nào cho “Thực trạng')
    expect((await answersOf(id)).goals).toBe('Của bí thư')
  })

  test.each([
    ['theirs', 'Của bí thư'],
    ['mine', 'Của phó bí thư'],
    ['both', 'Của bí thư\n\nCủa phó bí thư'],
  ])('choosing %s keeps «%s», and my other answers with it', async (choice, expected) => {
    const { id, second, page } = await bothSave(
      { goals: 'Của bí thư' },
      { goals: 'Của phó bí thư', reason: 'Thêm lý do' },
    )
    const fields = hiddenFields(page.html, reasonOf(id))
    const unchosen = await second.post(reasonOf(id), fields)
    expect([unchosen.status, plain(unchosen.html).includes('Mục tiêu: Chọn nội dung dùng cho mục này.')]).toEqual([
      422,
      true,
    ])
    const chosen = await second.post(reasonOf(id), {
      ...hiddenFields(unchosen.html, reasonOf(id)),
      '_use.goals': choice,
    })
    expect([chosen.status, chosen.location]).toEqual([303, `${paths.editRegistration(id)}?luu=ly-do-va-muc-tieu`])
    expect(await answersOf(id)).toMatchObject({ goals: expected, reason: 'Thêm lý do' })
  })

  test('a third saving between question and choice is asked about again', async () => {
    const { id, second, page } = await bothSave({ goals: 'Của bí thư' }, { goals: 'Của phó bí thư' })
    const first = await signedIn('bi-thu')
    await first.post(reasonOf(id), { ...(await shown(first, id)), goals: 'Bí thư sửa lại', _to: 'list' })
    const chosen = await second.post(reasonOf(id), { ...hiddenFields(page.html, reasonOf(id)), '_use.goals': 'mine' })
    expect([chosen.status, plain(chosen.html).includes('Bí thư sửa lại')]).toEqual([409, true])
    expect((await answersOf(id)).goals).toBe('Bí thư sửa lại')
  })

  test('typing that is older than the other’s saving says so and keeps both', async () => {
    const id = await complete()
    const [first, second] = [await signedIn('bi-thu'), await signedIn('pho-bi-thu')]
    await second.post(keepOf(id), { ...(await shown(second, id)), goals: 'Viết dở' })
    await first.post(reasonOf(id), {
      ...(await shown(first, id)),
      goals: 'Của bí thư',
      reason: 'Lý do mới',
      _to: 'list',
    })
    const page = await shown(second, id)
    expect([page.goals, page.reason]).toEqual(['Viết dở', 'Lý do mới'])
    expect(plain((await second.get(reasonOf(id))).html)).toContain(
      'Sau lúc đó người khác đã lưu nội dung khác ở: Mục tiêu.',
    )
    expect((await second.post(reasonOf(id), { ...page, _to: 'list' })).status).toBe(409)
  })
})

describe('sending', () => {
  test('pressed twice at once it is one registration, sent once', async () => {
    const id = await complete()
    const visitor = await signedIn('bi-thu')
    const hidden = hiddenFields((await visitor.get(paths.checkRegistration(id))).html, paths.submitRegistration(id))
    const both = await Promise.all([
      visitor.post(paths.submitRegistration(id), hidden),
      visitor.post(paths.submitRegistration(id), hidden),
    ])
    expect(both.map(({ status, location }) => [status, location])).toEqual([
      [303, paths.registration(id)],
      [303, paths.registration(id)],
    ])
    const sent = await home.database.db
      .selectFrom('journal')
      .select('at')
      .where('subject_id', '=', id)
      .where('act', '=', 'registration.submit')
      .execute()
    expect(sent.map(({ at }) => timeOf(at))).toEqual([timeOf(instantOf('2026-02-10', '09:41'))])
  })

  test('after it was sent, what comes late is not written and shown to be copied, and the draft’s pages lead to the case', async () => {
    const id = await complete()
    const visitor = await signedIn('bi-thu')
    const page = await shown(visitor, id)
    const check = (await visitor.get(paths.checkRegistration(id))).html
    await visitor.post(paths.submitRegistration(id), hiddenFields(check, paths.submitRegistration(id)))
    const late = await visitor.post(reasonOf(id), { ...page, goals: 'Muộn' })
    expect([late.status, plain(late.html).includes('Mục tiêu Muộn')]).toEqual([409, true])
    expect((await visitor.get(reasonOf(id))).location).toBe(paths.registration(id))
    expect((await visitor.get(paths.editRegistration(id))).location).toBe(paths.registration(id))
    expect((await visitor.post(keepOf(id), { ...page, goals: 'Muộn' })).status).toBe(404)
    expect((await answersOf(id)).goals).not.toBe('Muộn')
  })

  test('a check that is older than another’s saving is not sent', async () => {
    const id = await complete()
    const [one, other] = [await signedIn('bi-thu'), await signedIn('pho-bi-thu')]
    const hidden = hiddenFields((await one.get(paths.checkRegistration(id))).html, paths.submitRegistration(id))
    await other.post(reasonOf(id), { ...(await shown(other, id)), goals: 'Đổi sau khi xem lại', _to: 'list' })
    expect((await one.post(paths.submitRegistration(id), hidden)).status).toBe(409)
  })
})

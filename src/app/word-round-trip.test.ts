import JSZip from 'jszip'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openAccounts } from '#ground/identity'
import { paths } from '#ground/paths'
import { hiddenFields, type Page, type TestHouse, testHouse, type Visitor } from '../../tools/testing/house.ts'
import { registrationIn } from '../../tools/testing/registration.ts'
import { smallWorld, type World } from '../../tools/testing/world.ts'
import { installationSecret } from './secret.ts'

let home: TestHouse
let world: World
let secretary: Visitor
let others: Visitor[]
let id: string
const password = 'mat-khau-thu-nghiem'
const february = encodeURIComponent('2026-02-10T02:00:00.000Z')

beforeAll(async () => {
  home = await testHouse()
  const { db } = home.database
  world = await smallWorld(db)
  const accounts = openAccounts(db, await installationSecret(db))
  const people = ['cellSecretary', 'otherSecretary', 'member', 'officer', 'administrator'] as const
  for (const person of people) {
    const username = person.toLowerCase()
    await accounts.create({ personId: world.people[person], name: username, username, password })
  }
  const [first, ...rest] = await Promise.all(people.map(signedIn))
  secretary = first as Visitor
  others = rest
  return home.close
})
beforeEach(async () => {
  id = await registrationIn(home.database.db, world, { state: 'draft' })
})

async function signedIn(person: string): Promise<Visitor> {
  const visitor = home.visitor()
  visitor.cookies.set('kheo_dev_now', february)
  const page = await visitor.submit(paths.signIn, paths.signIn, { username: person.toLowerCase(), password })
  expect(page.status, page.html).toBe(303)
  return visitor
}

const downloaded = async (of = id): Promise<Buffer> =>
  Buffer.from(await (await secretary.fetch(paths.wordForm(of))).arrayBuffer())
async function changed(bytes: Buffer, change: (xml: string) => string, part = 'word/document.xml'): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes)
  zip.file(part, change((await zip.file(part)?.async('string')) ?? ''))
  return zip.generateAsync({ type: 'nodebuffer' })
}
/** Types into the control of a field that is still empty. */
const filled = (bytes: Buffer, tag: string, text: string) =>
  changed(bytes, (xml) => {
    const control = new RegExp(`(<w:tag w:val="${tag}"/>.*?<w:sdtContent>.*?)(<w:t [^>]*>[^<]*</w:t>|</w:p>)`, 's')
    expect(xml).toMatch(control)
    return xml.replace(control, (_, before, run: string) =>
      run === '</w:p>' ? `${before}<w:r><w:t>${text}</w:t></w:r></w:p>` : `${before}<w:t>${text}</w:t>`,
    )
  })

async function sent(bytes: Uint8Array, visitor = secretary, to = id): Promise<Page> {
  const fields = Object.entries(hiddenFields((await visitor.get(paths.fromWord(to))).html, paths.fromWord(to)))
  const given =
    fields.length > 0 ? fields : Object.entries(hiddenFields((await visitor.get(paths.desk)).html, paths.signOut))
  return visitor.send(paths.fromWord(to), [...given, ['tep', new File([new Uint8Array(bytes)], 'phieu.docx')]])
}
const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
/** What a browser would post from the comparison: hidden values, and the boxes that are ticked. */
function formOf(html: string): Record<string, string[]> {
  const values: Record<string, string[]> = {}
  const part = html.split('<form').find((each) => each.includes(paths.takeFromWord(id))) ?? ''
  for (const [input] of part.matchAll(/<input[^>]*>/g)) {
    const [name, value, type] = ['name', 'value', 'type'].map((key) =>
      unescaped(new RegExp(`${key}="([^"]*)"`).exec(input)?.[1] ?? ''),
    )
    if (name && (type === 'hidden' || / checked/.test(input))) values[name] = [...(values[name] ?? []), value ?? '']
  }
  return values
}
const answers = async (): Promise<Record<string, unknown>> => {
  const row = await home.database.db
    .selectFrom('registration')
    .select('answers')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.answers as Record<string, unknown>
}
const change = (more: Record<string, unknown>, rowVersion: number) => async () =>
  home.database.db
    .updateTable('registration')
    .set({ answers: JSON.stringify({ ...(await answers()), ...more }), row_version: rowVersion })
    .where('id', '=', id)
    .execute()

test('downloaded, filled in, compared, and only what is ticked is saved', async () => {
  const file = await filled(
    await filled(await downloaded(), 'address', 'Xã Đông &amp; Tây'),
    'goals',
    'Phục vụ tốt hơn',
  )
  const page = await sent(file)
  expect([page.status, page.html.includes('2 mục trong tệp khác')]).toEqual([200, true])
  const form = formOf(page.html)
  expect([form.so, form.lay, form.address]).toEqual([['address', 'goals'], ['address', 'goals'], ['Xã Đông & Tây']])
  const saved = await secretary.post(paths.takeFromWord(id), { ...form, lay: ['address'] })
  expect([saved.status, saved.location]).toEqual([303, paths.checkRegistration(id)])
  expect(await answers()).toMatchObject({ name: 'Một cửa thân thiện', address: 'Xã Đông & Tây' })
  expect((await answers()).goals ?? '').toBe('')
})

test('sent twice, it is saved once', async () => {
  const form = formOf((await sent(await filled(await downloaded(), 'address', 'Xã Đông'))).html)
  const pages = await Promise.all([1, 2].map(() => secretary.post(paths.takeFromWord(id), form)))
  expect(pages.map(({ status }) => status)).toEqual([303, 303])
  const row = await home.database.db
    .selectFrom('registration')
    .select('row_version')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(row.row_version).toBe(2)
})

test('without a tick nothing is saved, and what was compared is still there', async () => {
  const form = formOf((await sent(await filled(await downloaded(), 'address', 'Xã Đông'))).html)
  const page = await secretary.post(paths.takeFromWord(id), { ...form, lay: [] })
  expect([page.status, page.html.includes('Đánh dấu ít nhất một mục'), page.html.includes('Xã Đông')]).toEqual([
    422,
    true,
    true,
  ])
  expect((await answers()).address ?? '').toBe('')
})

test('a wrong date is told beside its question and cannot be taken', async () => {
  const page = await sent(await filled(await downloaded(), 'metOn', '31/02/2026'))
  expect(page.html).toContain('Ngày họp phải là một ngày có thật')
  expect(page.html).toContain('31/02/2026')
  expect(formOf(page.html).lay).toBeUndefined()
})

describe('somebody else was faster', () => {
  test('before the file came back: nothing of that is ticked, and it is said', async () => {
    const file = await filled(await downloaded(), 'address', 'Xã Đông')
    await change({ address: 'Xã Tây' }, 2)()
    const page = await sent(file)
    expect(page.html).toContain('đã được sửa trong hệ thống sau khi tải mẫu')
    expect(formOf(page.html).lay).toBeUndefined()
  })

  test('while it was looked at: nothing is saved, it is compared again with what is newest', async () => {
    const form = formOf((await sent(await filled(await downloaded(), 'address', 'Xã Đông'))).html)
    await change({ address: 'Xã Tây' }, 2)()
    const page = await secretary.post(paths.takeFromWord(id), form)
    expect([page.status, page.html.includes('vừa được người khác sửa'), page.html.includes('Xã Tây')]).toEqual([
      409,
      true,
      true,
    ])
    expect((await answers()).address).toBe('Xã Tây')
    const again = await secretary.post(paths.takeFromWord(id), { ...formOf(page.html), lay: ['address'] })
    expect([again.status, (await answers()).address]).toEqual([303, 'Xã Đông'])
  })
})

describe('what does not belong here', () => {
  test('the file of another registration is refused with a sentence', async () => {
    const other = await registrationIn(home.database.db, world, { state: 'draft' })
    const page = await sent(await downloaded(other))
    expect([page.status, page.html.includes('tải từ một bản đăng ký khác')]).toEqual([422, true])
  })

  test('a file that lost its mark is compared, with nothing ticked', async () => {
    const bare = await changed(await filled(await downloaded(), 'address', 'Xã Đông'), (xml) =>
      xml.replace(/KHEO [^<]*/, ''),
    )
    const page = await sent(await changed(bare, () => '<Properties/>', 'docProps/custom.xml'))
    expect([page.status, page.html.includes('không còn mã phiếu'), formOf(page.html).lay]).toEqual([
      200,
      true,
      undefined,
    ])
  })

  test.each([
    ['%PDF-1.7', 'Tệp là PDF'],
    ['', 'Tệp không có nội dung'],
    ['Kính gửi', 'không phải tài liệu Word'],
    ['PK\u0003\u0004hỏng', 'Tệp hỏng'],
  ])('%j is refused with a sentence', async (content, sentence) => {
    const page = await sent(Buffer.from(content))
    expect([page.status, page.html.includes(sentence)]).toEqual([422, true])
  })

  test('eleven megabytes, and no file at all', async () => {
    expect((await sent(Buffer.alloc(11 * 1024 * 1024))).html).toContain('Tệp lớn hơn 10 MB')
    const fields = Object.entries(hiddenFields((await secretary.get(paths.fromWord(id))).html, paths.fromWord(id)))
    const page = await secretary.send(paths.fromWord(id), fields)
    expect([page.status, page.html.includes('Chọn tệp Word đã điền.')]).toEqual([422, true])
  })

  test('values of a forged form go through the same checks', async () => {
    const page = await sent(await filled(await downloaded(), 'address', 'Xã Đông'))
    const form = { ...formOf(page.html), lay: ['level', 'name', '__proto__'], level: ['CAP-KHAC'], name: [''] }
    expect((await secretary.post(paths.takeFromWord(id), form)).status).toBe(422)
    expect(await answers()).toMatchObject({ name: 'Một cửa thân thiện', level: 'BASE' })
  })
})

test('nobody else finds the form, the page, or a way to save; nor anybody once it is sent', async () => {
  const file = await downloaded()
  const form = formOf((await sent(await filled(file, 'address', 'Xã Đông'))).html)
  for (const visitor of others) {
    const token = hiddenFields((await visitor.get(paths.desk)).html, paths.signOut)
    const tries = [
      await visitor.get(paths.wordForm(id)),
      await visitor.get(paths.fromWord(id)),
      await sent(file, visitor),
      await visitor.post(paths.takeFromWord(id), { ...form, ...token }),
    ]
    for (const { status, html } of tries) {
      expect([403, 404]).toContain(status)
      expect(html).not.toContain('Một cửa thân thiện')
    }
  }
  const sentOne = await registrationIn(home.database.db, world, {
    state: 'submitted',
    submittedAt: new Date('2026-02-09T02:00:00Z'),
  })
  expect((await secretary.get(paths.wordForm(sentOne))).status).toBe(404)
  expect((await sent(file, secretary, sentOne)).status).toBe(404)
  expect((await answers()).address ?? '').toBe('')
})

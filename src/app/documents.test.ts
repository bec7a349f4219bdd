import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { openAccounts } from '#ground/identity'
import { paths } from '#ground/paths'
import { uploadLimits } from '#platform/settings'
import { type FakeClamd, fakeClamd } from '../../tools/testing/clamd.ts'
import { hiddenFields, type Page, type TestHouse, testHouse, type Visitor } from '../../tools/testing/house.ts'
import { registrationIn } from '../../tools/testing/registration.ts'
import { smallWorld, type World } from '../../tools/testing/world.ts'
import { installationSecret } from './secret.ts'

let clamd: FakeClamd
let answer: () => string | undefined
let home: TestHouse
let world: World
let secretary: Visitor
let id: string
const password = 'mat-khau-thu-nghiem'
const february = encodeURIComponent('2026-02-10T02:00:00.000Z')

beforeAll(async () => {
  clamd = await fakeClamd(() => answer())
  home = await testHouse({ CLAMD_URL: clamd.url })
  const { db } = home.database
  world = await smallWorld(db)
  const accounts = openAccounts(db, await installationSecret(db))
  const people = { 'thu-ky': 'cellSecretary', 'bi-thu-khac': 'otherSecretary', 'can-bo': 'officer' } as const
  for (const [username, person] of Object.entries(people))
    await accounts.create({ personId: world.people[person], name: username, username, password })
  secretary = await signedIn('thu-ky')
  return async () => {
    await home.close()
    await clamd.close()
  }
})

beforeEach(async () => {
  answer = () => 'stream: OK'
  id = await registrationIn(home.database.db, world, { state: 'draft' })
})

async function signedIn(username: string): Promise<Visitor> {
  const visitor = home.visitor()
  visitor.cookies.set('kheo_dev_now', february)
  const page = await visitor.submit(paths.signIn, paths.signIn, { username, password })
  expect(page.status, page.html).toBe(303)
  return visitor
}

const file = (name: string, content: string | Uint8Array<ArrayBuffer>, type = 'application/octet-stream') =>
  new File([content], name, { type })
const pdf = (name: string, more = '') => file(name, `%PDF-1.7\n${more || name}`)
const photo = async (name: string) => {
  const picture = sharp({ create: { width: 800, height: 600, channels: 3, background: '#2a6' } }).jpeg()
  const content = await picture.withExif({ IFD0: { Make: 'Telephone' } }).toBuffer()
  return file(name, new Uint8Array(content))
}

const hidden = async (visitor: Visitor) => {
  const path = paths.documentsOf(id)
  return Object.entries(hiddenFields((await visitor.get(path)).html, path))
}
async function send(files: readonly File[], more: Record<string, string> = {}, visitor = secretary): Promise<Page> {
  const fields = { purpose: 'evidence', note: 'Buổi đối thoại', ...more }
  return visitor.send(paths.documentsOf(id), [
    ...(await hidden(visitor)),
    ...Object.entries(fields),
    ...files.map((one) => ['files', one] as const),
  ])
}
const rows = () =>
  home.database.db
    .selectFrom('document')
    .selectAll()
    .where('subject_id', '=', id)
    .orderBy('at')
    .orderBy('position')
    .execute()
const textOf = ({ html }: Page) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('several files of one form are kept, named as people name them and told as what they are', async () => {
  const page = await send([pdf('C:\\giấy tờ\\Biên bản họp “tháng 2”.PDF'), await photo('ảnh.pdf')])
  expect([page.status, page.location]).toEqual([303, paths.documentsOf(id)])
  expect((await rows()).map(({ name, kind }) => [name, kind])).toEqual([
    ['Biên bản họp “tháng 2”.pdf', 'pdf'],
    ['ảnh.jpg', 'jpg'],
  ])
  const shown = textOf(await secretary.get(paths.registration(id)))
  expect(shown).toContain('Tài liệu kèm theo (2)')
  expect(shown).toContain('Trần Thị Bưởi, Bí thư, Chi bộ Một, 10/02/2026 09:00')
})

test('the good files of a form stay when others are refused, and every refused one is told why', async () => {
  const page = await send([
    pdf('tốt.pdf'),
    file('giả.pdf', '<!doctype html><script>alert(1)</script>'),
    file('rỗng.docx', ''),
  ])
  expect(page.status).toBe(422)
  const text = textOf(page)
  expect(text).toContain('«giả.pdf»: đây là trang web (HTML, XML)')
  expect(text).toContain('«rỗng.docx»: tệp rỗng')
  expect(text).toContain('Các tệp khác đã được lưu: tốt.pdf.')
  expect(page.html).toContain('value="Buổi đối thoại"')
  expect((await rows()).map(({ name }) => name)).toEqual(['tốt.pdf'])
})

test.each([
  ['nothing chosen', [file('', '')], {}, 'Chọn ít nhất một tệp.'],
  ['no kind chosen', [pdf('a.pdf')], { purpose: 'khác' }, 'Chọn loại tài liệu.'],
  ['a note too long', [pdf('a.pdf')], { note: 'x'.repeat(251) }, 'Ghi chú dài 251 ký tự'],
] as const)('%s is told at its field, and nothing is kept', async (_what, files, more, sentence) => {
  const page = await send(files, more)
  expect([page.status, textOf(page).includes(sentence)]).toEqual([422, true])
  expect(await rows()).toEqual([])
})

test('limits: a file too heavy, files too many', async () => {
  const heavy = file('nặng.pdf', new Uint8Array(uploadLimits.fileBytes + 1))
  const page = await send([heavy, pdf('nhẹ.pdf')])
  expect([page.status, textOf(page).includes('«nặng.pdf»: tệp nặng hơn 25 MB.')]).toEqual([422, true])
  const many = Array.from({ length: uploadLimits.files + 2 }, (_, n) => pdf(`${n}.pdf`))
  expect(textOf(await send(many))).toContain(`«${uploadLimits.files + 1}.pdf»: mỗi lần gửi nhiều nhất 10 tệp`)
  expect((await rows()).length).toBe(1 + uploadLimits.files)
})

test('a body that never ends is cut off; the form comes back with everything typed', async () => {
  const start = [...(await hidden(secretary)), ['purpose', 'other'], ['note', 'còn đây']]
    .map(([name, value]) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const first = `${start}--b\r\ncontent-disposition: form-data; name="files"; filename="phim.mp4"\r\n\r\n`
      const piece = sent === 0 ? Buffer.from(first) : Buffer.alloc(1024 * 1024)
      sent += piece.length
      controller.enqueue(piece)
    },
  })
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  const page = await secretary.request(paths.documentsOf(id), {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit)
  expect(page.status).toBe(413)
  expect(textOf(page)).toContain('vượt quá 100 MB nên bị ngắt giữa chừng')
  expect(page.html).toContain('value="còn đây"')
  expect(sent).toBeLessThan(uploadLimits.formBytes + 4 * 1024 * 1024)
  expect(await rows()).toEqual([])
})

test('the same form sent twice attaches once and leads to the same place', async () => {
  const fields = [...(await hidden(secretary)), ['purpose', 'other'], ['note', ''], ['files', pdf('a.pdf')]] as const
  const both = [
    await secretary.send(paths.documentsOf(id), fields as never),
    await secretary.send(paths.documentsOf(id), fields as never),
  ]
  expect(both.map(({ status, location }) => [status, location])).toEqual(Array(2).fill([303, paths.documentsOf(id)]))
  expect((await rows()).length).toBe(1)
})

test('what the virus scanner finds, or cannot say, is never kept', async () => {
  const said = async (what: string | undefined) => {
    answer = () => what
    const page = await send([pdf('a.pdf')])
    expect([page.status, await rows()]).toEqual([422, []])
    return textOf(page)
  }
  expect(await said('stream: Eicar-Test FOUND')).toContain('phát hiện mã độc (Eicar-Test) nên tệp không được lưu')
  expect(await said('INSTREAM: broken ERROR')).toContain('máy quét vi-rút báo lỗi nên chưa nhận')
  expect(await said('INSTREAM size limit exceeded. ERROR')).toContain('lớn hơn mức máy quét vi-rút cho phép')
})

test('a scanner that is not there lets nothing in', async () => {
  const gone = await fakeClamd(() => 'stream: OK')
  await gone.close()
  const other = await testHouse({ CLAMD_URL: gone.url })
  const otherWorld = await smallWorld(other.database.db)
  const accounts = openAccounts(other.database.db, await installationSecret(other.database.db))
  await accounts.create({ personId: otherWorld.people.cellSecretary, name: 'x', username: 'thu-ky', password })
  const visitor = other.visitor()
  await visitor.submit(paths.signIn, paths.signIn, { username: 'thu-ky', password })
  const there = paths.documentsOf(await registrationIn(other.database.db, otherWorld, { state: 'draft' }))
  const fields = Object.entries(hiddenFields((await visitor.get(there)).html, there))
  const page = await visitor.send(there, [...fields, ['purpose', 'other'], ['files', pdf('a.pdf')]])
  expect([page.status, textOf(page).includes('máy quét không trả lời, nên chưa nhận')]).toEqual([422, true])
  await other.close()
})

test('files are saved, never opened, save for pictures drawn anew and PDF; their names keep their marks', async () => {
  await send([pdf('Biên bản (số 1).pdf'), await photo('Ảnh.jpg'), file("Số liệu của 'chi bộ'.csv", 'TT;Tên')])
  const answers = await Promise.all(
    (await rows()).map(async (row) => {
      const { status, headers } = await secretary.get(paths.document(id, row.id))
      return [
        status,
        ...[
          'content-type',
          'content-disposition',
          'content-security-policy',
          'x-content-type-options',
          'cache-control',
        ].map((name) => headers.get(name)),
      ]
    }),
  )
  const stillPdf = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'"
  const still = "default-src 'none'; frame-ancestors 'none'; sandbox"
  expect(answers).toEqual([
    [
      200,
      'application/pdf',
      'inline; filename="bien-ban-so-1.pdf"; filename*=UTF-8\'\'Bi%C3%AAn%20b%E1%BA%A3n%20%28s%E1%BB%91%201%29.pdf',
      stillPdf,
      'nosniff',
      'private, no-cache',
    ],
    [
      200,
      'image/jpeg',
      'inline; filename="anh.jpg"; filename*=UTF-8\'\'%E1%BA%A2nh.jpg',
      still,
      'nosniff',
      'private, no-cache',
    ],
    [
      200,
      'text/csv; charset=utf-8',
      'attachment; filename="so-lieu-cua-chi-bo.csv"; filename*=UTF-8\'\'S%E1%BB%91%20li%E1%BB%87u%20c%E1%BB%A7a%20%27chi%20b%E1%BB%99%27.csv',
      still,
      'nosniff',
      'private, no-cache',
    ],
  ])
})

test('a large file comes back byte by byte, and is not sent again to a browser that has it', async () => {
  const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(1_700_000)])
  await send([file('lớn.pdf', new Uint8Array(content))])
  const path = paths.document(id, (await rows())[0]?.id ?? '')
  const response = await secretary.fetch(path)
  expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true)
  expect(response.headers.get('content-length')).toBe(String(content.length))
  const etag = response.headers.get('etag') ?? ''
  const again = await secretary.request(path, { headers: { 'if-none-match': etag } })
  expect([again.status, again.html, again.headers.get('etag')]).toEqual([304, '', etag])
})

test('a photo is stored without the marks of the telephone, and shows a small picture', async () => {
  await send([await photo('ảnh.jpg')])
  const [row] = await rows()
  const { content } = await home.database.db
    .selectFrom('file')
    .select('content')
    .where('hash', '=', row?.hash ?? Buffer.alloc(0))
    .executeTakeFirstOrThrow()
  expect([content.includes('Telephone'), (await sharp(content).metadata()).exif]).toEqual([false, undefined])
  const preview = await secretary.get(paths.documentPreview(id, row?.id ?? ''))
  expect([preview.status, preview.headers.get('content-type')]).toEqual([200, 'image/webp'])
})

test('for another unit nothing is there: list, file, small picture, form and removal alike', async () => {
  await send([await photo('riêng.jpg')])
  const [row] = await rows()
  const documentId = row?.id ?? ''
  const other = await signedIn('bi-thu-khac')
  const pages = [
    paths.documentsOf(id),
    paths.document(id, documentId),
    paths.documentPreview(id, documentId),
    paths.removeDocument(id, documentId),
  ]
  expect(await Promise.all(pages.map(async (path) => (await other.get(path)).status))).toEqual([404, 404, 404, 404])
  const own = Object.entries(hiddenFields((await other.get(paths.desk)).html, paths.signOut))
  const sent = await other.send(paths.documentsOf(id), [...own, ['purpose', 'other'], ['files', pdf('x.pdf')]])
  const removed = await other.post(paths.removeDocument(id, documentId), Object.fromEntries(own))
  const etag = { 'if-none-match': `"${row?.hash.toString('hex')}"` }
  const known = await other.request(paths.document(id, documentId), { headers: etag })
  expect([sent.status, removed.status, known.status, (await rows()).length]).toEqual([404, 404, 404, 1])
})

test('a document goes after one question, and is gone for everybody', async () => {
  await send([pdf('nhầm.pdf')])
  const path = paths.removeDocument(id, (await rows())[0]?.id ?? '')
  expect(textOf(await secretary.get(path))).toContain('Gỡ tài liệu này?')
  const page = await secretary.submit(path, path, {})
  expect([page.status, page.location]).toEqual([303, paths.documentsOf(id)])
  expect((await secretary.get(path)).status).toBe(404)
  expect(textOf(await secretary.get(paths.documentsOf(id)))).toContain('Chưa có tài liệu kèm theo')
})

test('an expired sign-in keeps what was typed, and says that files are to be chosen again', async () => {
  const visitor = await signedIn('thu-ky')
  const fields = await hidden(visitor)
  visitor.cookies.delete('kheo_sign_in')
  const asked = await visitor.send(paths.documentsOf(id), [
    ...fields,
    ['purpose', 'other'],
    ['note', 'Giữ lại'],
    ['files', pdf('a.pdf')],
  ])
  expect(asked.status).toBe(401)
  const again = await visitor.post(paths.signIn, {
    ...hiddenFields(asked.html, paths.signIn),
    username: 'thu-ky',
    password,
  })
  const page = await visitor.post(paths.documentsOf(id), hiddenFields(again.html, paths.documentsOf(id)))
  expect([page.status, page.html.includes('value="Giữ lại"'), textOf(page).includes('Chọn ít nhất một tệp.')]).toEqual([
    422,
    true,
    true,
  ])
  expect(clamd.scanned.length).toBeGreaterThan(0)
})

test('files of a forged form are neither kept nor looked at', async () => {
  const before = clamd.scanned.length
  const page = await secretary.send(paths.documentsOf(id), [
    ['purpose', 'other'],
    ['files', pdf('a.pdf')],
  ])
  expect([page.status, clamd.scanned.length, await rows()]).toEqual([403, before, []])
})

test('every other form refuses files', async () => {
  const fields = Object.entries(hiddenFields((await secretary.get(paths.desk)).html, paths.signOut))
  const page = await secretary.send(paths.withdrawRegistration(id), [...fields, ['files', pdf('a.pdf')]])
  expect(page.status).toBe(415)
})

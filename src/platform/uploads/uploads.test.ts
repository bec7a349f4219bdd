import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUpload, type Upload, type UploadLimits } from './index.ts'

const limits: UploadLimits = { textBytes: 2_000, fileBytes: 10_000, formBytes: 30_000, files: 3 }

/** A request whose body comes in the given pieces. */
function requestOf(pieces: readonly Uint8Array[], headers: Record<string, string>): Request {
  const left = [...pieces]
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = left.shift()
      if (piece) controller.enqueue(piece)
      else controller.close()
    },
  })
  return new Request('http://kheo.test/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
}

/** What a browser would send for these fields, in pieces of `size` bytes. */
async function sent(fields: readonly (readonly [string, string | File])[], size = 64, more = {}): Promise<Request> {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  const made = new Response(data)
  const type = made.headers.get('content-type') ?? ''
  const bytes = new Uint8Array(await made.arrayBuffer())
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
    bytes.subarray(n * size, (n + 1) * size),
  )
  return requestOf(pieces, { 'content-type': type, ...more })
}

const read = (request: Request, mayKeep = () => true): Promise<Upload | undefined> =>
  readUpload(request, { limits, mayKeep })
const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name)

test('fields and files come out as they went in, wherever the pieces are cut', async () => {
  const content = new Uint8Array([...'--\r\n----x\r\n\r\n'].map((sign) => sign.charCodeAt(0)))
  for (const size of [1, 2, 3, 7, 64, 5_000]) {
    const upload = await read(
      await sent(
        [
          ['ghi_chú', 'Ảnh “đối thoại” \r\n hai dòng'],
          ['loai', 'a'],
          ['loai', 'b'],
          ['tep', file('Biên bản "họp" ngày 05.02.pdf', content)],
          ['tep', file('rỗng.txt', '')],
        ],
        size,
      ),
    )
    expect(upload?.values).toEqual({ ghi_chú: 'Ảnh “đối thoại” \r\n hai dòng', loai: ['a', 'b'] })
    expect(upload?.files.map(({ name, size: bytes }) => [name, bytes])).toEqual([
      ['Biên bản "họp" ngày 05.02.pdf', content.length],
      ['rỗng.txt', 0],
    ])
    expect(new Uint8Array((await upload?.files[0]?.read()) ?? [])).toEqual(content)
    await upload?.discard()
  }
})

test('whatever a file holds, it is read back byte by byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), fc.integer({ min: 1, max: 400 }), async (bytes, size) => {
      const upload = await read(await sent([['tep', file('a', new Uint8Array(bytes))]], size))
      expect(new Uint8Array((await upload?.files[0]?.read()) ?? [])).toEqual(new Uint8Array(bytes))
      await upload?.discard()
    }),
    { numRuns: 60 },
  )
})

test('a file over its limit is marked, and the others of the form are whole', async () => {
  const upload = await read(
    await sent([
      ['tep', file('lớn', 'x'.repeat(10_001))],
      ['tep', file('vừa', 'y'.repeat(10_000))],
      ['sau', 'còn đây'],
    ]),
  )
  expect(upload?.files.map(({ name, isTooLarge }) => [name, isTooLarge])).toEqual([
    ['lớn', true],
    ['vừa', false],
  ])
  expect([upload?.isCutOff, upload?.values]).toEqual([false, { sau: 'còn đây' }])
  await upload?.discard()
})

test('files beyond the number that a form may carry are named and not kept', async () => {
  const upload = await read(await sent(['1', '2', '3', '4', '5'].map((name) => ['tep', file(name, name)])))
  expect([upload?.files.length, upload?.leftOut]).toEqual([3, ['4', '5']])
  await upload?.discard()
})

test('a form that never ends is cut off, and what was typed before stays', async () => {
  let sentBytes = 0
  const head =
    '--b\r\ncontent-disposition: form-data; name="note"\r\n\r\nđã nhập\r\n--b\r\ncontent-disposition: form-data; name="tep"; filename="phim.mp4"\r\n\r\n'
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = sentBytes === 0 ? Buffer.from(head) : Buffer.alloc(5_000)
      sentBytes += piece.length
      controller.enqueue(piece)
    },
  })
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  const upload = await read(
    new Request('http://kheo.test/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit),
  )
  expect([upload?.isCutOff, upload?.values]).toEqual([true, { note: 'đã nhập' }])
  expect(sentBytes).toBeLessThan(limits.formBytes + 20_000)
  await upload?.discard()
})

test('what is announced to be too long is not waited for', async () => {
  const request = await sent(
    [
      ['note', 'đã nhập'],
      ['tep', file('a', 'x')],
    ],
    64,
    { 'content-length': '2147483648' },
  )
  const upload = await read(request)
  expect([upload?.isCutOff, upload?.values, upload?.files.length]).toEqual([true, { note: 'đã nhập' }, 0])
  await upload?.discard()
})

test('more text than a form may hold is cut off too', async () => {
  const upload = await read(await sent([['note', 'x'.repeat(2_001)]]))
  expect(upload?.isCutOff).toBe(true)
  await upload?.discard()
})

test('files of somebody who may not send them are read away', async () => {
  const asked: unknown[] = []
  const upload = await readUpload(
    await sent([
      ['_token', 'x'],
      ['tep', file('a', 'x')],
      ['tep', file('b', 'x')],
      ['sau', '1'],
    ]),
    {
      limits,
      mayKeep: (values) => {
        asked.push({ ...values })
        return false
      },
    },
  )
  expect([asked, upload?.files, upload?.values]).toEqual([[{ _token: 'x' }], [], { _token: 'x', sau: '1' }])
})

test.each([
  ['no boundary', 'multipart/form-data', '--b\r\n'],
  ['no end', 'multipart/form-data; boundary=b', '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nx'],
  ['not a form at all', 'multipart/form-data; boundary=b', 'a=b&c=d'],
  ['nothing', 'multipart/form-data; boundary=b', ''],
  ['a head without end', 'multipart/form-data; boundary=b', `--b\r\n${'x'.repeat(40_000)}`],
  ['rubbish after a boundary', 'multipart/form-data; boundary=b', `--bxxxx${'y'.repeat(100)}`],
])('%s is no form', async (_what, type, body) => {
  const pieces = Buffer.from(body)
  const cut = Array.from({ length: Math.ceil(pieces.length / 1_000) }, (_, n) =>
    pieces.subarray(n * 1_000, (n + 1) * 1_000),
  )
  expect(
    await readUpload(requestOf(cut, { 'content-type': type }), {
      limits: { ...limits, formBytes: 100_000 },
      mayKeep: () => true,
    }),
  ).toBeUndefined()
})

test('a browser that goes away leaves nothing behind', async () => {
  const spooled = async () => (await readdir(tmpdir())).filter((name) => name.startsWith(`kheo-${process.pid}-`))
  const before = await spooled()
  let asked = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      asked += 1
      if (asked > 1) controller.error(new Error('aborted'))
      else
        controller.enqueue(
          Buffer.from('--b\r\ncontent-disposition: form-data; name="tep"; filename="a"\r\n\r\nxxxxxxxxxxxx'),
        )
    },
  })
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  const request = new Request('http://kheo.test/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
  expect(await read(request)).toBeUndefined()
  expect(await spooled()).toEqual(before)
})

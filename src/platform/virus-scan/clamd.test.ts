import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type FakeClamd, fakeClamd } from '../../../tools/testing/clamd.ts'
import { clamdAt } from './index.ts'

const opened: FakeClamd[] = []
afterEach(() => Promise.all(opened.splice(0).map((clamd) => clamd.close())))

async function clamd(...given: Parameters<typeof fakeClamd>): Promise<FakeClamd> {
  const made = await fakeClamd(...given)
  opened.push(made)
  return made
}

test('a file of many pieces arrives whole and is clean', async () => {
  const content = randomBytes(3 * 1024 * 1024 + 17)
  const { url, scanned } = await clamd(() => 'stream: OK')
  expect(await clamdAt(url).scan(content)).toEqual({ kind: 'clean' })
  expect(scanned.map((one) => one.equals(content))).toEqual([true])
})

test('what clamd finds is named', async () => {
  const { url } = await clamd(() => 'stream: Win.Test.EICAR_HDB-1 FOUND')
  expect(await clamdAt(url).scan(Buffer.from('x'))).toEqual({ kind: 'infected', name: 'Win.Test.EICAR_HDB-1' })
})

test.each([
  ['an error', 'INSTREAM: something ERROR', 'error'],
  ['an unknown answer', 'hello', 'error'],
  ['a clean answer about something else', 'other: OK', 'error'],
  ['a limit', 'INSTREAM size limit exceeded. ERROR', 'too-large'],
] as const)('%s is never a clean file', async (_what, answer, because) => {
  const { url } = await clamd(() => answer)
  expect(await clamdAt(url).scan(Buffer.from('x'))).toEqual({ kind: 'unsure', because })
})

test('clamd may refuse in the middle of a stream', async () => {
  const { url } = await clamd(() => 'stream: OK', { mostBytes: 100_000 })
  expect(await clamdAt(url).scan(randomBytes(8 * 1024 * 1024))).toEqual({ kind: 'unsure', because: 'too-large' })
})

test('one who never answers, one who hangs up, and nobody', async () => {
  const silent = await clamd(() => undefined)
  expect(await clamdAt(silent.url, 200).scan(Buffer.from('x'))).toEqual({ kind: 'unsure', because: 'no-answer' })
  const rude = await clamd(() => '')
  expect(await clamdAt(rude.url).scan(Buffer.from('x'))).toEqual({ kind: 'unsure', because: 'error' })
  await rude.close()
  expect(await clamdAt(rude.url).scan(Buffer.from('x'))).toEqual({ kind: 'unsure', because: 'unreachable' })
  expect(await clamdAt(rude.url).ping()).toBe(false)
})

test('the same over a unix socket', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kheo-clamd-'))
  const { url } = await clamd(() => 'stream: OK', { path: join(folder, 'clamd.ctl') })
  expect([await clamdAt(url).ping(), await clamdAt(url).scan(Buffer.from('x'))]).toEqual([true, { kind: 'clean' }])
  await rm(folder, { recursive: true })
})

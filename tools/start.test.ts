import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { emptyDatabase } from './testing/database.ts'
import { urlOf } from './testing/server.ts'

type Run = ChildProcessByStdio<null, Readable, Readable>
const timeout = 60_000
const script = join(import.meta.dirname, 'start.mjs')

beforeAll(async () => {
  expect((await outcomeOf(run({}, '--setup-only'))).status).toBe(0)
}, 120_000)

test('it serves on a port of its choice and stops on SIGTERM with status 0', { timeout }, async () => {
  const started = run({ KHEO_HOME: newFolder(), DATABASE_URL: '' }, '--empty')
  const address = await addressFrom(started)
  expect(await (await fetch(`${address}/healthz`)).text()).toContain('ok')
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  started.kill('SIGTERM')
  expect(await once(started, 'exit')).toEqual([0, null])
})

test('the application stops by itself when the start script is killed', { timeout }, async () => {
  const empty = await emptyDatabase()
  onTestFinished(empty.close)
  const started = run({ DATABASE_URL: urlOf(empty.config) }, '--empty')
  const address = await addressFrom(started)
  started.kill('SIGKILL')
  await expect.poll(() => fetch(address).then(String, () => 'gone'), { timeout: 10_000 }).toBe('gone')
})

test('a port that is taken', { timeout }, async () => {
  const empty = await emptyDatabase()
  onTestFinished(empty.close)
  const port = await silentServer()
  await expectSentence({ DATABASE_URL: urlOf(empty.config), PORT: String(port) }, `Cổng ${port} trên 127.0.0.1`)
})

test('a home that is a file', { timeout }, async () => {
  const home = join(newFolder(), 'home')
  writeFileSync(home, '')
  await expectSentence({ KHEO_HOME: home, DATABASE_URL: '' }, `không ghi được vào thư mục dữ liệu ${home}`)
})

test('a home where no folder can be made', { timeout }, async () => {
  await expectSentence({ KHEO_HOME: '/proc/kheo/home', DATABASE_URL: '' }, 'không ghi được vào thư mục dữ liệu /proc')
})

test('nobody listens at DATABASE_URL', { timeout }, async () => {
  await expectSentence({ DATABASE_URL: 'postgres://an:secret@127.0.0.1:1/x' }, 'Không có máy chủ PostgreSQL')
})

test('a server at DATABASE_URL that never answers is given up after 5 seconds', { timeout }, async () => {
  const port = await silentServer()
  await expectSentence({ DATABASE_URL: `postgres://an:secret@127.0.0.1:${port}/x` }, 'không trả lời')
})

test('the database of DATABASE_URL does not exist', { timeout }, async () => {
  const empty = await emptyDatabase()
  onTestFinished(empty.close)
  const missing = urlOf({ ...empty.config, database: 'kheo_never_made' })
  await expectSentence({ DATABASE_URL: missing }, 'chưa có cơ sở dữ liệu «kheo_never_made»')
})

test('a database that a newer program has migrated', { timeout }, async () => {
  const empty = await emptyDatabase()
  onTestFinished(empty.close)
  const client = new pg.Client(empty.config)
  await client.connect()
  await client.query('create table migration (name text primary key, applied_at timestamptz not null default now())')
  await client.query("insert into migration (name) values ('9999-from-the-future.sql')")
  await client.end()
  await expectSentence({ DATABASE_URL: urlOf(empty.config) }, 'bản Khéo mới hơn')
})

test('arguments and settings that make no sense', { timeout }, async () => {
  await expectSentence({ PORT: 'ba nghìn' }, 'PORT')
  await expectSentence({ KHEO_DEV: '1', NODE_ENV: 'production' }, 'KHEO_DEV')
  await expectSentence({}, '--nonsense', ['--nonsense'])
})

async function expectSentence(environment: Record<string, string>, sentence: string, words: string[] = []) {
  const { status, complaint } = await outcomeOf(run(environment, ...words))
  expect(complaint).toContain(sentence)
  expect(complaint).not.toMatch(/secret|\n\s+at /)
  expect(status).toBe(1)
}

function run(environment: Record<string, string>, ...words: string[]): Run {
  const { LOG_LEVEL: _, ...inherited } = process.env
  const env = { ...inherited, NODE_ENV: 'test', PORT: '0', HOST: '127.0.0.1', BASE_URL: '', ...environment }
  const child = spawn(process.execPath, [script, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  onEnd(child)
  return child
}

const running = new Set<Run>()
function onEnd(child: Run) {
  running.add(child)
  child.once('exit', () => running.delete(child))
}
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM')
})

async function outcomeOf(child: Run) {
  const ended = once(child, 'exit')
  const complaint = await text(child.stderr)
  return { complaint, status: (await ended)[0] }
}

async function addressFrom(child: Run): Promise<string> {
  let said = ''
  for await (const chunk of child.stdout) {
    said += chunk
    const address = /Ready at (http:\S+)/.exec(said)?.[1]
    if (address) return address
  }
  throw new Error(`It did not start: ${said}${await text(child.stderr)}`)
}

/** A port where connections are accepted and nothing is ever said. */
async function silentServer(): Promise<number> {
  const server: Server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kheo-start-'))
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openJobs } from '#platform/jobs'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { smallWorld } from '../../../tools/testing/world.ts'
import { beginImport } from './acts/begin-import.ts'
import { settled, uploaded } from './exchange.samples.ts'
import { exchangeWorkers } from './exchange.workers.ts'

const messy = readFileSync(new URL('./messy-people.fixture.xlsx', import.meta.url))

/** Node alone reads no pages (`.tsx`), so what it runs is built first. */
async function otherNode({ config }: TestDatabase): Promise<ChildProcess> {
  const script = fileURLToPath(new URL(`../../../test-results/node-${process.pid}.mjs`, import.meta.url))
  onTestFinished(() => rmSync(script))
  await build({
    entryPoints: [fileURLToPath(new URL('./node.fixture.ts', import.meta.url))],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
  const child = spawn(process.execPath, [script, JSON.stringify(config)], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(createInterface({ input: child.stdout }), 'line')
  return child
}

/** The other node waits for the third row, which somebody holds. */
async function isWaiting({ db }: TestDatabase): Promise<void> {
  for (;;) {
    const { rows } = await sql`select 1 from pg_stat_activity where datname = current_database()
      and wait_event_type = 'Lock' and query like '%import_row%'`.execute(db)
    if (rows.length > 0) return
  }
}

test('an import whose node is killed in the middle is finished by another one, and nobody is made twice', {
  timeout: 120_000,
}, async () => {
  const database = await testDatabase()
  const { db } = database
  const world = await smallWorld(db)
  const doer = { db, actor: await world.at('administrator'), once: null }
  const own = () => openJobs({ database, workers: exchangeWorkers, onProblem: () => {}, lookSeconds: 1 })
  const first = await own()
  const found = await uploaded(doer, 'people', messy)
  await first.close()

  const sender = await openJobs({ database, workers: [], onProblem: () => {} })
  const child = await otherNode(database)
  const before = await peopleCount(database)
  await db.transaction().execute(async (tx) => {
    await sql`select 1 from import_row where import_id = ${found.id} and number = 7 for update`.execute(tx)
    await beginImport(doer, { id: found.id })
    await isWaiting(database)
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  })
  await sender.close()
  expect(await peopleCount(database)).toBe(before + 2)

  // The silence after which a node counts as dead, without waiting for it.
  await sql`update jobs.job set heartbeat_on = heartbeat_on - interval '1 hour'`.execute(db)
  const next = await own()
  const done = await settled(doer, found.id, ({ isEnded }) => isEnded)
  expect([done.made, done.done, await peopleCount(database)]).toEqual([4, 4, before + 4])
  await next.close()
  await database.close()
})

async function peopleCount({ db }: TestDatabase): Promise<number> {
  const { count } = await db
    .selectFrom('person')
    .select((on) => on.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

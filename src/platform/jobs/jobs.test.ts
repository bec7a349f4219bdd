import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from '#platform/db'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { type AnyWorker, type Jobs, job, openJobs, sendJob, worker } from './index.ts'
import { steps, stepsWorker } from './steps.fixture.ts'

// Nodes come and go here, in processes of their own.
vi.setConfig({ testTimeout: 60_000 })

let database: TestDatabase
let nodes: Jobs[]

beforeEach(async () => {
  nodes = []
  database = await testDatabase()
  await sql`create table test_step (run text, step integer)`.execute(database.db)
})
afterEach(async () => {
  for (const node of nodes) await node.close()
  await database.close()
})

const problems: string[] = []
async function node(...workers: AnyWorker[]): Promise<Jobs> {
  const jobs = await openJobs({
    database,
    workers,
    onProblem: (error) => problems.push(error.message),
    lookSeconds: 1,
  })
  nodes.push(jobs)
  return jobs
}

const send = (run: string) => database.db.transaction().execute((tx) => sendJob(database.db, tx, steps, { run }))
const done = async () =>
  (await sql<{ run: string; step: number }>`select run, step from test_step order by run, step`.execute(database.db))
    .rows
const waiting = async () =>
  (
    await sql<{ state: string }>`select state from jobs.job where name = 'test.steps' order by created_on`.execute(
      database.db,
    )
  ).rows.map(({ state }) => state)

test('a job is there with the act that causes it, or not at all', async () => {
  const last = Promise.withResolvers<void>()
  await node(stepsWorker((step) => (step === 3 ? last.resolve() : undefined)))
  const undone = database.db.transaction().execute(async (tx) => {
    await sendJob(database.db, tx, steps, { run: 'undone' })
    throw new Error('the act is undone')
  })
  await expect(undone).rejects.toThrow('the act is undone')
  await send('kept')
  await last.promise
  expect(await done()).toEqual([1, 2, 3].map((step) => ({ run: 'kept', step })))
})

test('without jobs open over a database nothing is sent silently into the void', async () => {
  await expect(send('nowhere')).rejects.toThrow('No jobs are open')
})

test('what a killed node leaves in mid-job another node takes up, and nothing is done twice', async () => {
  const script = fileURLToPath(new URL('./steps.fixture.ts', import.meta.url))
  const child = spawn(process.execPath, [script, JSON.stringify(database.config), '2'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  expect(await once(lines, 'line')).toEqual(['ready'])
  const said = once(lines, 'line')
  await node()
  await send('broken off')
  expect(await said).toEqual(['in mid-job'])
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
  expect([await waiting(), (await done()).map(({ step }) => step)]).toEqual([['active'], [1, 2]])
  // The silence after which a node counts as dead, without waiting for it.
  await sql`update jobs.job set heartbeat_on = heartbeat_on - interval '1 hour'`.execute(database.db)
  const last = Promise.withResolvers<void>()
  await node(stepsWorker((step) => (step === 3 ? last.resolve() : undefined)))
  await last.promise
  expect(await done()).toEqual([1, 2, 3].map((step) => ({ run: 'broken off', step })))
})

test('a node that stops gently hands back what it has not finished', async () => {
  const begun = Promise.withResolvers<void>()
  const stopped = Promise.withResolvers<void>()
  const first = await node(
    stepsWorker((step) => {
      if (step === 1) begun.resolve()
      return stopped.promise
    }),
  )
  await send('handed over')
  await begun.promise
  const closing = first.close()
  stopped.resolve()
  await closing
  nodes = []
  expect(await waiting()).toEqual(['retry'])
  const last = Promise.withResolvers<void>()
  await node(stepsWorker((step) => (step === 3 ? last.resolve() : undefined)))
  await last.promise
  expect(await done()).toEqual([1, 2, 3].map((step) => ({ run: 'handed over', step })))
})

test('two nodes share the jobs and do each of them once', async () => {
  const other = openDatabase(database.config)
  const all = Promise.withResolvers<void>()
  const seen: string[] = []
  const counting = worker({
    job: steps,
    work: async ({ data }) => {
      seen.push(data.run)
      if (seen.length === 20) all.resolve()
    },
  })
  await node(counting)
  nodes.push(await openJobs({ database: other, workers: [counting], onProblem: () => {} }))
  const runs = Array.from({ length: 20 }, (_, at) => String(at).padStart(2, '0'))
  for (const run of runs) await send(run)
  await all.promise
  expect(seen.toSorted()).toEqual(runs)
  await other.close()
})

test('jobs that come at once follow one another without waiting', async () => {
  const all = Promise.withResolvers<void>()
  let seen = 0
  const counting = worker({
    job: steps,
    work: async () => {
      seen += 1
      if (seen === 5) all.resolve()
    },
  })
  nodes.push(await openJobs({ database, workers: [counting], onProblem: () => {}, lookSeconds: 600 }))
  await database.db.transaction().execute(async (tx) => {
    for (const run of ['a', 'b', 'c', 'd', 'e']) await sendJob(database.db, tx, steps, { run })
  })
  await all.promise
})

test('a job that fails as often as it may gets a last word', async () => {
  const heard = Promise.withResolvers<string>()
  const fragile = job<{ what: string }>('test.fragile')
  await node(
    worker({
      job: fragile,
      work: () => Promise.reject(new Error('it cannot be done')),
      whenLost: async ({ data }) => heard.resolve(data.what),
    }),
  )
  await database.db.transaction().execute(async (tx) => {
    await sendJob(database.db, tx, fragile, { what: 'a workbook' })
    await sql`update jobs.job set retry_limit = 0 where name = 'test.fragile'`.execute(tx)
  })
  expect(await heard.promise).toBe('a workbook')
  expect(problems).toContain('it cannot be done')
})

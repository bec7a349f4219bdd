/** Work in three steps for the tests, of which one kills the node that does it: `node steps.fixture.ts DATABASE STOP_AFTER`. */
import { sql } from 'kysely'
import { type Db, openDatabase } from '#platform/db'
import { job, openJobs, worker } from './index.ts'

export const steps = job<{ run: string }>('test.steps')

/** Does the steps not done yet, each in a transaction of its own; `after` hears of each. */
export const stepsWorker = (after: (step: number) => Promise<void> | void) =>
  worker({
    job: steps,
    work: async ({ db, data: { run }, signal }) => {
      for (const step of [1, 2, 3]) {
        signal.throwIfAborted()
        if (await isDone(db, run, step)) continue
        await sql`insert into test_step (run, step) values (${run}, ${step})`.execute(db)
        await after(step)
      }
    },
  })

async function isDone(db: Db, run: string, step: number): Promise<boolean> {
  const { rows } = await sql`select 1 from test_step where run = ${run} and step = ${step}`.execute(db)
  return rows.length > 0
}

if (process.argv[1]?.endsWith('steps.fixture.ts')) {
  const database = openDatabase(JSON.parse(String(process.argv[2])))
  const hanging = new Promise<void>(() => {})
  await openJobs({
    database,
    workers: [
      stepsWorker((step) => {
        if (step < Number(process.argv[3])) return
        process.stdout.write('in mid-job\n')
        return hanging
      }),
    ],
    onProblem: (error) => process.stderr.write(`${error.stack}\n`),
  })
  process.stdout.write('ready\n')
}

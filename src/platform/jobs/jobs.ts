import { fromKysely, PgBoss } from 'pg-boss'
import type { Database, Db, Tx } from '#platform/db'
import type { AnyWorker, Job, Work } from './job.ts'

export type Jobs = {
  /** Takes no more jobs, lets those in hand end or hands them back, closes. */
  close(): Promise<void>
}

type Opening = {
  readonly database: Database
  readonly workers: readonly AnyWorker[]
  readonly onProblem: (error: Error, job?: string) => void
  /** How often dead nodes are looked for, and jobs that come a second time: a new job is told at once. */
  readonly lookSeconds?: number
}

const schema = 'jobs'
/** Longer silent than this, a node is taken for dead and its job goes to another one. */
const heartbeatSeconds = 20
const tries = 4
const longestSeconds = 30 * 60
const keptSeconds = 7 * 24 * 60 * 60
const stopWithinMs = 8_000

const senders = new WeakMap<Db, PgBoss>()

/**
 * Writes a job in the transaction of the act that causes it: both are there, or neither.
 * @throws when no jobs are open over this database
 */
export async function sendJob<D extends object>(db: Db, tx: Tx, { name }: Job<D>, data: D): Promise<void> {
  const boss = senders.get(db)
  if (!boss) throw new Error(`No jobs are open over this database: ${name} cannot be sent`)
  await boss.send(name, data, { db: fromKysely(tx) })
}

/** Begins to work on jobs; the first node on a database makes the schema, the others wait for it. */
export async function openJobs({ database, workers, onProblem, lookSeconds = 10 }: Opening): Promise<Jobs> {
  const boss = new PgBoss({
    ...database.config,
    schema,
    max: 2,
    application_name: 'kheo-jobs',
    useListenNotify: true,
    superviseIntervalSeconds: lookSeconds,
    monitorIntervalSeconds: lookSeconds,
    cronWorkerIntervalSeconds: 30,
    registerInstance: false,
    monitorVacuum: false,
    openTelemetry: { enabled: false },
  } as ConstructorParameters<typeof PgBoss>[0] & object)
  boss.on('error', (error) => onProblem(error))
  const stopping = new AbortController()
  await boss.start()
  try {
    for (const one of workers)
      await begin(boss, one, { db: database.db, stopping: stopping.signal, onProblem, lookSeconds })
  } catch (error) {
    await boss.stop({ graceful: false })
    throw error
  }
  senders.set(database.db, boss)
  const close = async () => {
    senders.delete(database.db)
    stopping.abort()
    await boss.stop({ timeout: stopWithinMs })
  }
  return { close }
}

type Around = Pick<Opening, 'onProblem'> & {
  readonly db: Db
  readonly stopping: AbortSignal
  readonly lookSeconds: number
}

async function begin(boss: PgBoss, { job, work, whenLost, every }: AnyWorker, around: Around): Promise<void> {
  const lost = `${job.name}.lost`
  const queue = { notify: true, heartbeatSeconds, expireInSeconds: longestSeconds, deleteAfterSeconds: keptSeconds }
  if (whenLost) {
    await open(boss, lost, { ...queue, retryLimit: tries })
    await take(boss, lost, whenLost, around)
  }
  await open(boss, job.name, {
    ...queue,
    retryLimit: tries - 1,
    retryBackoff: true,
    ...(whenLost && { deadLetter: lost }),
  })
  await take(boss, job.name, work, around)
  if (every) await boss.schedule(job.name, every, {}, { tz: 'Asia/Ho_Chi_Minh' })
}

/** Makes the queue, or gives the one an earlier program made the settings of this one. */
async function open(boss: PgBoss, name: string, options: Parameters<PgBoss['createQueue']>[1] & object): Promise<void> {
  await boss.createQueue(name, options)
  await boss.updateQueue(name, options)
}

async function take(boss: PgBoss, name: string, work: Work<never>, around: Around): Promise<void> {
  const { db, stopping, onProblem, lookSeconds } = around
  const poll = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: lookSeconds }
  const id = await boss.work<never>(name, poll, async ([one]) => {
    if (!one) return
    const signal = AbortSignal.any([one.signal, stopping])
    try {
      await work({ db, data: one.data, signal })
    } catch (error) {
      if (!signal.aborted) onProblem(error as Error, name)
      throw error
    } finally {
      // Of several jobs told at once the worker took one, and would wait for the next look with the others.
      boss.notifyWorker(id)
    }
  })
}

import type { Db } from '#platform/db'

/** A kind of work, by the name of its queue; `D` is what one job of it has to know, as JSON. */
export type Job<D extends object> = { readonly name: string; readonly data?: D }

export const job = <D extends object>(name: string): Job<D> => ({ name })

export type Work<D extends object> = (given: {
  readonly db: Db
  readonly data: D
  /** Aborted when the node stops or the job was taken away: end soon, by `throwIfAborted`. */
  readonly signal: AbortSignal
}) => Promise<void>

/** Who works on a kind of job. Work may be done twice up to any point, after a node died, and must not show it. */
export type Worker<D extends object> = {
  readonly job: Job<D>
  readonly work: Work<D>
  /** The last word on a job that failed as often as it may. */
  readonly whenLost?: Work<D>
  /** Sends one job by itself at these times (cron, in Vietnamese time). */
  readonly every?: string
}

/** Workers of different jobs in one list; each was checked against its own job when it was declared. */
export type AnyWorker = Worker<never>
export const worker = <D extends object>(given: Worker<D>): AnyWorker => given as unknown as AnyWorker

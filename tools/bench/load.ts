/** Short rounds of load, ours and the reference's in turn, so that a busy moment of the machine strikes both. */
import autocannon from 'autocannon'
import { processorMs } from './processes.ts'

export type Target = {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** Processes whose time counts. */
  readonly pids: () => readonly number[]
  readonly requests?: () => { method: 'POST'; path: string; body: string }
  readonly connections?: number
  readonly expects?: number
}
export type Round = {
  readonly perSecond: number
  readonly p99: number
  /** Processor time of server and database for one request. */
  readonly msEach: number
}
export type Pair = { readonly ours: readonly Round[]; readonly reference: readonly Round[] }
export type Pace = { readonly rounds: number; readonly seconds: number }

export async function interleave(ours: Target, reference: Target, { rounds, seconds }: Pace): Promise<Pair> {
  await measure(ours, 2)
  await measure(reference, 2)
  const pair = { ours: [] as Round[], reference: [] as Round[] }
  for (let round = 0; round < rounds; round += 1) {
    pair.ours.push(await measure(ours, seconds))
    pair.reference.push(await measure(reference, seconds))
  }
  return pair
}

async function measure(target: Target, seconds: number): Promise<Round> {
  const pids = target.pids()
  const before = processorMs(pids)
  const { requests } = target
  const result = await autocannon({
    url: target.url,
    connections: target.connections ?? 20,
    duration: seconds,
    headers: { ...target.headers },
    ...(requests && { requests: [{ setupRequest: (request: object) => ({ ...request, ...requests() }) }] }),
  })
  const spent = processorMs(pids) - before
  const expected = result.statusCodeStats[String(target.expects ?? 200)]?.count ?? 0
  const all = result.requests.total
  if (result.errors > 0 || expected < all)
    throw new Error(
      `${target.url}: ${all - expected} of ${all} answers are not the expected ones, ${result.errors} errors`,
    )
  return { perSecond: all / result.duration, p99: result.latency.p99, msEach: spent / all }
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

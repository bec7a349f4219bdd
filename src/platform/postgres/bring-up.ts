import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { elapsed } from '#platform/clock'
import { findBinaries } from './binaries.ts'
import { hasCluster, initialise } from './cluster.ts'
import { attempt } from './connect.ts'
import type { Place } from './place.ts'
import { clearDeadLock } from './postmaster.ts'
import { anotherKheo, databaseFailed } from './problems.ts'
import { type Server, spawnServer } from './server.ts'

const kheoLock = 29_042_025
/** A start whose data folder is still locked by a dead server is repeated this long. */
const lockPatienceMs = 10_000
/** Recovery after a crash answers «not yet» and may take as long as the last checkpoint was ago. */
const recoveryPatienceMs = 120_000
/** A Khéo that is just stopping gives its lock back within this time. */
const handOverMs = 2_000

export type Held = { readonly client: pg.Client; readonly adopted: boolean }

/** Connects to the living server or starts one, and takes the lock that makes this the only Khéo on the folder. */
export async function bringUp(place: Place, log: (line: string) => void): Promise<Held> {
  const begun = elapsed()
  const launch = launcher(place, log)
  for (;;) {
    const outcome = await attempt(place)
    if ('client' in outcome) {
      if (await takeLock(outcome.client, place.home)) return { client: outcome.client, adopted: !launch.hasLaunched() }
    } else if (outcome.state === 'away') await launch.ifNeeded()
    else if (elapsed() - begun > recoveryPatienceMs) throw outcome.error
    await sleep(15)
  }
}

function launcher(place: Place, log: (line: string) => void) {
  let server: Server | undefined
  let native: string | undefined
  let givesUpAt = 0
  let nextAt = 0
  async function ifNeeded(): Promise<void> {
    if (server && !server.hasEnded()) return
    if (server && mustGiveUp(server, givesUpAt)) throw databaseFailed(server.lastWords(), place.log)
    if (elapsed() < nextAt) return
    if (server) clearDeadLock(place)
    native ??= findBinaries(place, log)
    if (!hasCluster(place)) await initialise(place, native)
    givesUpAt ||= elapsed() + lockPatienceMs
    nextAt = elapsed() + 200
    server = spawnServer(place, native)
  }
  return { ifNeeded, hasLaunched: () => server !== undefined && !server.hasEnded() }
}

/** Only the remains of a killed server pass by themselves; any other complaint is final. */
const mustGiveUp = (server: Server, givesUpAt: number): boolean =>
  elapsed() > givesUpAt || !/lock file|shared memory|could not bind/.test(server.lastWords())

/** @returns false when the server went away meanwhile, so that the caller begins anew */
async function takeLock(client: pg.Client, home: string): Promise<boolean> {
  const deadline = elapsed() + handOverMs
  try {
    for (;;) {
      const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [kheoLock])
      if (rows[0]?.taken) return true
      if (elapsed() > deadline) break
      await sleep(40)
    }
  } catch {
    return false
  }
  await client.end()
  throw anotherKheo(home)
}

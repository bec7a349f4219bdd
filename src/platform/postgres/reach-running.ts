import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { elapsed } from '#platform/clock'
import { attempt, configOf } from './connect.ts'
import { preparePlace } from './place.ts'

/** A server that is just starting or recovering is waited for this long. */
const patienceMs = 5_000

/**
 * The server that already runs on this home, without the lock that makes its Khéo the only one: for commands that read
 * or write little beside it. Undefined when none runs; nothing is started, and nothing is to be stopped afterwards.
 */
export async function reachRunning({ home }: { readonly home: string }): Promise<pg.PoolConfig | undefined> {
  if (!existsSync(home)) return undefined
  const place = preparePlace(home)
  const begun = elapsed()
  for (;;) {
    const outcome = await attempt(place)
    if ('client' in outcome) {
      await outcome.client.end()
      return configOf(place)
    }
    if (outcome.state === 'away' || elapsed() - begun > patienceMs) return undefined
    await sleep(50)
  }
}

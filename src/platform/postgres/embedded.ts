import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { bringUp, type Held } from './bring-up.ts'
import { configOf } from './connect.ts'
import { type Place, preparePlace } from './place.ts'
import { readPostmaster, stopPostmaster } from './postmaster.ts'

type Options = { readonly home: string; readonly log: (line: string) => void }

export type Embedded = {
  readonly config: pg.PoolConfig
  /** The server was already running, left by a Khéo that was killed. */
  readonly adopted: boolean
  stop(): Promise<void>
}

const shutdownMs = 30_000

/** Starts, or adopts, the PostgreSQL of this home, and starts it again should it die while the application lives. */
export async function startEmbedded({ home, log }: Options): Promise<Embedded> {
  const place = preparePlace(home)
  if (place.clusterId)
    log(`Dữ liệu nằm ở ${place.data} vì PostgreSQL không vào được ${place.home}. · The data lies in ${place.data}.`)
  const first = await bringUp(place, log)
  const config = configOf(place)
  const guard = keepUp(place, log, first)
  return { config, adopted: first.adopted, stop: () => guard.stop() }
}

function keepUp(place: Place, log: (line: string) => void, first: Held) {
  let isStopping = false
  let repair: Promise<void> | undefined

  const watch = ({ client }: Held) => {
    client.once('end', () => {
      if (!isStopping) repair = again()
    })
  }
  const again = async () => {
    log('Mất kết nối tới PostgreSQL đi kèm, đang khởi động lại. · The embedded PostgreSQL is gone; starting it again.')
    while (!isStopping) {
      try {
        return watch(await bringUp(place, log))
      } catch (error) {
        log(`PostgreSQL: ${error instanceof Error ? error.message : error}`)
        await sleep(1_000)
      }
    }
  }
  const stop = async () => {
    isStopping = true
    await repair
    // The lock connection stays open to the end, so that no other Khéo adopts a server about to go.
    const pid = readPostmaster(place.data)?.pid
    if (pid && !(await stopPostmaster(place.data, pid, shutdownMs)))
      log('PostgreSQL vẫn đang ghi dữ liệu và sẽ tự dừng. · PostgreSQL is still writing and stops by itself.')
  }
  watch(first)
  return { stop }
}

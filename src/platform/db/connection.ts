import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { PreparingClient } from './preparing-client.ts'
import type { Tables } from './tables.generated.ts'

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>
/** For reading: inside or outside a transaction. */
export type Reader = Db | Tx

// int8 (counts) fits a double for every count we print; a civil date stays `YYYY-MM-DD` instead of a local-time Date.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

export type Database = {
  readonly db: Db
  readonly pool: pg.Pool
  readonly config: pg.PoolConfig
  close(): Promise<void>
}

/** Signals leave on a connection of their own: an act that waits for an answer may hold the last one of the pool. */
const signalPools = new WeakMap<Db, pg.Pool>()

/** Opens a pool. `onLost` hears of idle connections that break; the pool replaces them by itself. */
export function openDatabase(config: pg.PoolConfig, onLost: (error: Error) => void = () => {}): Database {
  const pool = new pg.Pool({ max: 10, Client: PreparingClient, ...config })
  pool.on('error', onLost)
  const signals = new pg.Pool({ ...config, max: 1, idleTimeoutMillis: 1000 })
  signals.on('error', onLost)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  signalPools.set(db, signals)
  const close = async () => {
    await db.destroy()
    await signals.end()
  }
  return { db, pool, config, close }
}

/** Sends a NOTIFY at once, outside any transaction. */
export async function signal(db: Db, channel: string, payload: string): Promise<void> {
  await signalPools.get(db)?.query('select pg_notify($1, $2)', [channel, payload])
}

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

/** What an act says to other nodes leaves on a connection of its own: acts that wait may hold every one of the pool. */
const asidePools = new WeakMap<Db, pg.Pool>()

/** Opens a pool. `onLost` hears of idle connections that break; the pool replaces them by itself. */
export function openDatabase(config: pg.PoolConfig, onLost: (error: Error) => void = () => {}): Database {
  const pool = new pg.Pool({ max: 10, Client: PreparingClient, ...config })
  pool.on('error', onLost)
  const asides = new pg.Pool({ ...config, max: 1, idleTimeoutMillis: 1000 })
  asides.on('error', onLost)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  asidePools.set(db, asides)
  const close = async () => {
    await db.destroy()
    await asides.end()
  }
  return { db, pool, config, close }
}

/** Runs one statement at once, outside any transaction and never behind the connections of acts. */
export async function aside(db: Db, statement: string, values: readonly unknown[]): Promise<void> {
  await asidePools.get(db)?.query(statement, [...values])
}

import { sql } from 'kysely'
import { elapsed } from '#platform/clock'
import { aside, type Db, type Tx } from '#platform/db'

/** Advisory lock of cached public pages: every node that serves from its cache holds it shared. */
export const portalLock = 29_042_003
export const portalChannel = 'kheo_portal'
const askAgainMs = 100
/** A node that hangs this long answers no reader either; its connection is cut so that publishing goes on. */
const patienceMs = 5_000

/**
 * Waits until no node serves cached public pages any more; the lock ends with the transaction, so that the change
 * shows at the very next request on every node. Asking is repeated because a node may have taken the lock again
 * between our call and our place in the queue.
 */
export async function holdPortal(db: Db, tx: Tx): Promise<void> {
  const begun = elapsed()
  const ask = () => (elapsed() - begun < patienceMs ? callNodes(db) : cutOff(db)).catch(() => {})
  const held = sql`select pg_advisory_xact_lock(${portalLock})`.execute(tx)
  const timer = setInterval(ask, askAgainMs)
  try {
    await ask()
    await held
  } finally {
    clearInterval(timer)
  }
}

const callNodes = (db: Db) => aside(db, "select pg_notify($1, 'drop')", [portalChannel])

const cutOff = (db: Db) =>
  aside(
    db,
    `select pg_terminate_backend(pid) from pg_locks
     where locktype = 'advisory' and mode = 'ShareLock' and granted and classid = 0 and objid = $1
       and database = (select oid from pg_database where datname = current_database())`,
    [portalLock],
  )

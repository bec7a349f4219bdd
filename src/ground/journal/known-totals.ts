import { type Expression, type RawBuilder, sql } from 'kysely'
import type { Reader } from '#platform/db'

type Kept = { readonly journalEnd: string; readonly total: number }
const mostKept = 1_000
const keptBy = new WeakMap<Reader, Map<string, Kept>>()

const journalEnd = sql<string>`coalesce((select encode(hash, 'hex') from journal order by seq desc limit 1), '')`

/**
 * The exact total of a list, counted only when an act has happened since it was last counted. Every act writes to the
 * journal under one lock held until it commits, so the last hash a statement sees names all the cases it sees.
 * Only for tables that nothing but acts write to; `key` names what is counted and for whom.
 */
export function knownTotal(reader: Reader, key: string, counting: Expression<unknown>) {
  const kept = keptBy.get(reader) ?? new Map<string, Kept>()
  keptBy.set(reader, kept)
  const { journalEnd: end, total } = kept.get(key) ?? { journalEnd: 'never', total: 0 }
  const columns: { readonly total: RawBuilder<number>; readonly journalEnd: RawBuilder<string> } = {
    total: sql<number>`case when ${journalEnd} = ${end} then ${total}::bigint else (${counting}) end`,
    journalEnd,
  }
  const keep = (found: Kept | undefined): void => {
    if (!found || found.journalEnd === '') return
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, { journalEnd: found.journalEnd, total: found.total })
  }
  return { columns, keep }
}

import { sql } from 'kysely'
import type { Reader } from '#platform/db'

/** A total and the end of the journal that the same statement saw. */
type Counted = { readonly total: number; readonly journalEnd: string }
const mostKept = 1_000
const keptBy = new WeakMap<Reader, Map<string, Counted>>()

/** Hash of the last entry, to be selected beside the rows of a list. */
export const journalEnd = sql<string>`coalesce((select encode(hash, 'hex') from journal order by seq desc limit 1), '')`

/**
 * The exact total of a list, counted only when an act has happened since it was last counted. Every act writes to the
 * journal under one lock held until it commits, so the last hash a statement sees names all the cases it sees.
 * Only for tables that nothing but acts write to; `key` names what is counted and for whom.
 */
export async function totalAt(
  reader: Reader,
  end: string,
  { key, count }: { key: string; count: () => Promise<Counted> },
): Promise<number> {
  const kept = keptBy.get(reader) ?? new Map<string, Counted>()
  keptBy.set(reader, kept)
  const known = kept.get(key)
  if (known && known.journalEnd === end) return known.total
  const counted = await count()
  if (kept.size >= mostKept) kept.clear()
  if (counted.journalEnd !== '') kept.set(key, counted)
  return counted.total
}

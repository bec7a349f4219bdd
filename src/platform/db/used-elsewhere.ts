import { sql } from 'kysely'
import type { Tx } from './connection.ts'

type Question = {
  readonly table: string
  readonly ids: readonly string[]
  /** Columns, as `table.column`, whose rows go with these and do not count. */
  readonly own: readonly string[]
}

/** Which rows of a table are named by other rows, whatever table those stand in: the foreign keys of the database say it. */
export async function usedElsewhere(tx: Tx, { table, ids, own }: Question): Promise<Set<string>> {
  const { rows: keys } = await sql<{ table: string; column: string }>`
    select c.conrelid::regclass::text as "table", a.attname as "column"
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = ${table}::regclass and array_length(c.conkey, 1) = 1
    order by 1, 2`.execute(tx)
  const used = new Set<string>()
  for (const key of keys) {
    if (own.includes(`${key.table}.${key.column}`)) continue
    const { rows } = await sql<{ id: string }>`
      select distinct ${sql.ref(key.column)} as id from ${sql.table(key.table)}
      where ${sql.ref(key.column)} = any(${ids}::uuid[])`.execute(tx)
    for (const { id } of rows) used.add(id)
  }
  return used
}

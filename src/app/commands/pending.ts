import { readdir } from 'node:fs/promises'
import type { Database } from '#platform/db'
import { StartProblem } from '#platform/start-problem'
import { folderOf, type Terminal } from './command.ts'

/** Migrations of this program that the database has not seen. */
export async function pendingMigrations({ pool }: Database, folder: string): Promise<string[]> {
  const known = await pool.query<{ there: boolean }>("select to_regclass('migration') is not null as there")
  const applied = known.rows[0]?.there
    ? (await pool.query<{ name: string }>('select name from migration')).rows.map((row) => row.name)
    : []
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql'))
  return names.filter((name) => !applied.includes(name)).sort()
}

/** @throws StartProblem when the tables a command reads are not all there */
export async function mustBeMigrated(database: Database, terminal: Terminal): Promise<void> {
  const pending = await pendingMigrations(database, folderOf(terminal))
  if (pending.length === 0) return
  throw new StartProblem('not-migrated', {
    says: `Cơ sở dữ liệu còn thiếu ${pending.length} bước nâng cấp.`,
    remedy: 'Chạy: npm run kheo -- migrate',
    english: `${pending.length} migrations are missing. Run: npm run kheo -- migrate`,
  })
}

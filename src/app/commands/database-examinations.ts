import { now } from '#platform/clock'
import type { Database } from '#platform/db'
import { atStage } from '#platform/start-problem'
import { both, folderOf, open, type Terminal } from './command.ts'
import type { Finding } from './machine-examinations.ts'
import { pendingMigrations } from './pending.ts'

type Examination = (database: Database, terminal: Terminal) => Promise<Finding>

const least = { major: 15 } as const
const mostDriftSeconds = 60

/** Opens the database and asks it once, so that what is wrong shows here and as a sentence. */
export async function openForDoctor(terminal: Terminal): Promise<Database> {
  const database = await open(terminal)
  await atStage('database', terminal.settings, () => database.pool.query('select 1'))
  return database
}

const version: Examination = async ({ pool }, { settings }) => {
  const { rows } = await pool.query<{ number: string; encoding: string }>(
    "select current_setting('server_version_num') as number, current_setting('server_encoding') as encoding",
  )
  const major = Math.floor(Number(rows[0]?.number) / 10_000)
  const where = settings.databaseUrl ? 'DATABASE_URL' : both('đi kèm', 'embedded')
  return {
    isWell: major >= least.major && rows[0]?.encoding === 'UTF8',
    says: both(`PostgreSQL ${major}, ${rows[0]?.encoding} (${where})`, `needs ${least.major}, UTF8`),
  }
}

/** Searching folds Vietnamese letters with ICU and with what the migrations bring along. */
const letters: Examination = async ({ pool }) => {
  const icu = await pool.query("select 1 from pg_collation where collprovider = 'i' limit 1")
  const has = icu.rowCount === 1
  return { isWell: has, says: both(has ? 'PostgreSQL có ICU' : 'PostgreSQL không có ICU', has ? 'ICU' : 'no ICU') }
}

const migrations: Examination = async (database, terminal) => {
  const pending = await pendingMigrations(database, folderOf(terminal))
  return {
    isWell: pending.length === 0,
    says:
      pending.length === 0
        ? both('Cơ sở dữ liệu đã ở bản mới nhất', 'migrations applied')
        : both(`Thiếu ${pending.length} bước nâng cấp: npm run kheo -- migrate`, `${pending.length} pending`),
  }
}

/** The journal takes its instants from this machine, the database its own: they must agree. */
const clock: Examination = async ({ pool }) => {
  const { rows } = await pool.query<{ at: Date }>('select clock_timestamp() as at')
  const theirs = rows[0]?.at.getTime() ?? 0
  const drift = Math.abs(theirs - now().getTime()) / 1000
  const isAfterBuild = theirs > Date.parse('2024-01-01')
  return {
    isWell: drift <= mostDriftSeconds && isAfterBuild,
    says: both(`Đồng hồ máy và cơ sở dữ liệu lệch ${drift.toFixed(1)} giây`, `clocks differ by ${drift.toFixed(1)} s`),
  }
}

export const databaseExaminations: readonly Examination[] = [version, letters, migrations, clock]

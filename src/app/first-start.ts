import { sql } from 'kysely'
import pg from 'pg'
import { bindYear, yearsOf } from '#ground/cycles'
import { openAccounts } from '#ground/identity'
import { thisYear } from '#platform/clock'
import { type Database, type Db, migrate } from '#platform/db'
import { ensureFirstAdministratorLink } from '#process/administration'
import { rememberMissingTexts } from '#process/registration'
import { editions } from '#rulebook'
import type { StartOptions } from './arguments.ts'
import { loadSampleYear, samplePassword, samplePersonas } from './sample/index.ts'
import { installationSecret } from './secret.ts'

type FirstStart = {
  readonly database: Database
  /** Folder of the SQL files. */
  readonly migrations: string
  readonly options: StartOptions
  readonly tell: (line: string) => void
}

/** One at a time, also when several nodes start on the same empty database. */
const firstStartLock = 29_042_005

/**
 * Fills an empty database: with the sample year, or for a real installation (`--empty`) with nothing but a one-time
 * link for the first administrator.
 */
export async function prepareContent({ database, migrations, options, tell }: FirstStart): Promise<void> {
  const lock = new pg.Client(database.config)
  await lock.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [firstStartLock])
    if ((await sampleState(database.db)) === 'loading') await beginAgain(lock, database, migrations, tell)
    const isEmpty = (await database.db.selectFrom('organisation').select('id').limit(1).execute()).length === 0
    if (isEmpty && !options.isEmpty) await loadSample(database.db, options.scale, tell)
    await bindThisYear(database.db)
    await rememberMissingTexts(database.db)
  } finally {
    await lock.end()
  }
}

/** What the person at the terminal has to know at every start: the sample accounts, or how to make the first administrator. */
export const welcome = async (db: Db, address: string): Promise<string[]> =>
  (await sampleState(db)) === 'loaded' ? personaLines() : administratorLines(db, address)

const sampleState = async (db: Db): Promise<string | undefined> =>
  (await db.selectFrom('setting').select('value').where('key', '=', 'sample').executeTakeFirst())?.value

const markSample = (db: Db, value: 'loading' | 'loaded') =>
  db
    .insertInto('setting')
    .values({ key: 'sample', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()

async function loadSample(db: Db, scale: number, tell: (line: string) => void): Promise<void> {
  await markSample(db, 'loading')
  await loadSampleYear({ db, accounts: openAccounts(db, await installationSecret(db)), scale, tell })
  await markSample(db, 'loaded')
  await sql`analyze`.execute(db)
}

/** The sample was broken off half-way: nothing in the database is anybody's work yet, so it is made anew. */
async function beginAgain(
  client: pg.Client,
  { config }: Database,
  migrations: string,
  tell: (line: string) => void,
): Promise<void> {
  tell('Năm mẫu lần trước chưa dựng xong, dựng lại từ đầu. · The sample year was broken off; it is built again.')
  await client.query('drop schema public cascade; create schema public')
  await migrate(config, migrations)
}

/** A year nobody bound yet follows the newest edition in force; a bound year stays as it is. */
async function bindThisYear(db: Db): Promise<void> {
  const year = thisYear()
  const newest = editions
    .filter((edition) => !edition.isInvented && edition.firstYear <= year)
    .sort((a, b) => b.firstYear - a.firstYear)[0]
  if (!newest || (await yearsOf(db)).includes(year)) return
  await db.transaction().execute((tx) => bindYear(tx, year, newest))
}

const personaLines = (): string[] => [
  `Tài khoản mẫu, mật khẩu chung: ${samplePassword} · Sample accounts, one password for all:`,
  ...samplePersonas.map(({ username, what }) => `  ${username.padEnd(16)} ${what}`),
]

async function administratorLines(db: Db, address: string): Promise<string[]> {
  const path = await ensureFirstAdministratorLink(db)
  return path
    ? [
        `Mở một lần, trong 24 giờ, để lập quản trị đầu tiên · Open once, within 24 hours, to make the first administrator:`,
        `  ${address}${path}`,
      ]
    : []
}

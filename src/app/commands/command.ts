import { fileURLToPath } from 'node:url'
import type { ParseArgsConfig } from 'node:util'
import type pg from 'pg'
import { type Database, openDatabase } from '#platform/db'
import { reachRunning } from '#platform/postgres'
import type { Settings } from '#platform/settings'
import { atStage } from '#platform/start-problem'
import { reachDatabase } from '../database.ts'
import type { Undo } from '../undo.ts'

/** What a command may use. Results go to `say`, for scripts; progress and news go to `tell`. */
export type Terminal = {
  readonly settings: Settings
  /** Folder of the SQL files. */
  readonly migrations: URL
  readonly undo: Undo
  say(line: string): void
  tell(line: string): void
}

export type Given = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly positionals: readonly string[]
}

export type Command = {
  readonly name: string
  /** What follows the name, as printed. */
  readonly usage: string
  readonly says: string
  readonly english: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** How many words it takes beside its options. */
  readonly words: number
  /** @returns the exit status */
  run(terminal: Terminal, given: Given): Promise<number>
}

/** Exit statuses, as scripts read them. */
export const status = { done: 0, failed: 1, misused: 2 } as const

/** Vietnamese first, English short beside it. */
export const both = (vi: string, en: string): string => `${vi} · ${en}`

/** The database of the settings; beside a running Khéo its own server is used and left running. */
export async function reach({ settings, tell, undo }: Terminal): Promise<pg.PoolConfig> {
  if (settings.databaseUrl) return reachDatabase(settings, tell, undo)
  const running = await atStage('home', settings, () => reachRunning(settings))
  return running ?? reachDatabase(settings, tell, undo)
}

/** Opens the database of the settings until the command has ended. */
export async function open(terminal: Terminal): Promise<Database> {
  const database = openDatabase(await reach(terminal))
  terminal.undo.add(async () => {
    await database.close()
    // A pool that was asked directly, and never through Kysely, is still open then.
    if (!database.pool.ended) await database.pool.end()
  })
  return database
}

export const folderOf = ({ migrations }: Terminal): string => fileURLToPath(migrations)

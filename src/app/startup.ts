import { fileURLToPath } from 'node:url'
import pino from 'pino'
import { elapsed } from '#platform/clock'
import { migrate, openDatabase } from '#platform/db'
import { readSettings, type Settings } from '#platform/settings'
import { atStage } from '#platform/start-problem'
import type { StartOptions } from './arguments.ts'
import { reachDatabase } from './database.ts'
import { prepareContent, welcome } from './first-start.ts'
import { createHouse } from './house.tsx'
import type { Undo } from './undo.ts'
import { listen, tryPort } from './web-server.ts'

type Start = {
  readonly environment: NodeJS.ProcessEnv
  readonly options: StartOptions
  /** Folder of the SQL files. */
  readonly migrations: URL
  /** Receives what must be closed in the end, also when the start fails or is broken off half-way. */
  readonly undo: Undo
}

/** From settings to an open port. */
export async function startUp({ environment, options, migrations, undo }: Start): Promise<void> {
  const begun = elapsed()
  const settings = readSettings(environment)
  const log = pino({ level: settings.logLevel })
  await atStage('listening', settings, () => tryPort(settings))
  const config = await reachDatabase(settings, tell, undo)
  await atStage('database', settings, async () => {
    const applied = await migrate(config, fileURLToPath(migrations))
    if (applied.length > 0)
      tell(`Cơ sở dữ liệu đã nâng cấp thêm ${applied.length} bước. · ${applied.length} migrations applied.`)
  })
  const database = openDatabase(config, (error) => log.warn({ error: error.message }, 'an idle connection broke'))
  undo.add(() => database.close())
  await atStage('database', settings, () =>
    prepareContent({ database, migrations: fileURLToPath(migrations), options, tell }),
  )
  const house = await atStage('database', settings, () =>
    createHouse({ database, settings, options, log, assets: new URL('./assets', import.meta.url) }),
  )
  undo.add(() => house.close())
  const { address, close } = await atStage('listening', settings, () => listen(house, settings))
  undo.add(close)
  for (const line of await welcome(database.db, settings.baseUrl ?? address)) tell(line)
  tell(readyLine(address, settings, elapsed() - begun))
}

/** Lines for the person at the terminal; the log of the running program is pino's. */
const tell = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const readyLine = (address: string, { baseUrl }: Settings, ms: number): string =>
  `Khéo đã sẵn sàng tại ${baseUrl ?? address} sau ${(ms / 1000).toFixed(1)} giây. · Ready at ${address}`

import pg from 'pg'
import { startEmbedded } from '#platform/postgres'
import type { Settings } from '#platform/settings'
import { atStage, StartProblem } from '#platform/start-problem'
import type { Undo } from './undo.ts'

const oldestMajor = 15
const connectWithinMs = 5_000

/** The database to use: the embedded one, started here, or the one DATABASE_URL names, looked at once. */
export async function reachDatabase(
  settings: Settings,
  tell: (line: string) => void,
  undo: Undo,
): Promise<pg.PoolConfig> {
  if (settings.databaseUrl) {
    const config = { connectionString: settings.databaseUrl, connectionTimeoutMillis: connectWithinMs }
    await atStage('database', settings, () => inspect(config))
    return config
  }
  const embedded = await atStage('home', settings, () => startEmbedded({ home: settings.home, log: tell }))
  undo.add(() => embedded.stop())
  if (embedded.adopted) tell('Dùng tiếp PostgreSQL đang chạy sẵn. · Adopted the running PostgreSQL.')
  return { ...embedded.config, connectionTimeoutMillis: connectWithinMs }
}

async function inspect(config: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ version: string; encoding: string }>(
      "select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding",
    )
    const major = Math.floor(Number(rows[0]?.version) / 10_000)
    if (major < oldestMajor || rows[0]?.encoding !== 'UTF8') throw unfit(major, String(rows[0]?.encoding))
  } finally {
    await client.end()
  }
}

const unfit = (major: number, encoding: string) =>
  new StartProblem('database-unfit', {
    says: `DATABASE_URL trỏ tới PostgreSQL ${major}, mã hóa ${encoding}; Khéo cần PostgreSQL ${oldestMajor} trở lên, mã hóa UTF8.`,
    remedy: 'Nâng cấp máy chủ, hoặc tạo cơ sở dữ liệu mới với mã hóa UTF8 (createdb -E UTF8 -T template0).',
    english: `DATABASE_URL leads to PostgreSQL ${major} in ${encoding}; needed are ${oldestMajor} or newer and UTF8.`,
  })

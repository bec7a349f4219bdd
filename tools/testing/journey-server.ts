/**
 * The built program for the journeys, with the sample year, in a home of its own.
 * With DATABASE_URL it gets a new database on that server, dropped at the end.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configOf, createDatabase, dropAll, runPrefix, urlOf } from './server.ts'

const root = join(import.meta.dirname, '../..')
const program = join(root, 'dist/main.js')
if (!existsSync(program)) throw new Error('dist/main.js is missing: run "npm run build" first')

const home = await mkdtemp(join(tmpdir(), 'kheo-journeys-'))
await chmod(home, 0o711)
const database = await ownDatabase(process.env.DATABASE_URL)
const child = spawn(process.execPath, [program], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: 'test',
    KHEO_DEV: '1',
    KHEO_HOME: home,
    HOST: '127.0.0.1',
    TZ: 'America/New_York',
    ...(database && { DATABASE_URL: database.url }),
  },
})
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => child.kill(signal))
child.on('close', async (code) => {
  await database?.drop()
  await rm(home, { recursive: true, force: true })
  process.exitCode = code ?? 0
})

async function ownDatabase(server: string | undefined): Promise<{ url: string; drop(): Promise<void> } | undefined> {
  if (!server) return undefined
  const config = configOf(server)
  const prefix = runPrefix('journeys')
  await createDatabase(config, `${prefix}1`)
  return { url: urlOf({ ...config, database: `${prefix}1` }), drop: () => dropAll(config, prefix) }
}

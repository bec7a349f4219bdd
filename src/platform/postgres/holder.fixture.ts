/** A process that holds an embedded database, for tests that kill it: `node holder.fixture.ts HOME`. */
import { startEmbedded } from './index.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const { adopted, stop } = await startEmbedded({ home: String(process.argv[2]), log: () => {} })
  process.on('SIGTERM', () => stop().then(() => process.exit(0)))
  say(adopted ? 'adopted' : 'started')
} catch (error) {
  say(error instanceof Error && 'code' in error ? String(error.code) : String(error))
  process.exit(1)
}

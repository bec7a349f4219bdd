import { runCommand } from './commands/run-command.ts'
import { Undo } from './undo.ts'

const undo = new Undo()

/** Ends the way a shell expects of a program that was broken off. */
const brokenOff = 130
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void undo.run().finally(() => process.exit(brokenOff)))

process.exitCode = await runCommand(process.argv.slice(2), {
  environment: process.env,
  migrations: new URL('./migrations', import.meta.url),
  undo,
  say: (line) => void process.stdout.write(`${line}\n`),
  tell: (line) => void process.stderr.write(`${line}\n`),
})

import { nodeProblem, sentencesOf } from '#platform/start-problem'
import { readArguments } from './arguments.ts'
import { startUp } from './startup.ts'
import { Undo } from './undo.ts'

const undo = new Undo()
let isStopping = false

function stop(): void {
  // A terminal sends Ctrl-C to this process and to the one that forwards it.
  if (isStopping) return
  isStopping = true
  undo.run().then(() => process.exit(0), fail)
}

function fail(error: unknown): void {
  const isDetailed = ['debug', 'trace'].includes(process.env.LOG_LEVEL ?? '')
  process.stderr.write(`${sentencesOf(error, isDetailed).join('\n')}\n`, () => process.exit(1))
}

async function main(): Promise<void> {
  const unfit = nodeProblem(process.versions.node)
  if (unfit) throw unfit
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
  // The start script was killed: nobody would be left to stop this process.
  process.on('disconnect', stop)
  const options = readArguments(process.argv.slice(2))
  await startUp({ environment: process.env, options, migrations: new URL('./migrations', import.meta.url), undo })
}

main().catch(async (error: unknown) => {
  if (isStopping) return
  await undo.run().catch(() => {})
  fail(error)
})

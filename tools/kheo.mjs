/** `npm run kheo -- COMMAND …`: prepares what is missing, then runs the command on the pinned Node. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './program.mjs'
import { ensureReady, Problem, sayProblem } from './ready.mjs'
import { root } from './turn.mjs'

try {
  const node = await ensureReady()
  const program = join(root, 'dist/kheo.js')
  if (!existsSync(program)) throw new Problem('Bản này chưa có lệnh kheo.', 'This build has no kheo command.')
  process.exitCode = await runProgram(node, [program, ...process.argv.slice(2)]).ended
} catch (error) {
  process.exitCode = sayProblem(error)
}

/** `npm run check [-- STEP]`: every check that needs no database and no browser. Must start on Node 20. */
import { join } from 'node:path'
import { runProgram } from './program.mjs'
import { ensureInstalled, pinnedNode, root, sayProblem } from './setup.mjs'

try {
  await ensureInstalled()
  process.exitCode = await runProgram(pinnedNode(), [join(root, 'tools/checks.ts'), ...process.argv.slice(2)]).ended
} catch (error) {
  process.exitCode = sayProblem(error)
}

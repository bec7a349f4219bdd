/**
 * `npm test [-- --only unit,journeys,check] [FILTER …]`: sets up what is missing and runs every check.
 * The last line is `N passed, N failed`; exit 1 when something failed or nothing ran. Must start on Node 20.
 */
import { join } from 'node:path'
import { runProgram } from './program.mjs'
import { ensureInstalled, pinnedNode, root, sayProblem } from './setup.mjs'

try {
  const begun = performance.now()
  await ensureInstalled()
  const env = { ...process.env, KHEO_SETUP_SECONDS: String((performance.now() - begun) / 1000) }
  const words = [join(root, 'tools/testing/run.ts'), ...process.argv.slice(2)]
  process.exitCode = await runProgram(pinnedNode(), words, { env }).ended
} catch (error) {
  process.exitCode = sayProblem(error)
  console.log('0 passed, 1 failed')
}

/** `npm run bench [-- --json FILE]`: the figures to hold, measured beside a reference server. Must start on Node 20. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { runProgram } from './program.mjs'
import { ensureInstalled, pinnedNode, root, sayProblem } from './setup.mjs'

/** The load comes from the second core, so that it takes nothing from the server on the first. */
const onSecondCore = () => spawnSync('taskset', ['-c', '1', 'true']).status === 0

try {
  await ensureInstalled()
  const node = pinnedNode()
  const built = await runProgram(node, [join(root, 'tools/build.mjs'), '--if-stale']).ended
  const words = [join(root, 'tools/bench/run.ts'), ...process.argv.slice(2)]
  const [command, ...given] = onSecondCore() ? ['taskset', '-c', '1', node, ...words] : [node, ...words]
  process.exitCode = built === 0 ? await runProgram(command, given).ended : built
} catch (error) {
  process.exitCode = sayProblem(error)
}

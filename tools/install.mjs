import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { runProgram } from './program.mjs'
import { root } from './turn.mjs'

/**
 * Whether every package of the lock file stands in node_modules in its version. Compared by content: copying a tree
 * changes the times of its files. Packages of other platforms and those for development may be absent.
 */
export function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, one]) => {
    if (path === '' || one.link) return true
    if (!present[path]) return Boolean(one.optional || one.dev || one.devOptional || one.peer)
    return present[path].version === one.version && present[path].integrity === one.integrity
  })
}

function packagesOf(name) {
  const file = join(root, name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

/**
 * Installs exactly what the lock file says.
 * `npm ci` also refuses a good lock file when the registry lacks an optional package of some other platform;
 * `npm install --no-save` keeps to the same lock file and does without that package.
 * What is wrong in earnest fails there too, and its words are the ones shown.
 * @returns the exit status
 */
export async function install(say) {
  const status = await npm(['ci'], 'ignore')
  if (status === 0 || status > 128) return status
  say('npm ci không được, thử npm install --no-save… · npm ci failed; trying npm install --no-save…')
  return npm(['install', '--no-save'], ['ignore', 2, 2])
}

function npm(words, stdio) {
  const all = [...words, '--no-audit', '--no-fund', '--loglevel=error']
  const options = { cwd: root, stdio }
  const running = process.env.npm_execpath
  // The npm that runs us, on the Node that runs us: `npm` on the PATH may be another one, or none.
  if (running && basename(running) === 'npm-cli.js')
    return runProgram(process.execPath, [running, ...all], options).ended
  return runProgram('npm', all, options).ended
}

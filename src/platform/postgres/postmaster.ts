import { readdirSync, readFileSync, readlinkSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { elapsed } from '#platform/clock'

export type Postmaster = { readonly pid: number; readonly socket: string | undefined }

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** What `postmaster.pid` says: the process on line 1, its socket folder on line 5. */
export function readPostmaster(data: string): Postmaster | undefined {
  const lines = read(join(data, 'postmaster.pid'))?.split('\n')
  const pid = Number(lines?.[0])
  return pid > 1 ? { pid, socket: lines?.[4] || undefined } : undefined
}

/** A zombie answers to signals but does nothing any more: it counts as gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  const state = read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.[0]
  return state !== 'Z'
}

/** Fast shutdown; resolves to whether it ended within the time. */
export async function stopPostmaster(data: string, pid: number, withinMs: number): Promise<boolean> {
  const isOurs = () => readPostmaster(data)?.pid === pid && isAlive(pid)
  if (!isOurs()) return true
  process.kill(pid, 'SIGINT')
  const deadline = elapsed() + withinMs
  while (isAlive(pid) && elapsed() < deadline) await sleep(10)
  return !isAlive(pid)
}

/**
 * Removes a `postmaster.pid` whose server was killed, when its number now belongs to a zombie or a stranger:
 * PostgreSQL itself would refuse for ever. Every process of a server works in its data folder, so none there means none left.
 * @returns whether the way is free
 */
export function clearDeadLock({ data, socket }: { data: string; socket: string }): boolean {
  const file = join(data, 'postmaster.pid')
  const seen = read(file)
  if (seen === undefined || process.platform !== 'linux' || hasProcessIn(data)) return seen === undefined
  const aside = `${file}.dead-${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return false
  }
  if (read(aside) !== seen) {
    // Another start has written a new one since: it goes back.
    renameSync(aside, file)
    return false
  }
  rmSync(aside)
  rmSync(join(socket, '.s.PGSQL.5432.lock'), { force: true })
  return true
}

function hasProcessIn(folder: string): boolean {
  return readdirSync('/proc').some((name) => {
    if (!/^\d+$/.test(name)) return false
    try {
      return readlinkSync(`/proc/${name}/cwd`) === folder
    } catch {
      return false
    }
  })
}

/** Processes under measurement: pinned to the first core, with the processor time and memory they use. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** Two cores and `taskset`: server and database on the first, the load on the second. */
export const isPinned = spawnSync('taskset', ['-c', '0', 'true']).status === 0

export type Served = { readonly pid: number; readonly address: string; stop(): Promise<void> }

/** Starts a program on the first core and waits for the line that names its address. */
export async function serveOnFirstCore(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<Served> {
  const [command = '', ...given] = isPinned
    ? ['taskset', '-c', '0', process.execPath, ...words]
    : [process.execPath, ...words]
  const child = spawn(command, given, { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await addressSaid(child)
  return { pid: child.pid ?? 0, address, stop: () => stopped(child) }
}

function addressSaid(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready`)))
    if (!child.stdout) return
    createInterface(child.stdout).on('line', (line) => {
      const found = /http:\/\/[\w.[\]:]+:\d+/.exec(line)
      if (found) resolve(found[0])
    })
  })
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

/** A process and everything it started. */
export function familyOf(...pids: readonly number[]): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(statOf(Number(name))[1] ?? 0)]),
  )
  const belongs = (pid: number): boolean => pids.includes(pid) || (pid > 1 && belongs(parents.get(pid) ?? 0))
  return [...parents.keys()].filter(belongs)
}

/** Fields of /proc/PID/stat from the state on; empty for a process that is gone. */
function statOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  } catch {
    return []
  }
}

const ticksPerSecond = 100

/** Processor time used so far, in milliseconds. */
export const processorMs = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const stat = statOf(pid)
    return sum + ((Number(stat[11] ?? 0) + Number(stat[12] ?? 0)) * 1000) / ticksPerSecond
  }, 0)

/** Memory in MiB, what is shared counted once. */
export const memoryOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + Number(/^Pss:\s+(\d+)/m.exec(rollupOf(pid))?.[1] ?? 0), 0) / 1024

function rollupOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  } catch {
    return ''
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { type Embedded, startEmbedded } from './index.ts'
import { rootFolder } from './place.ts'
import { readPostmaster, stopPostmaster } from './postmaster.ts'

/** A folder that every user can reach; afterwards its server is stopped and everything removed. */
export function newHome(...below: string[]): string {
  const top = mkdtempSync(join(tmpdir(), 'kheo-test-'))
  chmodSync(top, 0o755)
  const home = join(top, ...below, 'home')
  onTestFinished(async () => {
    const data = dataOf(home)
    const pid = data && readPostmaster(data)?.pid
    if (data && pid) await stopPostmaster(data, pid, 10_000)
    if (data?.startsWith(rootFolder)) rmSync(join(data, '..'), { recursive: true, force: true })
    rmSync(top, { recursive: true, force: true })
  })
  return home
}

export function dataOf(home: string): string | undefined {
  const clusterId = join(home, 'cluster-id')
  if (!existsSync(clusterId)) return join(home, 'postgres', 'data')
  return join(rootFolder, readFileSync(clusterId, 'utf8').split('\n')[0] ?? '', 'data')
}

export const start = (home: string): Promise<Embedded> => startEmbedded({ home, log: () => {} })

export const postmasterOf = (home: string): number => {
  const pid = readPostmaster(dataOf(home) ?? '')?.pid
  if (!pid) throw new Error('No server runs')
  return pid
}

/** Another process on the same folder, and what it said first. */
export async function startProcess(home: string): Promise<{ said: string; child: ChildProcess }> {
  const script = fileURLToPath(new URL('./holder.fixture.ts', import.meta.url))
  const child = spawn(process.execPath, [script, home], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [said] = await once(createInterface({ input: child.stdout }), 'line')
  return { said, child }
}

export async function killAndWait(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

export async function ask<T extends pg.QueryResultRow>(config: pg.PoolConfig, statement: string): Promise<T[]> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<T>(statement)).rows
  } finally {
    await client.end()
  }
}

/** Repeats until it no longer fails: for what comes back by itself. */
export async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 200; ; left -= 1) {
    try {
      return await work()
    } catch (error) {
      if (left === 0) throw error
      await sleep(50)
    }
  }
}

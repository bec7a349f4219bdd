import { spawn } from 'node:child_process'
import { closeSync, fchownSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from './place.ts'
import { spawnOptions } from './runner.ts'

const longestLog = 10 * 1024 * 1024

/** Small on purpose: application and database together stay below 250 MiB. Everything else is PostgreSQL's default, fsync too. */
const tuning: Record<string, string> = {
  shared_buffers: '64MB',
  effective_cache_size: '256MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_connections: '60',
  // The workers of 18's asynchronous reading cost memory and gain nothing on one disk.
  io_method: 'sync',
  jit: 'off',
  // Nothing replicates from an embedded server, so the log only has to survive a crash.
  wal_level: 'minimal',
  max_wal_senders: '0',
  min_wal_size: '32MB',
  max_wal_size: '256MB',
  log_checkpoints: 'off',
  log_timezone: 'UTC',
  timezone: 'UTC',
  unix_socket_permissions: '0700',
}

export type Server = { readonly hasEnded: () => boolean; readonly lastWords: () => string }

/** Starts PostgreSQL in a session of its own: a Ctrl-C for the application must not take the database from under it. */
export function spawnServer(place: Place, native: string): Server {
  const log = openLog(place)
  const from = fstatSync(log).size
  const settings = Object.entries(tuning).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(
    join(native, 'bin/postgres'),
    ['-D', place.data, '-k', place.socket, '-h', '', '-p', '5432', ...settings],
    {
      ...spawnOptions(place.runner),
      detached: true,
      stdio: ['ignore', log, log],
    },
  )
  closeSync(log)
  let failure: Error | undefined
  child.once('error', (error) => {
    failure = error
  })
  child.unref()
  return {
    hasEnded: () => failure !== undefined || child.exitCode !== null || child.signalCode !== null,
    lastWords: () => failure?.message ?? fatalLine(place.log, from),
  }
}

function openLog(place: Place): number {
  const size = statSync(place.log, { throwIfNoEntry: false })?.size ?? 0
  if (size > longestLog) renameSync(place.log, `${place.log}.1`)
  const log = openSync(place.log, 'a+', 0o600)
  if (place.runner) fchownSync(log, place.runner.uid, place.runner.gid)
  return log
}

/** What the server complained about since `from`: its first FATAL or PANIC line. */
function fatalLine(path: string, from: number): string {
  const file = openSync(path, 'r')
  const bytes = Buffer.alloc(16_384)
  const length = readSync(file, bytes, 0, bytes.length, from)
  closeSync(file)
  const lines = bytes.toString('utf8', 0, length).trim().split('\n')
  return lines.find((line) => /(FATAL|PANIC):/.test(line)) ?? lines.at(-1) ?? ''
}

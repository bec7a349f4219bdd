import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Place } from './place.ts'
import { isAlive } from './postmaster.ts'
import { databaseFailed, dataMissing, otherVersion } from './problems.ts'
import { spawnOptions } from './runner.ts'

const major = '18'

/** Whether a cluster stands there. @throws StartProblem when it is not one we can open */
export function hasCluster(place: Place): boolean {
  const versionFile = join(place.data, 'PG_VERSION')
  if (existsSync(versionFile)) {
    const found = readFileSync(versionFile, 'utf8').trim()
    if (found !== major) throw otherVersion(place.data, found)
    return true
  }
  if (place.clusterId && readFileSync(place.clusterId, 'utf8').includes('initialised'))
    throw dataMissing(place.home, place.data)
  return false
}

/**
 * Makes the cluster beside its final name and renames it, so that an interrupted run never looks finished.
 * Of two that run at once the second rename fails, and both go on with the first one's cluster.
 */
export async function initialise(place: Place, native: string): Promise<void> {
  removeLeftovers(place.data)
  const making = `${place.data}.init-${process.pid}`
  try {
    await initdb(place, native, making)
    renameSync(making, place.data)
  } catch (error) {
    if (!existsSync(join(place.data, 'PG_VERSION'))) throw error
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
  if (place.clusterId) appendFileSync(place.clusterId, 'initialised\n')
}

async function initdb(place: Place, native: string, folder: string): Promise<void> {
  const flags = [
    '-A',
    'trust',
    '-U',
    'postgres',
    '-E',
    'UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=vi',
  ]
  const child = spawn(join(native, 'bin/initdb'), ['-D', folder, ...flags], {
    ...spawnOptions(place.runner),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const [complaint, status] = await Promise.all([text(child.stderr), ended])
  if (status !== 0) throw databaseFailed(reasonIn(complaint) ?? `initdb: ${status}`, place.log)
}

/** The line that says why; initdb goes on to tell how it cleans up. */
const reasonIn = (complaint: string): string | undefined =>
  complaint.split('\n').find((line) => /No space left/.test(line)) ??
  complaint.split('\n').find((line) => /error:|FATAL:/.test(line))

/** Half-made clusters of processes that are gone. */
function removeLeftovers(data: string): void {
  const prefix = `${basename(data)}.init-`
  for (const name of readdirSync(dirname(data))) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue
    rmSync(join(dirname(data), name), { recursive: true, force: true })
  }
}

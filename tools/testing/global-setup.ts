/** One database server for the whole run: the one DATABASE_URL names, else the embedded one in a home of its own. */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate, openDatabase } from '../../src/platform/db/index.ts'
import { openJobs } from '../../src/platform/jobs/index.ts'
import { configOf, createDatabase, dropAll, runPrefix, type TestServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    database: TestServer
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { config, stop } = await openServer()
  const prefix = runPrefix('test')
  const template = `${prefix}template`
  const end = async () => {
    await dropAll(config, prefix)
    await stop()
  }
  try {
    await createDatabase(config, template)
    await migrate({ ...config, database: template }, join(import.meta.dirname, '../../migrations'))
    await makeJobsSchema({ ...config, database: template })
  } catch (error) {
    await end()
    throw error
  }
  project.provide('database', { config, prefix, template })
  return end
}

/** So that not every test database makes it anew. */
async function makeJobsSchema(config: pg.ClientConfig): Promise<void> {
  const database = openDatabase(config)
  const problems: Error[] = []
  const jobs = await openJobs({ database, workers: [], onProblem: (error) => problems.push(error) })
  await jobs.close()
  await database.close()
  if (problems[0]) throw problems[0]
}

async function openServer(): Promise<{ config: pg.ClientConfig; stop(): Promise<void> }> {
  const { DATABASE_URL } = process.env
  if (DATABASE_URL) return { config: configOf(DATABASE_URL), stop: async () => {} }
  const { startEmbedded } = await import('../../src/platform/postgres/index.ts')
  const home = await mkdtemp(join(tmpdir(), 'kheo-test-'))
  // Started by root the server runs as nobody, who must be able to pass.
  await chmod(home, 0o711)
  const log: string[] = []
  try {
    const { config, stop } = await startEmbedded({ home, log: (line: string) => log.push(line) })
    const end = async () => {
      await stop()
      await rm(home, { recursive: true, force: true })
    }
    return { config, stop: end }
  } catch (error) {
    throw new Error(`The embedded database did not start.\n${log.join('\n')}`, { cause: error })
  }
}

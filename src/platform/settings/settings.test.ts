import { expect, test } from 'vitest'
import { StartProblem } from '#platform/start-problem'
import { readSettings } from './settings.ts'

test('without any variable the defaults of the contract hold', () => {
  const { host, port, databaseUrl, isDevelopment, home } = readSettings({})
  expect({ host, port, databaseUrl, isDevelopment }).toEqual({
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: undefined,
    isDevelopment: false,
  })
  expect(home).toBe(`${process.cwd()}/var`)
})

test.each([
  [{ PORT: 'abc' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ PORT: '-1' }, 'PORT'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  [{ BASE_URL: 'kheo.example.vn' }, 'BASE_URL'],
  [{ DATABASE_URL: 'mysql://root:secret@host/x' }, 'DATABASE_URL'],
  [{ CLAMD_URL: 'http://127.0.0.1:3310' }, 'CLAMD_URL'],
  [{ CLAMD_URL: 'unix://clamd.ctl' }, 'CLAMD_URL'],
  [{ KHEO_DEV: '1', NODE_ENV: 'production' }, 'KHEO_DEV'],
])('%j is refused by a sentence that names %s and no password', (environment, name) => {
  const problem = refusalOf(environment)
  expect(problem.says).toContain(name)
  expect(`${problem.says} ${problem.remedy} ${problem.english}`).not.toContain('secret')
})

function refusalOf(environment: Record<string, string>): StartProblem {
  try {
    readSettings(environment)
  } catch (error) {
    if (error instanceof StartProblem) return error
  }
  throw new Error('It was accepted')
}

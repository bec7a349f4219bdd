import { expect, test } from 'vitest'
import { NewerDatabase } from '#platform/db'
import { explain, type Stage, StartProblem, sentencesOf } from './index.ts'

const around = {
  home: '/srv/kheo',
  databaseUrl: 'postgres://an:secret@db.example.vn:6432/dan_van',
  host: '127.0.0.1',
  port: 3000,
}
const raw = (code: string, message = code) => Object.assign(new Error(message), { code })

const cases: [Stage, Error, string][] = [
  ['listening', raw('EADDRINUSE'), 'port-taken'],
  ['listening', raw('EACCES'), 'port-forbidden'],
  ['listening', raw('EADDRNOTAVAIL'), 'host-unavailable'],
  ['home', raw('EACCES'), 'home-not-writable'],
  ['home', raw('EROFS'), 'home-not-writable'],
  ['home', raw('EEXIST'), 'home-not-writable'],
  ['home', raw('ENOSPC'), 'disk-full'],
  ['home', new StartProblem('embedded-failed', { says: '', remedy: '', english: '' }, raw('ENOSPC')), 'disk-full'],
  [
    'home',
    new Error('x', { cause: new Error('initdb: error: could not write: No space left on device') }),
    'disk-full',
  ],
  ['database', new Error('Migration 001 failed', { cause: raw('53100') }), 'disk-full'],
  ['database', raw('ECONNREFUSED'), 'database-refused'],
  ['database', raw('ENOTFOUND'), 'database-host-unknown'],
  ['database', raw('28P01'), 'database-password'],
  ['database', new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'), 'database-password'],
  ['database', raw('3D000'), 'database-missing'],
  ['database', new Error('timeout expired'), 'database-silent'],
  ['database', new Error('The server does not support SSL connections'), 'database-tls'],
  ['database', new Error('Migration 001 failed', { cause: raw('42501') }), 'database-rights'],
  ['database', new NewerDatabase(['900-later']), 'newer-database'],
]

test.each(cases)('%s, %s: %s', (stage, error, code) => {
  const problem = explain(error, stage, around)
  expect(problem).toBeInstanceOf(StartProblem)
  if (!(problem instanceof StartProblem)) return
  expect(problem.code).toBe(code)
  expect(sentencesOf(problem, false).join('\n')).not.toMatch(/secret|\n\s+at /)
})

test('an error nobody foresaw stays itself and is said without a stack, unless details are wanted', () => {
  const error = raw('XX000', 'internal')
  expect(explain(error, 'database', around)).toBe(error)
  expect(sentencesOf(error, false).join('\n')).not.toMatch(/\n\s+at /)
  expect(sentencesOf(error, true).join('\n')).toMatch(/\n\s+at /)
})

import { describe, expect, test } from 'vitest'
import { source } from './sources.ts'
import { crossings, staleWaivers } from './walls.ts'

const complaints = (path: string, ...imports: string[]) =>
  crossings([source(path, imports.map((one, at) => `import { a${at} } from '${one}'`).join('\n'))], []).map(
    ({ says }) => says,
  )

describe('what the walls let through', () => {
  test.each([
    ['src/process/intake/intake.queries.ts', '#platform/db'],
    ['src/process/intake/acts/accept.ts', '../intake.store.ts'],
    ['src/process/intake/acts/accept.ts', '#process/registration'],
    ['src/process/portal/portal.queries.ts', '#process/reporting'],
    ['src/process/desk/desk.queries.ts', '#process/commendation'],
    ['src/ground/sessions/sessions.store.ts', '#ground/initiatives'],
    ['src/lifecycle/judge.ts', '#rulebook'],
    ['src/app/main.ts', '#process/desk'],
    ['src/process/listings/kinds.ts', '#process/administration'],
    ['src/platform/db/connection.ts', 'kysely'],
    ['src/platform/postgres/server.ts', '#platform/clock'],
  ])('%s opens %s', (path, specifier) => {
    expect(complaints(path, specifier)).toEqual([])
  })
})

describe('planted mistakes', () => {
  test.each([
    ['src/ground/journal/journal.store.ts', '#process/intake', 'looks up to process/intake'],
    ['src/platform/db/connection.ts', '#rulebook', 'looks up to rulebook'],
    ['src/process/intake/intake.rules.ts', '#app', 'looks up to app'],
    ['src/process/registration/registration.rules.ts', '#process/intake', 'stands to the right of registration'],
    ['src/process/reporting/reporting.queries.ts', '#process/portal', 'only app opens process/portal'],
    ['src/process/oversight/oversight.queries.ts', '#process/desk', 'only app opens process/desk'],
    ['src/process/listings/kinds.ts', '#process/desk', 'only app opens process/desk'],
    ['src/ground/identity/rights.ts', '#ground/sessions', 'stands to the right of identity'],
    ['src/ground/weather/rain.ts', '#ground/cycles', 'weather has no place in the order'],
    ['src/lifecycle/judge.ts', '#platform/clock', 'lifecycle is blind to platform'],
    ['src/rulebook/rule.ts', '#ui', 'rulebook is blind to ui'],
    ['src/ui/field.tsx', '#platform/words', 'ui is blind to platform'],
    ['src/process/intake/acts/accept.ts', '../../registration/registration.store.ts', 'past its door'],
    ['src/process/intake/acts/accept.ts', '#process/registration/registration.store', 'a side door'],
    ['src/process/intake/acts/accept.ts', '#process/intake', 'opens its own door'],
    ['src/process/intake/acts/accept.ts', '../../../../tools/testing/database.ts', 'leaves src'],
    ['src/process/intake/acts/accept.ts', '#nowhere', 'no room of the house'],
    ['src/app/main.ts', '#app/testing', 'opens its own door'],
  ])('%s opens %s', (path, specifier, complaint) => {
    const said = complaints(path, specifier)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(complaint)
  })

  test('types, re-exports and late imports are imports too', () => {
    const text = [
      `import type { A } from '#process/intake'`,
      `export * from '#process/intake'`,
      `type B = import('#process/intake').B`,
      `const c = await import('#process/intake')`,
    ].join('\n')
    expect(crossings([source('src/ground/cycles/index.ts', text)], []).map(({ line }) => line)).toEqual([1, 2, 3, 4])
  })

  test('a file outside every room', () => {
    expect(crossings([source('src/process/loose.ts', '')], [])[0]?.says).toContain('no room of the house')
  })
})

describe('test files', () => {
  const path = 'src/ground/identity/rights.test.ts'
  test('look anywhere downward, to the sides, and into what is made for tests', () => {
    expect(
      complaints(path, '#ground/sessions', '#platform/db', '#app/testing', '../../../tools/testing/database.ts'),
    ).toEqual([])
    expect(complaints('src/rulebook/clauses.test.ts', '#platform/clock')).toEqual([])
  })
  test('do not look up, nor past a door', () => {
    expect(complaints(path, '#process/intake', '../sessions/tally.rules.ts')).toHaveLength(2)
  })
})

describe('waivers', () => {
  const from = 'src/platform/db/connection.ts'
  const sources = [source(from, `import { a } from '#rulebook'`)]
  const waiver = { from, to: '#rulebook', reason: 'until the move', until: '2026-12-31' }
  test('silence one import of one file', () => {
    expect(crossings(sources, [waiver])).toEqual([])
    expect(staleWaivers(sources, '2026-12-31', [waiver])).toEqual([])
  })
  test('end on their day', () => {
    expect(staleWaivers(sources, '2027-01-01', [waiver])).toHaveLength(1)
  })
  test('that waive nothing, or are too many, are told', () => {
    const idle = { ...waiver, to: '#lifecycle' }
    expect(staleWaivers(sources, '2026-01-01', [idle])[0]?.says).toContain('waives nothing')
    expect(staleWaivers(sources, '2026-01-01', [waiver, waiver, waiver, waiver])[0]?.says).toContain('4 waivers')
  })
})

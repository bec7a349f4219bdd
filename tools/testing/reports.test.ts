import { expect, test } from 'vitest'
import { countJourneys, countUnitTests } from './reports.ts'

const unit = (overrides: object) => ({ numPassedTests: 3, numFailedTests: 0, testResults: [], ...overrides })
const journeys = (stats: object, more: object = {}) => ({
  stats: { expected: 2, unexpected: 0, flaky: 0, ...stats },
  errors: [],
  suites: [],
  ...more,
})

test('what passed and what failed is counted', () => {
  expect(countUnitTests(unit({ numFailedTests: 2 }), 1)).toEqual({ passed: 3, failed: 2 })
})

test('a test file that does not load counts as one failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(countUnitTests(unit({ testResults }), 1)).toEqual({ passed: 3, failed: 1 })
})

test('an error outside every test counts as one failure', () => {
  expect(countUnitTests(unit({}), 1)).toEqual({ passed: 3, failed: 1 })
  expect(countJourneys(journeys({}, { errors: [{}] }), 1)).toMatchObject({ passed: 2, failed: 1 })
})

test('no report at all is a failure', () => {
  expect(countUnitTests(undefined, 1)).toEqual({ passed: 0, failed: 1 })
  expect(countJourneys(undefined, 1)).toMatchObject({ passed: 0, failed: 1 })
})

test('a journey that passed at the second try has failed', () => {
  expect(countJourneys(journeys({ flaky: 1 }), 0)).toMatchObject({ passed: 2, failed: 1 })
})

test('the newcomer journey is reported by itself', () => {
  const suites = [{ file: 'newcomer.journey.ts', specs: [{ ok: true }], suites: [{ specs: [{ ok: false }] }] }]
  expect(countJourneys(journeys({}, { suites }), 1).newcomer).toBe('failed')
  expect(countJourneys(journeys({}), 0).newcomer).toBe('absent')
})

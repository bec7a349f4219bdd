import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysLate, lastDay, reviewDeadlineOf } from './deadline.ts'
import type { DeadlineId } from './edition.ts'
import { editionById, editions } from './editions/index.ts'

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

test.each<[string, DeadlineId, number, string]>([
  ['hd-29-duk-2024', 'base-registration', 2024, '2024-05-29'],
  ['hd-29-duk-2024', 'superior-registration', 2024, '2024-06-29'],
  ['hd-29-duk-2024', 'base-registration', 2025, '2025-02-28'],
  ['hd-29-duk-2024', 'superior-registration', 2025, '2025-03-19'],
  ['hd-29-duk-2024', 'unit-guidance', 2028, '2028-01-31'],
  ['hd-29-duk-2024', 'base-registration', 2028, '2028-02-29'],
  ['hd-29-duk-2024', 'superior-registration', 2028, '2028-03-19'],
  ['hd-29-duk-2024', 'half-year-report', 2028, '2028-06-09'],
  ['hd-29-duk-2024', 'base-review', 2028, '2028-10-31'],
  ['hd-29-duk-2024', 'superior-review', 2028, '2028-11-30'],
  ['hd-29-duk-2024', 'year-report', 2028, '2028-12-09'],
  ['hd-29-duk-2024', 'commendation', 2028, '2028-12-31'],
  ['song-may-2027', 'unit-guidance', 2027, '2027-01-31'],
  ['song-may-2027', 'base-registration', 2027, '2027-04-30'],
  ['song-may-2027', 'superior-registration', 2027, '2027-05-19'],
  ['song-may-2027', 'base-registration', 2028, '2028-03-14'],
  ['song-may-2027', 'superior-registration', 2028, '2028-03-31'],
  ['song-may-2027', 'half-year-report', 2028, '2028-06-30'],
  ['song-may-2027', 'base-review', 2028, '2028-10-15'],
  ['song-may-2027', 'superior-review', 2028, '2028-11-24'],
  ['song-may-2027', 'year-report', 2028, '2028-12-19'],
])('Q-III-2 · %s %s of %i: last day on time %s', (id, deadline, year, day) => {
  const rule = editionById(id)?.deadlines[deadline]
  expect(rule && lastDay(rule.value, year)).toBe(day)
})

describe.each(editions)('$id', (edition) => {
  const deadlines = Object.values(edition.deadlines).map(({ value }) => value)

  test('the last day is on time, the next one day late, whatever the year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...deadlines), fc.integer({ min: 2024, max: 2124 }), (deadline, year) => {
        const day = lastDay(deadline, year)
        expect(day.slice(0, 4)).toBe(String(year))
        expect([daysLate(deadline, year, day), daysLate(deadline, year, dayAfter(day))]).toEqual([0, 1])
      }),
    )
  })

  test('days late grow by one a day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...deadlines), fc.integer({ min: 0, max: 400 }), (deadline, days) => {
        const doneOn = new Date(Date.parse(lastDay(deadline, 2026)) + days * 86_400_000).toISOString().slice(0, 10)
        expect(daysLate(deadline, 2026, doneOn)).toBe(days)
      }),
    )
  })

  test('a level is registered before it is reviewed', () => {
    for (const year of [edition.firstYear, edition.firstYear + 1]) {
      const last = (id: DeadlineId) => lastDay(edition.deadlines[id].value, year)
      expect(last('base-registration') < last('superior-registration')).toBe(true)
      expect(last('superior-registration') < last('base-review')).toBe(true)
      expect(last('base-review') < last('superior-review')).toBe(true)
    }
  })
})

test('a deadline on the first of a month ends with the month before', () => {
  expect(lastDay({ rule: { kind: 'before', month: 3, day: 1 } }, 2028)).toBe('2028-02-29')
})

test('III.2.2-e, -f · only the level of rank 1 is reviewed under the deadline of the base', () => {
  const hd29 = editionById('hd-29-duk-2024')
  const of = (id: string) => editionById(id)?.levels.value.map(({ code }) => [code, dueOf(id, code)])
  const dueOf = (id: string, level: string) => {
    const edition = editionById(id)
    return edition && reviewDeadlineOf(edition, [level])
  }
  expect(of('hd-29-duk-2024')).toEqual([
    ['BASE', 'base-review'],
    ['SUPERIOR', 'superior-review'],
  ])
  // A session that meets on both has the time of the later one.
  expect(hd29 && reviewDeadlineOf(hd29, ['BASE', 'SUPERIOR'])).toBe('superior-review')
  expect(of('song-may-2027')).toEqual([
    ['COMMUNE', 'base-review'],
    ['CLUSTER', 'superior-review'],
    ['PROVINCE', 'superior-review'],
  ])
})

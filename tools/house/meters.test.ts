import { describe, expect, test } from 'vitest'
import { source } from '../sources.ts'
import { uncoveredDuties, unwrittenSilences } from './citations.ts'
import { drawers } from './drawers.ts'
import { newcomerReadings } from './newcomer.ts'
import { looseNumbers } from './numbers.ts'
import { namedPosts } from './posts.ts'
import { comparedStates } from './states.ts'
import { looseClocks, sleeps } from './time.ts'
import { bannedBy, bannedOnScreens, namelessStates } from './words.ts'

const page = (text: string, path = 'src/process/intake/pages/inbox.page.tsx') => [source(path, text)]
const linesOf = (findings: readonly { line: number }[]) => findings.map(({ line }) => line)

describe('state names compared', () => {
  const states = new Set(['draft', 'submitted', 'sent'])
  test.each([
    `const a = registration.state === 'draft'`,
    `if ('submitted' !== state) stop()`,
    `switch (one.state) { case 'sent': break }`,
    `const a = ['draft', 'sent'].includes(one.state)`,
    `query.where('registration.state', '=', 'submitted')`,
    `query.where('state', 'in', ['draft', 'sent'])`,
    "const q = sql`select 1 from registration where state in ('draft')`",
    `const q = sql\`select \${x} from r where r.state = 'sent' and y\``,
  ])('%s is found', (text) => {
    expect(comparedStates(page(text), states)).toHaveLength(1)
  })
  test.each([
    `const row = { state: 'draft' }`,
    `const a = mail.kind === 'sent'`,
    "const q = sql`update notice set x where mail_state = 'sent'`",
    `query.where('mail_state', '=', 'sent')`,
    `const a = registration.state === other.state`,
  ])('%s is not', (text) => {
    expect(comparedStates(page(text), states)).toEqual([])
  })
  test('the machines, their guards, tests and samples may', () => {
    const text = `const a = one.state === 'draft'`
    for (const path of ['src/lifecycle/judge.ts', 'src/process/intake/intake.rules.ts', 'src/process/intake/a.test.ts'])
      expect(comparedStates(page(text, path), states)).toEqual([])
  })
})

describe('post names', () => {
  const posts = new Set(['secretary', 'receiving-officer'])
  const text = `import x from 'secretary'\nconst may = post === 'receiving-officer'\nconst secretary = { secretary: 1 }`
  test('are found as strings, not as names of things', () => {
    expect(linesOf(namedPosts(page(text), posts))).toEqual([2])
  })
  test.each([
    'src/lifecycle/a.ts',
    'src/ground/identity/rights.ts',
    'src/process/intake/intake.words.ts',
    'src/app/sample-year/people.ts',
  ])('%s may name them', (path) => {
    expect(namedPosts(page(text, path), posts)).toEqual([])
  })
})

describe('citations', () => {
  const edition = {
    id: 'e',
    clauses: {
      'I-a': { nature: 'duty' },
      'I-b': { nature: 'duty' },
      'I-c': { nature: 'context' },
      'I-d': { nature: 'duty' },
    },
    silences: { 'Q-1': 'answered', 'Q-2': 'answered' },
    notImplemented: { 'I-d': 'later' },
  }
  test('a duty that nothing cites and nobody excused is found', () => {
    const findings = uncoveredDuties([edition], (_, id) => (id === 'I-a' ? [{}] : []))
    expect(findings.map(({ says }) => says)).toEqual(['e: nothing obeys clause I-b'])
  })
  test('a silence without its file is found', () => {
    expect(unwrittenSilences([edition], (id) => id === 'Q-1')).toHaveLength(1)
  })
})

test('numbers, dates and percentages in acts and rules are found; 0, 1, -1 and indexes are not', () => {
  const text = `const a = n > 2\nconst b = list[3]\nconst c = n - 1\nconst d = '2024-03-20'\nconst e = '50 %'\ntype F = 7`
  expect(linesOf(looseNumbers(page(text, 'src/process/intake/intake.rules.ts')))).toEqual([1, 4, 5])
  expect(linesOf(looseNumbers(page(text, 'src/process/intake/acts/accept-registration.ts')))).toEqual([1, 4, 5])
  expect(looseNumbers(page(text, 'src/ui/acts/buttons.tsx'))).toEqual([])
})

test('drawers are found by folder and by file', () => {
  const paths = [
    'src/ui/utils/a.ts',
    'src/ui/date-utils.ts',
    'src/x.helpers.ts',
    'src/ui/shared.ts',
    'src/types/a.ts',
    'src/ui/types.ts',
  ]
  expect(drawers(paths).map(({ path }) => path)).toEqual([
    'src/ui/utils/a.ts',
    'src/x.helpers.ts',
    'src/ui/shared.ts',
    'src/types/a.ts',
  ])
})

describe('time', () => {
  test('reading the clock is found, converting a value is not', () => {
    const text = `const a = new Date()\nconst b = Date.now()\nconst c = new Date(a)\nconst d = list.map(Date.now)`
    expect(linesOf(looseClocks(page(text)))).toEqual([1, 2, 4])
    expect(looseClocks(page(text, 'src/platform/clock/index.ts'))).toEqual([])
    expect(looseClocks(page(text, 'src/ui/islands/drafts.ts'))).toEqual([])
  })
  test('a test that waits by time is found', () => {
    const text = `await page.waitForTimeout(100)\nawait new Promise((go) => setTimeout(go, 5))\nimport { setTimeout as sleep } from 'node:timers/promises'`
    expect(linesOf(sleeps(page(text, 'journeys/year.journey.ts')))).toEqual([1, 2, 3])
    expect(sleeps(page(text))).toEqual([])
  })
})

describe('words', () => {
  const banned = bannedBy({ vi: 'xác nhận', banned: ['confirm', 'công nhận'] })
  test('a banned Vietnamese word on a screen is found, whatever its capitals', () => {
    const text = `const a = <p>Công nhận mô hình</p>\nconst b = 'được công nhận'\n// công nhận\nconst c = <p>confirm</p>`
    expect(linesOf(bannedOnScreens(page(text), banned))).toEqual([1, 2])
  })
  test('part of another word is not', () => {
    expect(bannedOnScreens(page(`const a = 'công nhận'`), bannedBy({ vi: 'x', banned: ['ông'] }))).toEqual([])
  })
  test('a compound that means something else is not', () => {
    expect(bannedOnScreens(page(`const a = 'Trình duyệt này'`), bannedBy({ vi: 'x', banned: ['duyệt'] }))).toEqual([])
  })
  test('a state without a name is found', () => {
    expect(namelessStates([{ name: 'm', states: { a: { vi: 'A', en: 'A' }, b: { vi: '', en: 'B' } } }])).toHaveLength(1)
  })
})

test('the newcomer is grey until measured, then by minutes', () => {
  expect(newcomerReadings({}).map(({ colour }) => colour)).toEqual(['grey', 'grey', 'grey'])
  const measured = newcomerReadings({ setUpMinutes: 12, checkMinutes: 30, newcomerJourney: 'passed' })
  expect(measured.map(({ colour }) => colour)).toEqual(['green', 'amber', 'red'])
})

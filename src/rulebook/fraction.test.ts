import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editionById } from './editions/index.ts'
import { meets } from './fraction.ts'

const half = { of: 1, in: 2 }
const twoThirds = { of: 2, in: 3 }
const threeQuarters = { of: 3, in: 4 }

test.each([
  ['7 of 13 is more than half', half, 'more-than', 7, 13, true],
  ['6 of 13 is not', half, 'more-than', 6, 13, false],
  ['exactly half is not more than half', half, 'more-than', 6, 12, false],
  ['exactly half is at least half', half, 'at-least', 6, 12, true],
  ['6 of 9 is exactly 2/3', twoThirds, 'at-least', 6, 9, true],
  ['5 of 9 is under 2/3', twoThirds, 'at-least', 5, 9, false],
  ['9 of 13 is over 2/3', twoThirds, 'at-least', 9, 13, true],
  ['8 of 13 is under 2/3', twoThirds, 'at-least', 8, 13, false],
  ['3 of 4 is exactly 3/4', threeQuarters, 'at-least', 3, 4, true],
  ['nothing of nothing never passes', half, 'at-least', 0, 0, false],
] as const)('Q-II.4.1.1-1 · %s', (_, fraction, compare, part, whole, expected) => {
  expect(meets(fraction, compare, part, whole)).toBe(expected)
})

test('Q-II.4.1.1-1 · 13 members, 9 present, 6 for: a quorum, and not carried', () => {
  const rules = editionById('hd-29-duk-2024')?.thresholds
  expect(rules && meets(rules.quorum.value, 'at-least', 9, 13)).toBe(true)
  expect(rules && meets(rules.pass.value.fraction, rules.pass.value.compare, 6, 13)).toBe(false)
})

test('the two comparisons differ only at equality', () => {
  const positive = fc.integer({ min: 1, max: 500 })
  fc.assert(
    fc.property(positive, positive, fc.nat(500), positive, (of, over, part, whole) => {
      const fraction = { of, in: over }
      const differ = meets(fraction, 'at-least', part, whole) !== meets(fraction, 'more-than', part, whole)
      expect(differ).toBe(part * over === whole * of)
    }),
  )
})

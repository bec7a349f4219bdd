import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editions, type Thresholds } from '#rulebook'
import { type Count, hasQuorum, tally } from './tally.rules.ts'

const [edition] = editions
if (!edition) throw new Error('no edition')
const { thresholds } = edition

const count = (members: number, present: number, [yes = 0, no = 0, other = 0]: number[], excluded = 0): Count => ({
  members,
  excluded,
  present,
  ballots: { for: yes, against: no, other },
})

test.each([
  { says: '13 members, 9 present, 6 for', given: count(13, 9, [6, 2, 1]), carried: false },
  { says: '13 members, 9 present, 7 for', given: count(13, 9, [7, 2]), carried: true },
  { says: '12 members, 6 for: exactly half is a tie', given: count(12, 12, [6, 6]), carried: false },
  { says: '13 members, 1 excluded, 6 of 12 for', given: count(13, 9, [6, 3], 1), carried: false },
  { says: '13 members, 1 excluded, 7 of 12 for', given: count(13, 9, [7, 2], 1), carried: true },
  { says: '3 members, 2 for', given: count(3, 2, [2]), carried: true },
  { says: 'nobody voted', given: count(9, 9, []), carried: false },
  { says: 'everybody excluded', given: count(2, 0, [], 2), carried: false },
])('Q-II.4.1.1-1 · $says → carried: $carried', ({ given, carried }) => {
  expect(tally(thresholds, given).carried).toBe(carried)
})

test.each([
  { members: 13, present: 8, quorum: false },
  { members: 13, present: 9, quorum: true },
  { members: 9, present: 6, quorum: true },
  { members: 3, present: 1, quorum: false },
  { members: 0, present: 0, quorum: false },
])('Q-II.4.1.1-1 · $present of $members present → quorum: $quorum', ({ members, present, quorum }) => {
  expect(hasQuorum(thresholds, members, present)).toBe(quorum)
})

const withPass = (value: Thresholds['pass']['value']): Thresholds => ({
  ...thresholds,
  pass: { ...thresholds.pass, value },
})

test.each([
  { denominator: 'members-present', given: count(13, 9, [5, 4]), of: 9, carried: true },
  { denominator: 'ballots-cast', given: count(13, 9, [4, 3]), of: 7, carried: true },
  { denominator: 'all-members', given: count(13, 9, [6, 3]), of: 13, carried: false },
] as const)('an edition that counts on $denominator', ({ denominator, given, of, carried }) => {
  const result = tally(withPass({ fraction: { of: 1, in: 2 }, compare: 'more-than', denominator }), given)
  expect([result.denominator, result.carried]).toEqual([of, carried])
})

test('an edition where two thirds are enough takes exactly two thirds', () => {
  const rule = withPass({ fraction: { of: 2, in: 3 }, compare: 'at-least', denominator: 'all-members' })
  expect(tally(rule, count(9, 9, [6, 3])).carried).toBe(true)
  expect(tally(rule, count(9, 9, [5, 4])).carried).toBe(false)
})

test('each step of the arithmetic is said', () => {
  expect(tally(thresholds, count(13, 9, [7, 1], 1)).lines).toEqual([
    'Tổng số thành viên: 13.',
    'Không tham gia biểu quyết do có liên quan: 1.',
    'Có mặt và được biểu quyết: 9.',
    'Đồng ý: 7; không đồng ý: 1; ý kiến khác: 0; không biểu quyết: 1.',
    'Tỷ lệ tính trên tổng số thành viên được biểu quyết: 7/12 = 58,3%.',
    'Mức phải đạt: quá 1/2. Kết quả: ĐẠT.',
  ])
})

test('nothing is carried without more than half of all who may vote, and one vote more never undoes a result', () => {
  const counts = fc
    .record({ members: fc.integer({ min: 1, max: 300 }), excluded: fc.nat(300), away: fc.nat(300), yes: fc.nat(300) })
    .map(({ members, excluded, away, yes }) => {
      const out = Math.min(excluded, members)
      const present = Math.max(0, members - out - away)
      return count(members, present, [Math.min(yes, present)], out)
    })
  fc.assert(
    fc.property(counts, (given) => {
      const result = tally(thresholds, given)
      expect(result.carried).toBe(given.ballots.for * 2 > given.members - given.excluded)
      const more = { ...given, ballots: { ...given.ballots, for: given.ballots.for + 1 } }
      expect(!result.carried || tally(thresholds, more).carried).toBe(true)
    }),
  )
})

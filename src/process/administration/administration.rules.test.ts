import { expect, test } from 'vitest'
import { canChangeOn, codeFrom, givablePosts, inTreeOrder, mergeProblem, userNameFrom } from './administration.rules.ts'

test.each([
  ['Đảng ủy Khối CCQ & DN', 'dang-uy-khoi-ccq-dn'],
  ['—', ''],
])('the code of «%s» is «%s»', (shortName, code) => {
  expect(codeFrom(shortName)).toBe(code)
})

test.each([
  ['Trần Thị Lan', 'lantt'],
  ['Đặng Y', 'yd'],
  ['Ánh', 'anh'],
])('«%s» is offered the user name «%s»', (fullName, username) => {
  expect(userNameFrom(fullName)).toBe(username)
})

test('nobody is given the post of the clock', () => {
  expect(givablePosts).not.toContain('clock')
  expect(givablePosts).toContain('secretary')
})

test('a change begins after what it ends', () => {
  expect(canChangeOn('2025-01-01', '2025-01-01')).toBe(false)
  expect(canChangeOn('2025-01-01', '2025-01-02')).toBe(true)
})

test('a merger needs sources and a target beside one another', () => {
  const [top, left, right] = [
    { id: 'top', ancestorIds: [] },
    { id: 'left', ancestorIds: ['top'] },
    { id: 'right', ancestorIds: ['top'] },
  ] as const
  expect(mergeProblem([left], right)).toBeUndefined()
  expect(mergeProblem([left], top)).toBeUndefined()
  expect(mergeProblem([left, right], left)).toBe('target-among-sources')
  expect(mergeProblem([top], left)).toBe('one-above-another')
  expect(mergeProblem([top, left], right)).toBe('one-above-another')
})

test('the tree puts each under its own, by name; one whose parent is not there stands at the top', () => {
  const items = ['a', 'c', 'b', 'd'].map((name) => ({ id: name, name }))
  const parents = new Map([
    ['b', 'a'],
    ['c', 'a'],
    ['d', 'gone'],
  ])
  expect(inTreeOrder(items, parents).map(({ item, depth }) => `${item.id}${depth}`)).toEqual(['a0', 'b1', 'c1', 'd0'])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DifferencePart, textDifference, withoutLongStretches } from './index.ts'

const side = (parts: readonly DifferencePart[], left: 'removed' | 'added') =>
  parts
    .filter(({ kind }) => kind === 'kept' || kind === left)
    .map(({ text }) => text)
    .join('')

test('words that stayed are kept, the changed ones stand beside each other', () => {
  expect(textDifference('Mỗi tuần một buổi tiếp dân', 'Mỗi tháng hai buổi tiếp dân')).toEqual([
    { kind: 'kept', text: 'Mỗi ' },
    { kind: 'removed', text: 'tuần một' },
    { kind: 'added', text: 'tháng hai' },
    { kind: 'kept', text: ' buổi tiếp dân' },
  ])
})

test('a text written anew is not torn into the words that happen to be the same', () => {
  const [before, after] = [
    'Rút ngắn một nửa thời gian chờ; mọi người dân đều được giải thích rõ.',
    'Giảm một nửa số lượt người dân phải đi lại so với năm 2026.',
  ]
  expect(textDifference(before, after)).toEqual([
    { kind: 'removed', text: 'Rút ngắn' },
    { kind: 'added', text: 'Giảm' },
    { kind: 'kept', text: ' một nửa ' },
    { kind: 'removed', text: before.slice('Rút ngắn một nửa '.length) },
    { kind: 'added', text: after.slice('Giảm một nửa '.length) },
  ])
})

test.each([
  ['', 'mới', [{ kind: 'added', text: 'mới' }]],
  ['cũ', '', [{ kind: 'removed', text: 'cũ' }]],
  ['', '', []],
  ['như nhau', 'như nhau', [{ kind: 'kept', text: 'như nhau' }]],
] as const)('from “%s” to “%s”', (before, after, expected) => {
  expect(textDifference(before, after)).toEqual([...expected])
})

test('both texts can be read back from the parts, whatever they are', () => {
  const text = fc.array(fc.constantFrom('dân', 'vận', 'khéo', '\n', ' ', 'ở', '\u0000'), { maxLength: 40 })
  fc.assert(
    fc.property(text, text, (old, young) => {
      const parts = textDifference(old.join(' '), young.join(' '))
      expect([side(parts, 'removed'), side(parts, 'added')]).toEqual([old.join(' '), young.join(' ')])
    }),
  )
})

test('two long texts without a common word are told apart without comparing every pair', () => {
  const long = (word: string) => Array.from({ length: 6_000 }, (_, at) => `${word}${at}`).join(' ')
  expect(textDifference(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})

test('an unchanged stretch is shortened to what surrounds the change', () => {
  const [head, change, tail] = withoutLongStretches(textDifference(`${'a '.repeat(300)}cũ`, `${'a '.repeat(300)}mới`))
  expect([head?.text.length, head?.text.startsWith('… '), change?.text, tail?.text]).toEqual([122, true, 'cũ', 'mới'])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean, personSortKey, searchKey, sortKey } from './index.ts'

const byKey = (key: (text: string) => string) => (a: string, b: string) =>
  key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0

test('sorts words as the Vietnamese alphabet does', () => {
  const shuffled = [
    'Ân',
    'Dũng',
    'Anh',
    'Đạt',
    'Ăn',
    'Ánh',
    'Mạ',
    'Má',
    'Mã',
    'Mả',
    'Mà',
    'Ma',
    'Ông',
    'Oanh',
    'Ơn',
    'Ươm',
    'Uyên',
  ]
  const expected = [...shuffled].sort(new Intl.Collator('vi').compare)
  expect([...shuffled].sort(byKey(sortKey))).toEqual(expected)
})

test('sorts people by given name', () => {
  const people = ['Nguyễn Thị Hoa', 'Trần Văn Bình', 'Lê Thị Ánh', 'Phạm Thị Anh', 'Đỗ Văn Đạt', 'Bùi Tiến Dũng']
  expect(people.sort(byKey(personSortKey))).toEqual([
    'Phạm Thị Anh',
    'Lê Thị Ánh',
    'Trần Văn Bình',
    'Bùi Tiến Dũng',
    'Đỗ Văn Đạt',
    'Nguyễn Thị Hoa',
  ])
})

test('finds both placements of a tone and đ as d', () => {
  expect(searchKey('Hòa bình, Đảng ủy Khối')).toBe('hoa binh dang uy khoi')
  expect(searchKey('hoà')).toBe(searchKey('hòa'))
})

test('the search key of a key is itself, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => searchKey(searchKey(text)) === searchKey(text)))
})

test('removes control and direction characters but keeps lines', () => {
  expect(clean('a\u0000b\u202e\r\nc\u200b ')).toBe('ab\nc')
})

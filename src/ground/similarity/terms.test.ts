import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lexemesOf, wordsToAsk } from './lexemes.ts'
import { degreeOf, likenessOfNames, likenessTo, sayingsOf, sharedWordsWith } from './likeness.ts'
import { bareWord, read } from './terms.ts'

const wordsOf = (text: string) => read(text).terms.map(({ word }) => word)
const heavy = (text: string) =>
  read(text)
    .terms.filter(({ isTelling }) => isTelling)
    .map(({ word }) => word)
const alike = (one: string, other: string) => degreeOf(likenessTo(sayingsOf(one, ''))(sayingsOf(other, '')))

test.each([
  ['Tổ hoà giải', 'Tổ hòa giải', 'both places of a tone'],
  ['Đăng ký', 'Đăng kí', 'both ways to write a final i'],
  ['Tổ liên gia PCCC', 'tổ liên gia phòng cháy chữa cháy', 'a short form'],
  ['HŨ GẠO TÌNH THƯƠNG', 'Hũ gạo tình thương', 'capitals'],
  ['“Hũ gạo – tình thương”'.normalize('NFD'), 'Hũ gạo, tình thương', 'signs and decomposed marks'],
  ['Gom ve chai giúp trẻ', 'Gom phế liệu giúp trẻ', 'words of one meaning'],
])('%s reads as %s: %s', (one, other) => {
  expect(wordsOf(one)).toEqual(wordsOf(other))
})

test('what every registration says tells nothing', () => {
  expect(wordsOf('Mô hình “Dân vận khéo” trên địa bàn, góp phần xây dựng')).toEqual([])
})

test('names of places are left out, their kinds count little', () => {
  expect(wordsOf('Hũ gạo tình thương thôn Lệ Sơn Bắc, xã Hòa Tiến')).not.toContain('sơn')
  expect(heavy('thôn Lệ Sơn Bắc, xã Hòa Tiến')).toEqual([])
})

test('hòa, hoa and hóa are three words, unless no marks are typed at all', () => {
  expect(new Set(['hòa', 'hoa', 'hóa'].flatMap(wordsOf)).size).toBe(2 + 1)
  expect(wordsOf('rung xanh tot')).toEqual(wordsOf('Rừng xanh tốt').map(bareWord))
  expect(wordsToAsk({ name: 'hu gao nghia tinh', content: '' }).inName).toContain('~hu_gao')
})

test.each([
  ['Hũ gạo tình thương', 'Hũ gạo nghĩa tình', 'close'],
  ['Hũ gạo tình thương', 'Bếp ăn tình thương', undefined],
  ['hu gao tinh thuong', 'Hũ gạo tình thương', 'same'],
  ['Tiếng kẻng an ninh', 'Tiếng mõ an ninh', 'same'],
  ['Dân vận khéo', 'Mô hình dân vận khéo', undefined],
])('“%s” and “%s” are %s', (one, other, degree) => {
  expect(alike(one, other)).toBe(degree)
})

test('nearly the same letters count only when they are nearly the same', () => {
  expect(degreeOf(likenessOfNames(0.9))).toBe('close')
  expect(degreeOf(likenessOfNames(0.6))).toBeUndefined()
})

test('the reason is said in the words of the one who asks', () => {
  const known = sayingsOf('Ngôi nhà xanh', 'Bán phế liệu lấy tiền tặng người già.')
  expect(sharedWordsWith('Gom ve chai giúp bạn', 'Ve chai đem bán, tặng người già.')(known)).toEqual(['ve chai'])
})

test('likeness is the same both ways, between nothing and all, whatever is typed', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('constructor', '__proto__', 'toString hũ gạo'))
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [sayingsOf(one, other), sayingsOf(other, one)]
      const value = likenessTo(a)(b)
      expect(value).toBeCloseTo(likenessTo(b)(a), 9)
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1 + 1e-9)
      expect(lexemesOf({ name: one, content: other })).not.toContain('\n')
    }),
  )
})

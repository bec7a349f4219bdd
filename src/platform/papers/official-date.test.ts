import { expect, test } from 'vitest'
import { officialDate } from './official-date.ts'

test.each([
  ['2026-01-05', 'Thái Nguyên, ngày 05 tháng 01 năm 2026'],
  ['2026-02-28', 'Thái Nguyên, ngày 28 tháng 02 năm 2026'],
  ['2026-03-01', 'Thái Nguyên, ngày 01 tháng 3 năm 2026'],
  ['2024-06-30', 'Thái Nguyên, ngày 30 tháng 6 năm 2024'],
  ['2024-10-10', 'Thái Nguyên, ngày 10 tháng 10 năm 2024'],
  ['2024-12-09', 'Thái Nguyên, ngày 09 tháng 12 năm 2024'],
])('NĐ 30, Phụ lục I · %s is printed "%s"', (day, printed) => {
  expect(officialDate('Thái Nguyên', day)).toBe(printed)
})

test('without a place the line begins with a capital', () => {
  expect(officialDate('', '2026-01-05')).toBe('Ngày 05 tháng 01 năm 2026')
})

test('a day in another shape is refused', () => {
  expect(() => officialDate('Thái Nguyên', '5/1/2026')).toThrow(RangeError)
})

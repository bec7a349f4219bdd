import { expect, test } from 'vitest'
import { hd29 } from './editions/hd-29-duk-2024/index.ts'
import { songMay } from './editions/song-may-2027/index.ts'
import { basesOn, formCodeOf, partyLayoutOn, printedTitle, titleOnScreen } from './printing.ts'

test.each([
  ['2018-04-02', undefined],
  ['2018-04-03', 'PARTY_36_2018'],
  ['2026-05-26', 'PARTY_36_2018'],
  ['2026-05-27', 'PARTY_05_2026'],
  ['2031-01-01', 'PARTY_05_2026'],
])('Q0-3 · the Party layout of %s is %s', (day, layout) => {
  expect(partyLayoutOn(hd29, day)).toBe(layout)
})

test('Q-II.4.1.2-5 · minutes and decisions are numbered by distinction', () => {
  const code = (...[kind, distinction]: [Parameters<typeof formCodeOf>[1], Parameters<typeof formCodeOf>[2]?]) =>
    formCodeOf(hd29, kind, distinction)?.code
  expect([code('MINUTES'), code('MINUTES', 'BASE_EXEMPLAR'), code('MINUTES', 'SUPERIOR_EXEMPLAR')]).toEqual([
    '5a',
    '6a',
    '7a',
  ])
  expect([code('RECOGNITION_DECISION'), code('RECOGNITION_DECISION', 'BASE_EXEMPLAR')]).toEqual(['5b', '6b'])
  expect([code('REG_SUMMARY'), code('REG_SUMMARY', 'BASE_EXEMPLAR'), code('PERIODIC_REPORT')]).toEqual(['3', '3', null])
  expect([code('PROPOSAL', 'BASE_EXEMPLAR'), code('PROPOSAL')]).toEqual(['6', undefined])
  expect(formCodeOf(songMay, 'MINUTES', 'SUPERIOR_EXEMPLAR')?.code).toBe('D2')
})

test('Q0-1 · a basis is printed until its last day, then marked expired; one not begun is left out', () => {
  const expired = (day: string) =>
    basesOn(hd29, day)
      .filter((basis) => basis.expired)
      .map(({ number, title }) => number ?? title)
  expect(expired('2024-12-31')).toEqual([])
  expect(expired('2025-12-31')).toEqual(['Chương trình công tác năm 2024'])
  expect(expired('2026-01-01')).toEqual(['30-KH/ĐUK', '05-ĐA/TU', 'Chương trình công tác năm 2024'])
  expect(expired('2027-01-01')).toEqual([
    '30-KH/ĐUK',
    '05-ĐA/TU',
    '08/2022/QĐ-UBND',
    '08-HD/BDVTU',
    'Chương trình công tác năm 2024',
  ])
  expect(basesOn(hd29, '2022-01-01').map(({ number }) => number)).toEqual(['25-NQ/TW', '30-KH/ĐUK', '05-ĐA/TU'])
})

test.each([
  ['BÁO CÁO kết quả khảo sát', 'Báo cáo kết quả khảo sát'],
  ['QUYẾT ĐỊNH', 'Quyết định'],
  ['Báo cáo năm', 'Báo cáo năm'],
  ['Đề nghị', 'Đề nghị'],
])('the title «%s» is «%s» on screens', (title, shown) => {
  expect(titleOnScreen(title)).toBe(shown)
})

test.each([
  ['BẢN ĐĂNG KÝ xây dựng mô hình', 'BẢN ĐĂNG KÝ', 'xây dựng mô hình năm 2026'],
  ['BẢN ĐĂNG KÝ xây dựng mô hình (cá nhân)', 'BẢN ĐĂNG KÝ', 'xây dựng mô hình năm 2026 (cá nhân)'],
  ['QUYẾT ĐỊNH', 'QUYẾT ĐỊNH', 'năm 2026'],
  ['Đăng ký', 'Đăng ký', 'năm 2026'],
])('%s is printed in two parts', (form, title, summary) => {
  expect(printedTitle(form, 2026)).toEqual({ title, summary })
})

import { expect, test } from 'vitest'
import { choice, choices, day, line, optionalText, orEmpty, parseForm, text, timeOfDay, whole, z } from './index.ts'

const form = z.object({
  name: line({ label: 'Tên mô hình', max: 20 }),
  field: orEmpty(choice({ label: 'Lĩnh vực', codes: ['A', 'B'] })),
  on: orEmpty(day({ label: 'Ngày họp' })),
  story: optionalText({ label: 'Nội dung' }),
  many: choices({ label: 'Kết luận', codes: ['X', 'Y'] }),
})

test('a browser leaves out what was not chosen, and that is empty, not wrong', () => {
  expect(parseForm(form, { name: ' Chi  bộ\u0000 số ' })).toEqual({
    ok: true,
    input: { name: 'Chi bộ số', field: '', on: '', story: '', many: [] },
  })
})

test.each([
  [{ name: '' }, 'name', 'Nhập tên mô hình.'],
  [{ name: ['a', 'b'] }, 'name', 'Tên mô hình: chỉ gửi một giá trị.'],
  [{ name: 'x'.repeat(21) }, 'name', 'Tên mô hình dài 21 ký tự; nhiều nhất 20 ký tự.'],
  [{ name: 'x', field: 'C' }, 'field', 'Chọn lĩnh vực.'],
  [{ name: 'x', on: '30/02/2026' }, 'on', 'Ngày họp phải là một ngày có thật, ví dụ 05/01/2026.'],
  [{ name: 'x', many: ['X', 'Z'] }, 'many', 'Chọn kết luận.'],
])('%j is told at %s', (typed, field, message) => {
  expect(parseForm(form, typed)).toEqual({ ok: false, problems: [{ field, message }] })
})

test.each([
  ['5/1/2026', '2026-01-05'],
  ['05-01-2026', '2026-01-05'],
  ['05.01.2026', '2026-01-05'],
  ['2026-01-05', '2026-01-05'],
])('a day typed %s is %s', (typed, expected) => {
  expect(parseForm(z.object({ on: day({ label: 'Ngày' }) }), { on: typed })).toEqual({
    ok: true,
    input: { on: expected },
  })
})

test('numbers take dots between thousands, times need two digits of minutes', () => {
  const sizes = z.object({
    people: whole({ label: 'Số người', min: 1, max: 9999 }),
    at: timeOfDay({ label: 'Giờ họp' }),
    note: text({ label: 'Ý kiến' }),
  })
  expect(parseForm(sizes, { people: '1.250', at: '08:30', note: 'a\r\nb' })).toEqual({
    ok: true,
    input: { people: 1250, at: '08:30', note: 'a\nb' },
  })
  expect(parseForm(sizes, { people: '0', at: '8h', note: ' ' })).toEqual({
    ok: false,
    problems: [
      { field: 'people', message: 'Số người từ 1 đến 9999.' },
      { field: 'at', message: 'Giờ họp phải là giờ và phút, ví dụ 08:30.' },
      { field: 'note', message: 'Nhập ý kiến.' },
    ],
  })
})

import { expect, test } from 'vitest'
import { type DescribedField, differences } from './difference.rules.ts'

const fields: readonly DescribedField[] = [
  { key: 'name', label: 'Tên mô hình' },
  { key: 'field', label: 'Lĩnh vực', show: (code) => (code === 'ECONOMY' ? 'Kinh tế' : code) },
  {
    key: 'indicators',
    label: 'Chỉ tiêu',
    columns: [
      { key: 'what', label: 'Chỉ tiêu' },
      { key: 'target', label: 'Mục tiêu', show: (value) => `${value} lượt` },
    ],
  },
]
const told = (before: Parameters<typeof differences>[0], after: Parameters<typeof differences>[1]) =>
  differences(before, after, fields).map(({ label, changes }) => [
    label,
    ...changes.map((each) => `${each.before} → ${each.after}`),
  ])

test('nothing changed, nothing is told', () => {
  expect(told({ name: 'Một', indicators: [{ what: 'a' }] }, { name: 'Một', indicators: [{ what: 'a' }] })).toEqual([])
  expect(told({ name: 'Một', field: '' }, { name: 'Một' })).toEqual([])
})

test('answers come in the order of the form, in the words of its options', () => {
  expect(told({ field: '', name: 'Một cửa' }, { field: 'ECONOMY', name: 'Một cửa thân thiện' })).toEqual([
    ['Tên mô hình', 'Một cửa → Một cửa thân thiện'],
    ['Lĩnh vực', ' → Kinh tế'],
  ])
})

test('rows of a table that stayed are left out, changed ones are paired, the rest came or went', () => {
  const before = [
    { what: 'Tiếp dân', target: '10' },
    { what: 'Đối thoại', target: '2' },
    { what: 'Hòa giải', target: '5' },
  ]
  const after = [
    { what: 'Tiếp dân', target: '12' },
    { what: 'Đối thoại', target: '2' },
    { what: 'Hòa giải', target: '5' },
    { what: 'Tặng quà', target: '3' },
  ]
  expect(told({ indicators: before }, { indicators: after })).toEqual([
    [
      'Chỉ tiêu',
      'Chỉ tiêu: Tiếp dân · Mục tiêu: 10 lượt → Chỉ tiêu: Tiếp dân · Mục tiêu: 12 lượt',
      ' → Chỉ tiêu: Tặng quà · Mục tiêu: 3 lượt',
    ],
  ])
  expect(told({ indicators: before }, { indicators: before.slice(1) })).toEqual([
    ['Chỉ tiêu', 'Chỉ tiêu: Tiếp dân · Mục tiêu: 10 lượt → '],
  ])
})

test('an answer that became a table, and one the form no longer asks, are told all the same', () => {
  expect(told({ indicators: 'mười lượt', old: 'x' }, { indicators: [{ what: 'Lượt' }] })).toEqual([
    ['Chỉ tiêu', 'mười lượt → Chỉ tiêu: Lượt'],
    ['old', 'x → '],
  ])
})

test('changed words are marked one by one', () => {
  expect(differences({ name: 'Một tuần' }, { name: 'Hai tuần' }, fields)[0]?.changes[0]?.parts).toEqual([
    { kind: 'removed', text: 'Một' },
    { kind: 'added', text: 'Hai' },
    { kind: 'kept', text: ' tuần' },
  ])
})

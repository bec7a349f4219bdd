import { describe, expect, test } from 'vitest'
import { editions, fieldsOf } from '#rulebook'
import { cellName, readDraft, valuesOf, withAnswers } from './registration.forms.ts'
import { meetingMissingIn, missingIn } from './registration.rules.ts'
import { sampleAnswers, sampleForm } from './registration.samples.ts'

const form = sampleForm('REG_COLLECTIVE_PARTY')
const fields = fieldsOf(form)
const everyForm = editions.flatMap(({ id, registrationForms }) =>
  registrationForms.map(({ value }) => ({ edition: id, form: value })),
)

describe.each(everyForm)('$edition $form.kind', ({ form: each }) => {
  test('complete answers lack nothing and come through the screen unchanged', () => {
    const answers = sampleAnswers(each)
    expect([...missingIn(each, answers), ...meetingMissingIn(each, answers)]).toEqual([])
    const read = readDraft(fieldsOf(each), valuesOf(each, answers))
    expect(read).toMatchObject({ ok: true, input: answers })
  })

  test('every required answer is missed when it is not given, in the order of the form', () => {
    const empty = withAnswers({}, {})
    const missed = [...missingIn(each, empty), ...meetingMissingIn(each, empty)].map(({ field }) => field)
    const required = fieldsOf(each).filter((field) => field.required && (!field.when || field.when.is.includes('')))
    expect([...missed].sort()).toEqual(required.map(({ key }) => key).sort())
  })
})

describe('II.3.2-b · the meeting', () => {
  const complete = sampleAnswers(form)
  test.each([
    [{ metOn: '' }, ['metOn']],
    [{ attended: '16' }, ['attended']],
    [{ agreed: '15' }, ['agreed']],
    [{}, []],
  ])('with %o is missed: %o', (changes, expected) => {
    const answers = withAnswers(complete, changes as Record<string, string>)
    expect(meetingMissingIn(form, answers).map(({ field }) => field)).toEqual(expected)
    expect(missingIn(form, answers)).toEqual([])
  })
})

test('an initiative that ends before it begins is contradicted at its end', () => {
  const answers = sampleAnswers(form, { startsOn: '2026-05-01', endsOn: '2026-04-30' })
  expect(missingIn(form, answers)).toEqual([
    { field: 'endsOn', message: 'Ngày kết thúc không được trước ngày bắt đầu.' },
  ])
})

describe('a table of rows', () => {
  const typedRow = (row: number, cells: Record<string, string>) =>
    Object.fromEntries(Object.entries(cells).map(([column, value]) => [cellName('resources', row, column), value]))
  const read = (values: Record<string, string>) => readDraft(fields, { name: 'Chi bộ số', level: 'BASE', ...values })

  test('empty rows between others do not count, numbers are kept as digits', () => {
    const values = {
      ...typedRow(1, { kind: 'Kinh phí', amount: '1.500.000' }),
      ...typedRow(2, { kind: ' ', amount: '' }),
      ...typedRow(3, { kind: 'Ngày công' }),
    }
    const draft = read(values)
    expect(draft.ok && draft.input.resources).toEqual([
      { kind: 'Kinh phí', amount: '1500000', source: '' },
      { kind: 'Ngày công', amount: '', source: '' },
    ])
  })

  test('what does not fit is told with its row', () => {
    expect(read(typedRow(1, { kind: 'Kinh phí', amount: 'năm triệu' }))).toEqual({
      ok: false,
      problems: [{ field: 'resources', message: 'Nguồn lực, dòng 1: Số tiền (đồng) là một số nguyên.' }],
    })
  })

  test('a required table without a row is missed, one with too many rows is refused', () => {
    expect(missingIn(form, sampleAnswers(form, { indicators: [] })).map(({ message }) => message)).toEqual([
      'Chỉ tiêu đánh giá: ghi ít nhất một dòng.',
    ])
    const many = Object.assign({}, ...Array.from({ length: 31 }, (_, row) => typedRow(row + 1, { kind: 'Ngày công' })))
    expect(read(many).ok).toBe(false)
  })
})

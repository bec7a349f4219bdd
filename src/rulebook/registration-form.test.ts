import { describe, expect, test } from 'vitest'
import { editions } from './editions/index.ts'
import { fieldsOf, isAsked, namedAnswers, registrationFormOf, replications } from './registration-form.ts'

const questionsPerPage = 7

describe.each(editions)('$id', (edition) => {
  const forms = edition.registrationForms.map(({ value }) => value)

  test('every form that the authority table sends people to is there', () => {
    const wanted = new Set(edition.authority.map(({ value }) => value.form))
    expect(new Set(forms.map(({ kind }) => kind))).toEqual(wanted)
    expect(() => registrationFormOf(edition, 'NO_SUCH_FORM')).toThrow()
  })

  test.each(forms)('$kind asks for what lists and papers name', (form) => {
    const fields = fieldsOf(form)
    const keys = fields.map(({ key }) => key)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    expect(namedAnswers.filter((key) => !keys.includes(key))).toEqual([])
    const codes = (key: string) => {
      const kind = fields.find((field) => field.key === key)?.kind
      return kind?.type === 'choice' ? kind.options.map(({ code }) => code) : []
    }
    expect(codes('field')).toEqual(edition.fields.value.map(({ code }) => code))
    expect(codes('level')).toEqual(edition.levels.value.map(({ code }) => code))
    expect(codes('replication')).toEqual([...replications])
  })

  test.each(forms)('$kind puts at most seven questions on a page, each after those it depends on', (form) => {
    expect(form.sections.filter(({ fields }) => fields.length > questionsPerPage)).toEqual([])
    const keys = fieldsOf(form).map(({ key }) => key)
    for (const { key, when } of fieldsOf(form)) if (when) expect(keys.indexOf(when.key)).toBeLessThan(keys.indexOf(key))
    for (const { lower, upper } of form.checks) expect(keys).toEqual(expect.arrayContaining([lower, upper]))
  })
})

test('a question with a condition is asked only when the other answer meets it', () => {
  const form = editions[0]?.registrationForms[0]?.value
  const asked = (key: string, answers: Parameters<typeof isAsked>[1]) => {
    const field = form && fieldsOf(form).find((candidate) => candidate.key === key)
    return field && isAsked(field, answers)
  }
  expect(asked('origin', { newness: 'NEW' })).toBe(false)
  expect(asked('origin', { newness: 'REPLICATED' })).toBe(true)
  expect(asked('aloneBecause', {})).toBe(true)
  expect(asked('aloneBecause', { partners: [{ name: 'Đoàn thanh niên', part: 'Vận động' }] })).toBe(false)
  expect(asked('name', {})).toBe(true)
})

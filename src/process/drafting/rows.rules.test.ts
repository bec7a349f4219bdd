import { expect, test } from 'vitest'
import { sampleForm } from '#process/registration'
import type { FormSection } from '#rulebook'
import { withoutRow, withRow } from './rows.rules.ts'

const section = sampleForm('REG_COLLECTIVE_PARTY').sections.find(({ key }) => key === 'forces') as FormSection
const three = Object.fromEntries(
  ['Một', 'Hai', 'Ba'].flatMap((name, at) => [
    [`partners.${at + 1}.name`, name],
    [`partners.${at + 1}.part`, `Việc ${name}`],
  ]),
)

test('a row more stands empty at the end and is where one goes on', () => {
  const { values, focus } = withRow(section, { lead: 'Chi bộ', ...three }, 'partners')
  expect(values).toEqual({ lead: 'Chi bộ', ...three, 'partners.4.name': '', 'partners.4.part': '' })
  expect(focus).toBe('partners-4-1')
})

test('a table nobody has begun shows one row, so the next is the second', () => {
  expect(withRow(section, {}, 'partners').focus).toBe('partners-2-1')
})

test('a full table takes no more', () => {
  const full = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`partners.${at + 1}.name`, 'x']))
  expect(withRow(section, full, 'partners')).toEqual({ values: full, focus: 'partners' })
})

test('a row less: those below move up, the rest stays', () => {
  const { values } = withoutRow(section, { lead: 'Chi bộ', ...three }, 'partners.2')
  expect(values).toEqual({
    lead: 'Chi bộ',
    'partners.1.name': 'Một',
    'partners.1.part': 'Việc Một',
    'partners.2.name': 'Ba',
    'partners.2.part': 'Việc Ba',
  })
})

test.each(['lead', 'nothing', '__proto__', 'partners.x', '.', 'partners.99'])('%s changes no answer', (place) => {
  expect(withRow(section, three, place).values).toEqual(three)
  expect(withoutRow(section, three, place).values).toEqual(three)
})

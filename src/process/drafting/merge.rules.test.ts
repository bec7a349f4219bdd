import { describe, expect, test } from 'vitest'
import { sampleForm, withAnswers } from '#process/registration'
import type { FormSection } from '#rulebook'
import { baseOf, mergeAnswers, readBase, rebase } from './merge.rules.ts'

const section = sampleForm('REG_COLLECTIVE_PARTY').sections.find(({ key }) => key === 'forces') as FormSection
const { fields } = section
const row = (name: string) => ({ name, part: 'Việc' })
const answers = (lead: string, partner: string, because = '') =>
  withAnswers({}, { lead, partners: partner ? [row(partner)] : [], aloneBecause: because })
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key)

describe('two people on one section', () => {
  const before = answers('Chi bộ', 'Đoàn')
  const base = baseOf(fields, before)
  const merged = (mine: typeof before, theirs: typeof before) => {
    const merge = mergeAnswers(fields, { base, mine, theirs })
    return { mine: keys(merge.mine), theirs: keys(merge.theirs), conflicts: keys(merge.conflicts), ...merge.answers }
  }

  test.each([
    ['nobody changed anything', before, before, { mine: [], theirs: [], conflicts: [], lead: 'Chi bộ' }],
    ['I alone', answers('Tôi', 'Đoàn'), before, { mine: ['lead'], theirs: [], conflicts: [], lead: 'Tôi' }],
    ['they alone', before, answers('Họ', 'Đoàn'), { mine: [], theirs: ['lead'], conflicts: [], lead: 'Họ' }],
    [
      'each another question',
      answers('Tôi', 'Đoàn'),
      answers('Chi bộ', 'Hội'),
      { mine: ['lead'], theirs: ['partners'], conflicts: [], lead: 'Tôi', partners: [row('Hội')] },
    ],
    ['both to the same', answers('Ta', 'Đoàn'), answers('Ta', 'Đoàn'), { mine: [], theirs: [], conflicts: [] }],
    [
      'both to different ones',
      answers('Tôi', 'Đoàn'),
      answers('Họ', 'Đoàn'),
      { mine: [], theirs: [], conflicts: ['lead'], lead: 'Họ' },
    ],
    [
      'one emptied the table, the other wrote in it',
      answers('Chi bộ', ''),
      answers('Chi bộ', 'Hội'),
      { mine: [], theirs: [], conflicts: ['partners'] },
    ],
  ])('%s', (_, mine, theirs, expected) => {
    expect(merged(mine, theirs)).toMatchObject(expected)
  })

  test('cells of a row in another order, as the database gives them back, are the same row', () => {
    const turned = { ...before, partners: [{ part: 'Việc', name: 'Đoàn' }] }
    expect(merged(turned, before)).toMatchObject({ mine: [], conflicts: [] })
  })

  test.each(['', 'x', '[]', '{"lead":1}', 'null'])('without a base, %j, every difference is asked about', (typed) => {
    const merge = mergeAnswers(fields, { base: readBase(typed), mine: answers('Tôi', 'Đoàn'), theirs: before })
    expect([keys(merge.conflicts), keys(merge.mine)]).toEqual([['lead'], []])
  })
})

describe('what was typed earlier, shown over the answers of today', () => {
  const before = answers('Chi bộ', 'Đoàn')
  const kept = {
    typed: { lead: 'Tôi viết dở', 'partners.1.name': 'Đoàn', 'partners.1.part': 'Việc', aloneBecause: '' },
    base: baseOf(fields, before),
  }

  test('questions I had not touched show what others wrote since', () => {
    const shown = rebase(section, kept, answers('Chi bộ', 'Hội'))
    expect(shown.values).toMatchObject({ lead: 'Tôi viết dở', 'partners.1.name': 'Hội' })
    expect([keys(shown.disputed), shown.base.partners]).toEqual([[], baseOf(fields, answers('Chi bộ', 'Hội')).partners])
  })

  test('a question both touched is disputed and keeps its old ground, so that saving asks', () => {
    const shown = rebase(section, kept, answers('Họ viết', 'Đoàn'))
    expect([shown.values.lead, keys(shown.disputed), shown.base.lead]).toEqual([
      'Tôi viết dở',
      ['lead'],
      kept.base.lead,
    ])
  })

  test('what does not fit stays as it was typed', () => {
    const typed = { 'resources.1.kind': 'Kinh phí', 'resources.1.amount': 'năm triệu' }
    const shown = rebase(section, { typed, base: kept.base }, before)
    expect(shown.values).toMatchObject(typed)
  })
})

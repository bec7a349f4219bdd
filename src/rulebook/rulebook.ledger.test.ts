import { expect, test } from 'vitest'
import { findAuthority } from './authority.ts'
import { hd29 } from './editions/hd-29-duk-2024/index.ts'

/**
 * The double ledger: the values that would hurt most, typed a second time from the text of the guidance.
 * Nothing here is computed from the edition or copied from it.
 */
const text = [
  'fields of II.1 → Xây dựng Đảng và hệ thống chính trị | Phát triển kinh tế | Văn hóa - xã hội | Quốc phòng - an ninh',
  'levels of II.3.2 → cấp cơ sở | cấp Đảng bộ Khối',
  'criteria of II.2.1.1 and II.2.1.2 → 5 | 3',
  'base registration, each year → trong tháng 2',
  'base registration, 2024 → trước ngày 30/5',
  'superior registration, each year → trước ngày 20/3',
  'superior registration, 2024 → trước ngày 30/6',
  'half-year report → trước ngày 10/6',
  'year report → trước ngày 10/12',
  'base review → trong tháng 10',
  'superior review → trong tháng 11',
  'form of a Party organisation → 1',
  'form of an agency → 1a',
  'form of a Party member → 2',
  'form of another employee → 2a',
  'form of the summary list → 3',
  'form of the review report → 4',
  'who recognises for a branch → Ban Thường vụ, else Ban Chấp hành of the đảng bộ cơ sở',
  'who recognises for an agency → tập thể lãnh đạo',
  'who recognises at superior level → Ban Thường vụ Đảng ủy Khối',
  'dated → 2024-04-16, number 29-HD/ĐUK',
  'bases with a period → 05-ĐA/TU to 2025 | 08/2022/QĐ-UBND to 2026 | 08-HD/BDVTU to 2026',
]

const spoken = (rule: { kind: string; month: number; day?: number } | undefined) =>
  rule?.kind === 'before' ? `trước ngày ${rule.day}/${rule.month}` : `trong tháng ${rule?.month}`
const form = (kind: string) => hd29.forms.filter(({ value }) => value.kind === kind).map(({ value }) => value.code)
const deadline = (id: keyof typeof hd29.deadlines) => hd29.deadlines[id].value
const superior = findAuthority(hd29, {
  participant: 'COLLECTIVE',
  ownerKind: 'GRASSROOTS_COMMITTEE',
  level: 'SUPERIOR',
})
const branch = findAuthority(hd29, { participant: 'COLLECTIVE', ownerKind: 'BRANCH', level: 'BASE' })
const agency = findAuthority(hd29, { participant: 'COLLECTIVE', ownerKind: 'AGENCY', level: 'BASE' })
const yearOf = (number: string) =>
  `${number} to ${hd29.legalBases.value.find((basis) => basis.number === number)?.validTo?.slice(0, 4)}`
const named = { STANDING: 'Ban Thường vụ', EXECUTIVE: 'Ban Chấp hành', LEADERSHIP: 'tập thể lãnh đạo' }
const bodiesOf = (row: typeof branch) => row?.value.bodies.map((body) => named[body as keyof typeof named]) ?? []

test('the edition says what the paper says', () => {
  expect([
    `fields of II.1 → ${hd29.fields.value.map(({ label }) => label).join(' | ')}`,
    `levels of II.3.2 → ${hd29.levels.value.map(({ label }) => label).join(' | ')}`,
    `criteria of II.2.1.1 and II.2.1.2 → ${hd29.criteria.COLLECTIVE.length} | ${hd29.criteria.INDIVIDUAL.length}`,
    `base registration, each year → ${spoken(deadline('base-registration').rule)}`,
    `base registration, 2024 → ${spoken(deadline('base-registration').exceptions?.[2024])}`,
    `superior registration, each year → ${spoken(deadline('superior-registration').rule)}`,
    `superior registration, 2024 → ${spoken(deadline('superior-registration').exceptions?.[2024])}`,
    `half-year report → ${spoken(deadline('half-year-report').rule)}`,
    `year report → ${spoken(deadline('year-report').rule)}`,
    `base review → ${spoken(deadline('base-review').rule)}`,
    `superior review → ${spoken(deadline('superior-review').rule)}`,
    `form of a Party organisation → ${form('REG_COLLECTIVE_PARTY')}`,
    `form of an agency → ${form('REG_COLLECTIVE_AGENCY')}`,
    `form of a Party member → ${form('REG_MEMBER')}`,
    `form of another employee → ${form('REG_EMPLOYEE')}`,
    `form of the summary list → ${form('REG_SUMMARY')}`,
    `form of the review report → ${form('REVIEW_REPORT')}`,
    `who recognises for a branch → ${bodiesOf(branch).join(', else ')} of the đảng bộ cơ sở`,
    `who recognises for an agency → ${bodiesOf(agency)}`,
    `who recognises at superior level → ${bodiesOf(superior)} Đảng ủy Khối`,
    `dated → ${hd29.issuedOn}, number ${hd29.number}`,
    `bases with a period → ${['05-ĐA/TU', '08/2022/QĐ-UBND', '08-HD/BDVTU'].map(yearOf).join(' | ')}`,
  ]).toEqual(text)
  expect(branch?.value.recogniser).toEqual({ to: 'ancestor', kind: 'GRASSROOTS_COMMITTEE' })
  expect(agency?.value.recogniser).toEqual({ to: 'self' })
  expect(superior?.value.recogniser).toEqual({ to: 'ancestor', kind: 'SUPERIOR_COMMITTEE' })
})

test('the figures the guidance leaves open are those of Q-II.4.1.1-1', () => {
  const { quorum, pass, publicationWorkingDays, allowSelfRecognition, tellersAtLeast } = hd29.thresholds
  expect(quorum.value).toEqual({ of: 2, in: 3 })
  expect(pass.value).toEqual({ fraction: { of: 1, in: 2 }, compare: 'more-than', denominator: 'all-members' })
  expect([publicationWorkingDays.value, allowSelfRecognition.value, tellersAtLeast.value]).toEqual([5, true, 3])
})

test('Q-II.2-1 · only the recognition itself is not checked before recognising', () => {
  const unchecked = Object.values(hd29.criteria)
    .flat()
    .filter(({ value }) => !value.checkedByRecogniser)
  expect(unchecked.map(({ id }) => id)).toEqual(['criterion-collective-5'])
})

import { expect, test } from 'vitest'
import type { Organisation } from '#ground/organisations'
import { type Edition, editionById } from '#rulebook'
import type { ListRow } from '../../intake.queries.ts'
import { summaryListPaper } from './summary-list.paper.ts'

const edition = editionById('hd-29-duk-2024') as Edition
const issuer: Organisation = {
  id: '1',
  code: 'co-so',
  kind: 'GRASSROOTS_COMMITTEE',
  name: 'Đảng ủy cơ sở mẫu',
  shortName: 'ĐU',
  paperSymbol: 'ĐU',
  place: 'An Lạc',
  hasStandingCommittee: true,
  hasCommittee: true,
}
const row = (index: number, participant: ListRow['participant'], field: string, level: string): ListRow => ({
  registrationId: String(index),
  participant,
  ownerKind: 'BRANCH',
  name: `Mô hình ${index}`,
  ownerName: 'Chi bộ Một',
  field,
  level,
  summary: 'Tóm tắt',
})
const build = (rows: readonly ListRow[], day = '2026-02-26') =>
  summaryListPaper({
    edition,
    year: 2026,
    day,
    number: '03-BC/ĐU',
    issuer,
    parentName: 'Đảng ủy cấp trên mẫu',
    superiorName: 'Đảng ủy cấp trên mẫu',
    rows,
    signer: { name: 'Đỗ Thị Mơ', post: 'Bí thư', body: 'STANDING' },
  })

test('II.3.3-a · collectives and persons stand apart and every total equals its rows', () => {
  const rows = [
    row(1, 'COLLECTIVE', 'ECONOMY', 'BASE'),
    row(2, 'COLLECTIVE', 'ECONOMY', 'SUPERIOR'),
    row(3, 'INDIVIDUAL', 'DEFENCE_SECURITY', 'BASE'),
  ]
  const paper = build(rows)
  const totals = paper.body.find((block) => block.kind === 'table')
  expect(totals?.kind === 'table' && totals.rows.map((cells) => cells[1])).toEqual(['0', '2', '0', '1', '2', '1', '3'])
  expect(
    paper.annexes[0]?.body
      .filter((block) => block.kind === 'table')
      .map((block) => (block.kind === 'table' ? block.rows.length : 0)),
  ).toEqual([2, 1])
  expect([paper.title, paper.head.number, paper.signature.authority]).toEqual([
    'TỔNG HỢP',
    '03-BC/ĐU',
    'T/M BAN THƯỜNG VỤ',
  ])
})

test('a nil list has no annex', () => {
  expect(build([]).annexes).toEqual([])
})

test('Q0-3 · the Party layout follows the day of signature', () => {
  expect([build([]).layout, build([], '2026-10-01').layout]).toEqual(['PARTY_36_2018', 'PARTY_05_2026'])
})

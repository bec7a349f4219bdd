import type { Signer } from '#ground/archive'
import type { Organisation } from '#ground/organisations'
import type { Block, PaperDocument } from '#platform/papers'
import { upper } from '#platform/vietnamese-text'
import { bodies, type Edition, fieldLabel, formCodeOf, levelLabel, organisationKinds, partyLayoutOn } from '#rulebook'
import type { ListRow } from '../../intake.queries.ts'

export type SummaryListFacts = {
  readonly edition: Edition
  readonly year: number
  readonly day: string
  readonly number: string
  readonly issuer: Organisation
  readonly parentName: string | null
  readonly superiorName: string
  readonly rows: readonly ListRow[]
  readonly signer: Signer
}

/** Mẫu 3 (II.3.3-a): collectives and persons, then the totals that equal the rows above them. */
export function summaryListPaper(facts: SummaryListFacts): PaperDocument {
  const { edition, issuer, rows, signer, year } = facts
  const of = (participant: ListRow['participant']) => rows.filter((row) => row.participant === participant)
  const party = organisationKinds[issuer.kind].line === 'PARTY'
  const [name, matter] = titleParts(formCodeOf(edition, 'REG_SUMMARY')?.title ?? 'TỔNG HỢP đăng ký')
  return {
    layout: party ? (partyLayoutOn(edition, facts.day) ?? 'PARTY_36_2018') : 'STATE_30_2020',
    head: {
      parent: facts.parentName && upper(facts.parentName),
      issuer: upper(issuer.name),
      number: facts.number,
      place: issuer.place,
      day: facts.day,
    },
    title: name,
    summary: `${matter} năm ${year}`,
    body: [
      {
        kind: 'paragraph',
        text: `${issuer.name} tổng hợp đăng ký gửi ${facts.superiorName} như sau: tổng số ${rows.length} mô hình, gồm ${of('COLLECTIVE').length} mô hình tập thể và ${of('INDIVIDUAL').length} mô hình cá nhân (danh sách kèm theo).`,
      },
      totals(edition, rows),
    ],
    signature: { authority: `T/M ${upper(bodies[signer.body].vi)}`, post: upper(signer.post), name: signer.name },
    recipients: [facts.superiorName, 'Lưu'],
    annexes:
      rows.length === 0
        ? []
        : [
            {
              title: 'DANH SÁCH',
              summary: `đăng ký xây dựng mô hình “Dân vận khéo” năm ${year}`,
              landscape: true,
              body: [
                ...part(edition, 'A. Mô hình tập thể', of('COLLECTIVE')),
                ...part(edition, 'B. Mô hình cá nhân', of('INDIVIDUAL')),
              ],
            },
          ],
  }
}

/** A form's title begins with its type in capitals: "TỔNG HỢP đăng ký …". */
function titleParts(title: string): [string, string] {
  const found = /^(\p{Lu}[\p{Lu}\s]*)\s(\P{Lu}.*)$/u.exec(title)
  return [found?.[1] ?? title, found?.[2] ?? '']
}

const lowerFirst = (text: string) => `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`

function totals(edition: Edition, rows: readonly ListRow[]): Block {
  const line = (label: string, fits: (row: ListRow) => boolean) => [label, String(rows.filter(fits).length)]
  return {
    kind: 'table',
    columns: [
      { title: 'Nội dung', widthPercent: 75, align: 'left' },
      { title: 'Số mô hình', widthPercent: 25, align: 'center' },
    ],
    rows: [
      ...edition.fields.value.map(({ code, label }) =>
        line(`Lĩnh vực ${lowerFirst(label.replace(/^Lĩnh vực /i, ''))}`, (row) => row.field === code),
      ),
      ...edition.levels.value.map(({ code, label }) => line(`Mức đăng ký: ${label}`, (row) => row.level === code)),
      ['Tổng số', String(rows.length)],
    ],
  }
}

function part(edition: Edition, title: string, rows: readonly ListRow[]): Block[] {
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      columns: [
        { title: 'STT', widthPercent: 5, align: 'center' },
        { title: 'Tên mô hình', widthPercent: 22, align: 'left' },
        { title: 'Tập thể, cá nhân đăng ký', widthPercent: 18, align: 'left' },
        { title: 'Lĩnh vực', widthPercent: 15, align: 'left' },
        { title: 'Mức đăng ký', widthPercent: 10, align: 'left' },
        { title: 'Tóm tắt nội dung', widthPercent: 30, align: 'left' },
      ],
      rows: rows.map((row, index) => [
        String(index + 1),
        row.name,
        row.ownerName,
        fieldLabel(edition, row.field),
        levelLabel(edition, row.level),
        row.summary,
      ]),
    },
  ]
}

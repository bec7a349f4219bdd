import { expect, test } from 'vitest'
import type { Organisation } from '#ground/organisations'
import { type PaperDocument, renderPdf } from '#platform/papers'
import { type Edition, editionById } from '#rulebook'
import { type ReceiptFacts, receiptPaper } from './receipt.paper.ts'

const edition = editionById('hd-29-duk-2024') as Edition
const receiver: Organisation = {
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
const facts = (given: Partial<ReceiptFacts> = {}): ReceiptFacts => ({
  edition,
  year: 2026,
  day: '2026-02-10',
  number: '05-PTN/ĐU',
  receiptNumber: 5,
  receiver,
  parentName: 'Đảng ủy cấp trên mẫu',
  receivedBy: { name: 'Phạm Văn Mận', post: 'Cán bộ tiếp nhận' },
  opinion: '',
  registration: {
    form: 'REG_COLLECTIVE_PARTY',
    name: 'Chi bộ số',
    ownerName: 'Chi bộ Một',
    homeName: 'Chi bộ Một',
    field: 'PARTY_POLITICS',
    level: 'BASE',
    submittedOn: '2026-02-09',
    daysLate: 0,
  },
  recogniser: { name: 'Đảng ủy cơ sở mẫu', body: 'STANDING', through: null },
  ...given,
})
const linesOf = (paper: PaperDocument) =>
  paper.body.map((block) =>
    block.kind === 'paragraph' && Array.isArray(block.text) ? block.text.map(({ text }) => text).join('') : block.kind,
  )

test('Q-II.3.3-4 · the receipt says number, day, place, who received, result, opinion and who decides', () => {
  const paper = receiptPaper(facts())
  expect([paper.layout, paper.head.number, paper.title, paper.summary]).toEqual([
    'PARTY_36_2018',
    '05-PTN/ĐU',
    'PHIẾU TIẾP NHẬN',
    'đăng ký xây dựng mô hình “Dân vận khéo” năm 2026',
  ])
  expect(linesOf(paper)).toEqual([
    'Số tiếp nhận: 05/2026',
    'Ngày tiếp nhận: 10/02/2026',
    'Nơi tiếp nhận: Đảng ủy cơ sở mẫu',
    'Người tiếp nhận: Phạm Văn Mận, cán bộ tiếp nhận',
    'Bản đăng ký: Mẫu 1, xây dựng mô hình “Dân vận khéo”',
    'Tên mô hình: Chi bộ số',
    'Tập thể, cá nhân đăng ký: Chi bộ Một',
    'Lĩnh vực: Xây dựng Đảng và hệ thống chính trị',
    'Mức đăng ký: cấp cơ sở',
    'Ngày gửi: 09/02/2026 (đúng hạn)',
    'Kết quả: tiếp nhận.',
    'Ý kiến: không có.',
    'Nơi xét, xác nhận: Ban Thường vụ Đảng ủy cơ sở mẫu.',
  ])
})

test('a receipt of an agency has the head of the State; a late one that goes up says both', () => {
  const paper = receiptPaper(
    facts({
      receiver: { ...receiver, kind: 'AGENCY', name: 'Sở Mẫu' },
      number: '12/PTN-SM',
      receiptNumber: 112,
      opinion: 'Bổ sung số liệu trước khi thực hiện.',
      registration: {
        ...facts().registration,
        form: 'REG_EMPLOYEE',
        ownerName: 'Bùi Văn Quýt',
        homeName: 'Sở Mẫu',
        level: 'SUPERIOR',
        daysLate: 3,
      },
      recogniser: { name: 'Đảng ủy cấp trên mẫu', body: 'STANDING', through: 'Đảng ủy cơ sở mẫu' },
    }),
  )
  expect(paper.layout).toBe('STATE_30_2020')
  expect(linesOf(paper)).toEqual(
    expect.arrayContaining([
      'Số tiếp nhận: 112/2026',
      'Tập thể, cá nhân đăng ký: Bùi Văn Quýt, Sở Mẫu',
      'Ngày gửi: 09/02/2026 (quá hạn 3 ngày)',
      'Ý kiến: Bổ sung số liệu trước khi thực hiện.',
      'Nơi xét, xác nhận: Ban Thường vụ Đảng ủy cấp trên mẫu; chuyển lên trong bản tổng hợp đăng ký (Mẫu 3) của Đảng ủy cơ sở mẫu.',
    ]),
  )
})

test('Q0-3 · the layout of the day, and the invented province without a number for its summary list', () => {
  expect(receiptPaper(facts({ day: '2026-10-01' })).layout).toBe('PARTY_05_2026')
  const invented = editionById('song-may-2027') as Edition
  expect(receiptPaper(facts({ edition: invented })).title).toBe('PHIẾU TIẾP NHẬN')
})

test('the longest names and a long opinion stay on two pages', async () => {
  const long = 'Đảng ủy Sở Lao động, Thương binh, Xã hội và Phát triển nông thôn tỉnh Thái Nguyên mở rộng'
  const pdf = await renderPdf(
    receiptPaper(
      facts({
        receiver: { ...receiver, name: long },
        opinion: 'Đề nghị nêu rõ hơn cách đo kết quả so với trước khi thực hiện. '.repeat(20),
        registration: {
          ...facts().registration,
          name: 'Tên dài '.repeat(31).trim(),
          ownerName: long,
          homeName: `${long} hai`,
        },
      }),
    ),
  )
  const pages = Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page[^s]/g)?.length
  expect(pages).toBeLessThanOrEqual(2)
})

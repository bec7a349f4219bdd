import { expect, test } from 'vitest'
import { tally } from '#ground/sessions'
import { type PaperDocument, renderPdf, type Text } from '#platform/papers'
import { editions } from '#rulebook'
import { type DecisionFacts, decisionPaper } from './decision/decision.paper.ts'
import { type MinutesFacts, minutesPaper } from './minutes/minutes.paper.ts'

const [edition] = editions
if (!edition) throw new Error('no edition')

/** Everybody and everything below is invented. */
const party = {
  edition,
  issuer: {
    id: '1',
    code: 'STC',
    kind: 'GRASSROOTS_COMMITTEE',
    name: 'Đảng ủy Sở Thủ công',
    shortName: 'Sở Thủ công',
    paperSymbol: 'ĐU',
    place: 'Minh Sơn',
    hasStandingCommittee: true,
    hasCommittee: true,
  },
  parentName: 'Đảng bộ các cơ quan Đảng tỉnh',
  body: 'STANDING',
  year: 2026,
  day: '2026-10-15',
  number: '07-QĐ/ĐU',
  lookupCode: 'ABCDE-FGHJK-MNPQ',
} as const

const one = {
  name: 'Một cửa thân thiện',
  ownerName: 'Chi bộ Văn phòng',
  homeName: 'Chi bộ Văn phòng',
  participant: 'COLLECTIVE',
  field: edition.fields.value[0]?.code ?? '',
  level: 'BASE',
  isSelfRecognised: false,
} as const

const typical: DecisionFacts = {
  ...party,
  minutes: { number: '03-BB/ĐU', day: '2026-10-14' },
  signer: { name: 'Bùi Thị An', post: 'Bí thư' },
  cases: [
    one,
    { ...one, name: 'Sổ tay góp ý', ownerName: 'Cao Văn Bình', participant: 'INDIVIDUAL' },
    { ...one, name: 'Vườn thuốc nam', isSelfRecognised: true },
  ],
}
const smallest: DecisionFacts = { ...typical, cases: [one] }
const state: DecisionFacts = {
  ...typical,
  issuer: { ...party.issuer, kind: 'AGENCY', name: 'Sở Thủ công', paperSymbol: 'STC' },
  parentName: 'Ủy ban nhân dân tỉnh Minh Sơn',
  body: 'LEADERSHIP',
  number: '07/QĐ-STC',
  signer: { name: 'Cao Văn Bình', post: 'Giám đốc' },
}
const long =
  'Vận động nhân dân hiến đất, góp công mở rộng đường liên xóm gắn với giữ gìn vệ sinh, trồng hoa hai bên đường và lắp đèn thắp sáng bằng năng lượng mặt trời'
const longest: DecisionFacts = {
  ...typical,
  issuer: { ...party.issuer, name: `Đảng ủy ${long}` },
  parentName: `Đảng bộ ${long}`,
  signer: { name: 'Nguyễn Phạm Hoàng Vũ Thị Khánh Ngọc Tường Ẫm', post: 'Phó bí thư thường trực' },
  cases: Array.from({ length: 60 }, (_, index) => ({
    ...one,
    name: index % 3 === 0 ? long : `Mô hình số ${index + 1}`,
    ownerName: index % 5 === 0 ? `Chi bộ ${long}` : one.ownerName,
  })),
}

const plain = (text: Text): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''))

/** What a paper says, line by line. */
function said(paper: PaperDocument): string {
  const lines = (blocks: PaperDocument['body']): string[] =>
    blocks.flatMap((block) => {
      if (block.kind === 'bases') return block.items.map((item) => `- ${item}`)
      if (block.kind === 'article') return [`${block.number} ${plain(block.text)}`]
      if (block.kind === 'table')
        return [block.columns.map(({ title }) => title), ...block.rows].map((row) => row.join(' | '))
      if (block.kind === 'list') return block.items.map((item) => `* ${plain(item)}`)
      return block.kind === 'spacer' ? [] : [plain(block.text)]
    })
  const { head, signature, leftSignature } = paper
  return [
    `[${paper.layout}] ${head.parent} / ${head.issuer} / ${head.number} / ${head.place}, ${head.day}`,
    paper.title,
    paper.summary,
    paper.authority ?? '',
    ...lines(paper.body),
    ...(leftSignature ? [`${leftSignature.post}: ${leftSignature.name}`] : []),
    `${signature.authority ?? ''} ${signature.post}: ${signature.name}`.trim(),
    `Nơi nhận: ${paper.recipients.join('; ')}`,
    ...paper.annexes.flatMap((annex) => [annex.title, annex.summary, ...lines(annex.body)]),
    paper.footNote ?? '',
  ].join('\n')
}

test('0-c · the list of recipients is that of the superior, whose decision goes to all below it', () => {
  const { recipients } = decisionPaper({ ...typical, issuer: { ...typical.issuer, kind: 'SUPERIOR_COMMITTEE' } })
  expect(recipients).toEqual(['Như Điều 3', ...edition.distribution.value.recipients])
  expect(recipients).toContain('Các chi bộ, đảng bộ cơ sở trực thuộc')
})

test('form 5b · a typical decision of a Party committee', () => {
  expect(said(decisionPaper(typical))).toMatchInlineSnapshot(`
    "[PARTY_05_2026] ĐẢNG BỘ CÁC CƠ QUAN ĐẢNG TỈNH / ĐẢNG ỦY SỞ THỦ CÔNG / 07-QĐ/ĐU / Minh Sơn, 2026-10-15
    QUYẾT ĐỊNH
    xác nhận mô hình “Dân vận khéo” năm 2026
    BAN THƯỜNG VỤ ĐẢNG ỦY SỞ THỦ CÔNG
    - Căn cứ Nghị quyết về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới (số 25-NQ/TW ngày 03 tháng 6 năm 2013 của Ban Chấp hành Trung ương Đảng khóa XI)
    - Căn cứ Quyết định ban hành Quy định thi đua, khen thưởng phong trào thi đua “Dân vận khéo” trên địa bàn tỉnh Thái Nguyên, giai đoạn 2022 - 2026 (số 08/2022/QĐ-UBND ngày 19 tháng 4 năm 2022 của Ủy ban nhân dân tỉnh Thái Nguyên)
    - Căn cứ Hướng dẫn công tác khen thưởng Phong trào thi đua “Dân vận khéo”, giai đoạn 2022 - 2026 (số 08-HD/BDVTU ngày 25 tháng 9 năm 2022 của Ban Dân vận Tỉnh ủy Thái Nguyên)
    - Căn cứ Hướng dẫn xây dựng mô hình “Dân vận khéo” (số 29-HD/ĐUK ngày 16 tháng 4 năm 2024 của Ban Chấp hành Đảng bộ Khối các cơ quan tỉnh Thái Nguyên)
    - Căn cứ kết quả biểu quyết tại Biên bản số 03-BB/ĐU ngày 14 tháng 10 năm 2026 của Ban Thường vụ Đảng ủy Sở Thủ công
    QUYẾT ĐỊNH
    Điều 1. Xác nhận 02 mô hình của tập thể và 01 mô hình của cá nhân đạt mô hình “Dân vận khéo” cấp cơ sở năm 2026 (có danh sách kèm theo).
    Điều 2. Các tập thể, cá nhân có mô hình được xác nhận có trách nhiệm tiếp tục duy trì, nâng cao chất lượng và phối hợp nhân rộng mô hình; báo cáo kết quả thực hiện theo quy định.
    Điều 3. Các tổ chức, cơ quan, đơn vị liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký./.
    T/M Ban Thường vụ Bí thư: Bùi Thị An
    Nơi nhận: Như Điều 3; Đảng bộ các cơ quan Đảng tỉnh (để báo cáo); Lưu Văn phòng
    DANH SÁCH
    mô hình “Dân vận khéo” năm 2026
    (Kèm theo Quyết định số 07-QĐ/ĐU ngày 15 tháng 10 năm 2026)
    STT | Tên mô hình | Tập thể, cá nhân | Đơn vị | Lĩnh vực | Cấp | Ghi chú
    1 | Một cửa thân thiện | Chi bộ Văn phòng | Chi bộ Văn phòng | Xây dựng Đảng và hệ thống chính trị | cấp cơ sở | 
    2 | Sổ tay góp ý | Cao Văn Bình | Chi bộ Văn phòng | Xây dựng Đảng và hệ thống chính trị | cấp cơ sở | 
    3 | Vườn thuốc nam | Chi bộ Văn phòng | Chi bộ Văn phòng | Xây dựng Đảng và hệ thống chính trị | cấp cơ sở | Tự xác nhận
    Mã tra cứu: ABCDE-FGHJK-MNPQ"
  `)
})

test('form 5b · the same by the leadership of an agency', () => {
  const paper = decisionPaper(state)
  expect(paper.layout).toBe('STATE_30_2020')
  expect(paper.head).toMatchObject({ parent: 'ỦY BAN NHÂN DÂN TỈNH MINH SƠN', issuer: 'SỞ THỦ CÔNG' })
  expect(paper.authority).toBe('TẬP THỂ LÃNH ĐẠO SỞ THỦ CÔNG')
  expect(paper.signature).toEqual({ authority: 'T/M Tập thể lãnh đạo', post: 'Giám đốc', name: 'Cao Văn Bình' })
})

test('form 5b · one case, before the layout of 2026, with the bases of its day', () => {
  const paper = decisionPaper({ ...smallest, day: '2024-10-15' })
  expect(paper.layout).toBe('PARTY_36_2018')
  expect(said(paper)).toContain('Xác nhận 01 mô hình của tập thể đạt')
  expect(said(paper)).toContain('05-ĐA/TU')
  expect(said(decisionPaper(smallest))).not.toContain('05-ĐA/TU')
})

test('form 5b · a branch that decides as a whole signs by its own name', () => {
  const paper = decisionPaper({ ...smallest, body: 'BRANCH_MEETING', issuer: { ...party.issuer, name: 'Chi bộ Tổ 5' } })
  expect([paper.authority, paper.signature.authority]).toEqual(['CHI BỘ TỔ 5', 'T/M Chi bộ'])
})

test('form 5b · sixty rows and the longest names are drawn over several pages', async () => {
  const pdf = Buffer.from(await renderPdf(decisionPaper(longest))).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length).toBeGreaterThan(4)
})

const counted = (members: number, present: number, yes: number, excluded = 0) =>
  tally(edition.thresholds, {
    members,
    excluded,
    present,
    ballots: { for: yes, against: present - yes, other: 0 },
  })

const minutes: MinutesFacts = {
  ...party,
  number: '03-BB/ĐU',
  day: '2026-10-14',
  meets: { day: '2026-10-14', time: '08:30' },
  ends: { day: '2026-10-14', time: '10:05' },
  place: 'Phòng họp số 2',
  chair: { name: 'Bùi Thị An', title: 'Bí thư' },
  secretary: { name: 'Cao Văn Bình', title: 'Cán bộ tiếp nhận, tổng hợp' },
  roster: [
    { name: 'Bùi Thị An', title: 'Bí thư', isPresent: true },
    { name: 'Đặng Văn Cảnh', title: 'Phó bí thư', isPresent: true },
    { name: 'Lý Thị Diệp', title: 'Ủy viên Ban Thường vụ', isPresent: false },
  ],
  cases: [
    { ...one, result: counted(3, 2, 2), conflicts: [] },
    {
      ...one,
      name: 'Sổ tay góp ý',
      ownerName: 'Đặng Văn Cảnh',
      result: counted(3, 1, 1, 1),
      conflicts: [{ name: 'Đặng Văn Cảnh', reason: 'là tác giả của mô hình' }],
    },
  ],
  conclusion: 'Nhất trí kết quả biểu quyết.',
}

test('form 5a · minutes with a roster, an absentee and a member who is part of a case', () => {
  expect(said(minutesPaper(minutes))).toMatchInlineSnapshot(`
    "[PARTY_05_2026] ĐẢNG BỘ CÁC CƠ QUAN ĐẢNG TỈNH / ĐẢNG ỦY SỞ THỦ CÔNG / 03-BB/ĐU / Minh Sơn, 2026-10-14
    BIÊN BẢN
    họp xét, xác nhận mô hình “Dân vận khéo” năm 2026

    I. Thời gian, địa điểm, thành phần
    Bắt đầu: 08 giờ 30 phút, ngày 14 tháng 10 năm 2026.
    Địa điểm: Phòng họp số 2.
    Chủ trì: Bùi Thị An, Bí thư.
    Thư ký: Cao Văn Bình, Cán bộ tiếp nhận, tổng hợp.
    Thành viên: triệu tập 03, có mặt 02, vắng 01.
    * Bùi Thị An, Bí thư
    * Đặng Văn Cảnh, Phó bí thư
    Vắng: Lý Thị Diệp, Ủy viên Ban Thường vụ.
    II. Nội dung
    Ban Thường vụ Đảng ủy Sở Thủ công quán triệt tiêu chí, tiêu chuẩn; nghe báo cáo tóm tắt và thảo luận 02 hồ sơ đề nghị xác nhận mô hình “Dân vận khéo” năm 2026.
    III. Kết quả biểu quyết
    Hình thức: biểu quyết công khai, mỗi thành viên một phiếu cho mỗi hồ sơ.
    STT | Tên mô hình; tập thể, cá nhân | Lĩnh vực; cấp | Đồng ý | Không đồng ý | Ý kiến khác | Tỷ lệ | Kết quả
    1 | Một cửa thân thiện
    Chi bộ Văn phòng | Xây dựng Đảng và hệ thống chính trị
    cấp cơ sở | 2 | 0 | 0 | 2/3 | Đạt
    2 | Sổ tay góp ý
    Đặng Văn Cảnh | Xây dựng Đảng và hệ thống chính trị
    cấp cơ sở | 1 | 0 | 0 | 1/2 | Chưa đạt
    Thành viên không tham gia biểu quyết do có liên quan:
    * Đặng Văn Cảnh không biểu quyết hồ sơ “Sổ tay góp ý”: là tác giả của mô hình
    IV. Kết luận của chủ trì
    Nhất trí kết quả biểu quyết.
    Cuộc họp kết thúc 10 giờ 05 phút, ngày 14 tháng 10 năm 2026; biên bản được thông qua tại cuộc họp./.
    THƯ KÝ: Cao Văn Bình
    CHỦ TRÌ: Bùi Thị An
    Nơi nhận: Lưu Văn phòng
    Mã tra cứu: ABCDE-FGHJK-MNPQ"
  `)
})

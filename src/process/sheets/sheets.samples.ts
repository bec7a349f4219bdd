import type { Organisation } from '#ground/organisations'
import { instantOf } from '#platform/clock'
import { sampleAnswers, sampleForm } from '#process/registration'
import { type AnswerRow, type AnswerValue, type Edition, editionById, registrationFormOf } from '#rulebook'
import type { SheetFacts } from './documents/registration-sheet/registration-sheet.paper.ts'

/** Sheets for previews, tests and the bench. Every person and organisation is invented. */

const editionOf = (id: string): Edition => {
  const edition = editionById(id)
  if (!edition) throw new Error(`No edition ${id}`)
  return edition
}
const guidance = editionOf('hd-29-duk-2024')

const organisation = (kind: Organisation['kind'], name: string, shortName = name): Organisation => ({
  id: '0192f0c1-0000-7000-8000-000000000001',
  code: 'mau',
  kind,
  name,
  shortName,
  paperSymbol: 'CB',
  place: 'An Lạc',
  hasStandingCommittee: kind === 'GRASSROOTS_COMMITTEE',
  hasCommittee: true,
})
const branch = organisation('BRANCH', 'Chi bộ Văn phòng Sở Mẫu', 'Chi bộ Văn phòng')
const agency = organisation('AGENCY', 'Sở Kế hoạch tỉnh An Lạc', 'Sở Kế hoạch')
const youthUnion = organisation('MASS_ORGANISATION', 'Đoàn Thanh niên Bệnh viện Đa khoa tỉnh An Lạc', 'Đoàn Thanh niên')
const longestName =
  'Chi bộ Phòng Quản lý các dự án đầu tư xây dựng công trình giao thông và hạ tầng kỹ thuật đô thị Sở Giao thông và Công chánh tỉnh An Lạc'

const sentOn = (day: string): Pick<SheetFacts, 'day' | 'sent'> => ({
  day,
  sent: { version: 1, at: instantOf(day, '08:05'), contentCode: '7c1f0a92be44d3e6' },
})

const ofMembers = sampleForm('REG_MEMBER')
const ofEmployees = sampleForm('REG_EMPLOYEE')
const ofParty = sampleForm('REG_COLLECTIVE_PARTY')
const ofAgencies = sampleForm('REG_COLLECTIVE_AGENCY')

const answeredFully: Readonly<Record<string, AnswerValue>> = {
  field: 'PARTY_POLITICS',
  level: 'BASE',
  policyRef: 'Nghị quyết của chi bộ về cải cách hành chính.',
  resources: [
    { kind: 'Kinh phí', amount: '15000000', source: 'Tiết kiệm chi thường xuyên' },
    { kind: 'Ngày công đảng viên', amount: '', source: 'Đảng viên chi bộ' },
  ],
  milestones: [
    { on: '2026-03-15', what: 'Khảo sát, niêm yết quy trình' },
    { on: '2026-09-30', what: 'Đánh giá giữa kỳ, điều chỉnh' },
  ],
  members: '15',
  membersTakingPart: '15',
  contactPhone: '0208 3856 000',
  contactEmail: 'vanphong@example.vn',
  metAs: 'CELL',
  pledge: 'yes',
}

const typical: SheetFacts = {
  edition: guidance,
  form: ofParty,
  year: 2026,
  home: branch,
  parentName: 'Đảng ủy Sở Mẫu',
  personName: null,
  receiverName: 'Đảng ủy Sở Mẫu',
  aggregatorName: 'Đảng ủy Sở Mẫu',
  signatory: { name: 'Trần Thị Bưởi', title: 'Bí thư', inPlaceOf: null },
  answers: sampleAnswers(ofParty, answeredFully),
  receipt: null,
  ...sentOn('2026-02-10'),
}

const smallest: SheetFacts = {
  ...typical,
  parentName: null,
  signatory: null,
  answers: sampleAnswers(ofParty, {
    name: 'Chi bộ số',
    level: 'BASE',
    field: '',
    content: '',
    indicators: [],
    metAs: '',
  }),
  sent: null,
}

const rowsOf = (count: number, row: (index: number) => AnswerRow): AnswerRow[] =>
  Array.from({ length: count }, (_, index) => row(index + 1))
const story =
  'Mỗi tuần một buổi, cán bộ, đảng viên đến tận nhà văn hóa tổ dân phố nghe Nhân dân nói; việc gì trả lời được thì trả lời ngay trong ngày, việc chưa trả lời được thì hẹn rõ ngày, giữ đúng lời hẹn và cảm ơn người đã góp ý. '

const longest: SheetFacts = {
  ...typical,
  home: { ...branch, name: longestName, shortName: longestName },
  parentName: `Đảng ủy ${longestName.slice(7)}`,
  receiverName: `Đảng ủy ${longestName.slice(7)}`,
  aggregatorName: 'Đảng ủy các cơ quan Đảng tỉnh An Lạc',
  signatory: { name: 'Nguyễn Hoàng Thị Phương Uyển Nhĩ Kỷ Ẫm', title: 'Phó bí thư', inPlaceOf: 'Bí thư' },
  answers: sampleAnswers(ofParty, {
    ...answeredFully,
    name: `Một cửa thân thiện, nói lời cảm ơn, xin lỗi, giữ đúng lời hẹn; ${longestName}`.slice(0, 250),
    content: story.repeat(12),
    method: Array.from({ length: 12 }, (_, step) => `Bước ${step + 1}: ${story}`).join('\n'),
    indicators: rowsOf(30, (index) => ({
      name: `Chỉ tiêu thứ ${index}: ${story.slice(0, 120)}`,
      unit: 'lượt người trên một quý',
      before: `${index * 1000} lượt`,
      target: `${index * 2000} lượt trở lên, bền vững`,
    })),
    partners: rowsOf(30, (index) => ({ name: `Đơn vị phối hợp ${index}, ${longestName}`, part: story.slice(0, 200) })),
  }),
  receipt: {
    number: 7,
    day: '2026-02-12',
    place: `Đảng ủy ${longestName.slice(7)}`,
    person: 'Phạm Văn Mận',
    opinion: '',
  },
}

const person: Pick<SheetFacts, 'personName' | 'signatory'> = {
  personName: 'Lê Văn Cam',
  signatory: { name: 'Trần Thị Bưởi', title: 'Bí thư', inPlaceOf: null },
}
const pledges = { pledgeConduct: 'yes', pledgeAdvice: 'yes', pledgeService: 'yes', birthYear: '1988' }

const agencyTypical: SheetFacts = {
  ...typical,
  form: ofAgencies,
  home: agency,
  parentName: 'Ủy ban nhân dân tỉnh An Lạc',
  aggregatorName: 'Đảng ủy Sở Kế hoạch',
  signatory: { name: 'Đặng Thị Hoài Ẩm', title: 'Phó giám đốc', inPlaceOf: 'Giám đốc' },
  answers: sampleAnswers(ofAgencies, {
    ...answeredFully,
    metAs: 'LEADERSHIP',
    staff: '1200',
    committeeOpinion: 'Nhất trí.',
  }),
}

/** Every sample by the name of its form and size. */
export const sheetSamples: Readonly<Record<string, SheetFacts>> = {
  'mau-1': typical,
  'mau-1-nhap': smallest,
  'mau-1-dai': longest,
  'mau-1-thuong-vu-2026': {
    ...typical,
    ...sentOn('2026-06-01'),
    home: organisation('GRASSROOTS_COMMITTEE', 'Đảng ủy Sở Mẫu'),
    parentName: 'Đảng ủy các cơ quan Đảng tỉnh An Lạc',
    answers: sampleAnswers(ofParty, { ...answeredFully, metAs: 'STANDING_COMMITTEE' }),
    receipt: {
      number: 12,
      day: '2026-06-03',
      place: 'Đảng ủy các cơ quan Đảng tỉnh An Lạc',
      person: 'Dương Thị Sen',
      opinion: '',
    },
  },
  'mau-1a': agencyTypical,
  'mau-1a-doan': {
    ...agencyTypical,
    home: youthUnion,
    parentName: null,
    signatory: null,
    answers: sampleAnswers(ofAgencies, { ...answeredFully, metAs: 'ASSOCIATION_COMMITTEE' }),
  },
  'mau-2': {
    ...typical,
    ...person,
    form: ofMembers,
    receiverName: branch.name,
    answers: sampleAnswers(ofMembers, { ...answeredFully, ...pledges, mayBeNamed: 'yes' }),
    receipt: {
      number: 3,
      day: '2026-02-12',
      place: 'Chi bộ Văn phòng Sở Mẫu',
      person: 'Trần Thị Bưởi',
      opinion: 'Nhất trí; đề nghị gửi ảnh hoạt động hằng quý.',
    },
  },
  'mau-2a': {
    ...typical,
    ...person,
    form: ofEmployees,
    home: agency,
    parentName: 'Ủy ban nhân dân tỉnh An Lạc',
    receiverName: 'Sở Kế hoạch tỉnh An Lạc',
    signatory: { name: 'Đặng Thị Hoài Ẩm', title: 'Giám đốc', inPlaceOf: null },
    answers: sampleAnswers(ofEmployees, { ...answeredFully, ...pledges }),
  },
  'phien-ban-khac': {
    ...typical,
    ...sentOn('2028-02-20'),
    year: 2028,
    edition: editionOf('song-may-2027'),
    form: registrationFormOf(editionOf('song-may-2027'), 'REG_COLLECTIVE_PARTY'),
    answers: sampleAnswers(registrationFormOf(editionOf('song-may-2027'), 'REG_COLLECTIVE_PARTY')),
  },
}

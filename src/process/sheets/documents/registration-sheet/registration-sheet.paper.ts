import type { Organisation } from '#ground/organisations'
import { timeOf } from '#platform/clock'
import { type Block, officialDay, type PaperDocument } from '#platform/papers'
import { shownDay, upper } from '#platform/vietnamese-text'
import {
  type Answers,
  type Edition,
  formCodeOf,
  organisationKinds,
  printedTitle,
  type RegistrationForm,
} from '#rulebook'
import { answerBlocks } from './answer-blocks.ts'
import { layoutOf } from './letterhead.ts'
import { type Signatory, signatures } from './signatures.ts'

/** What the receiver noted when it accepted the registration (II.3.3-b). */
export type ReceiptStamp = {
  readonly number: number
  readonly day: string
  readonly place: string
  readonly person: string
  /** '' for none. */
  readonly opinion: string
}

/** Everything a sheet prints, as of the day it was sent; a draft, as of the day it is looked at. */
export type SheetFacts = {
  readonly edition: Edition
  readonly form: RegistrationForm
  readonly year: number
  /** Civil day of the sheet. */
  readonly day: string
  /** The organisation that registers, or in which the person registers. */
  readonly home: Organisation
  /** Its direct superior; null where there is none. */
  readonly parentName: string | null
  /** Null for a collective. */
  readonly personName: string | null
  readonly receiverName: string
  readonly aggregatorName: string
  /** Who signs for `home`, as far as somebody is in office. */
  readonly signatory: Signatory | null
  readonly answers: Answers
  /** Null for a draft. */
  readonly sent: { readonly version: number; readonly at: Date; readonly contentCode: string } | null
  readonly receipt: ReceiptStamp | null
}

/** Mẫu 1, 1a, 2, 2a (II.3.2-b to -d): the sheet of the registrant, whatever its form asks. It takes no number. */
export function registrationSheet(facts: SheetFacts): PaperDocument {
  const { edition, form, home, parentName, personName, receiverName, aggregatorName, day, year, sent } = facts
  const code = formCodeOf(edition, form.kind)
  return {
    layout: layoutOf(edition, form.kind, home, day),
    head: {
      parent: parentName && upper(parentName),
      issuer: upper(home.name),
      number: null,
      place: home.place,
      day,
    },
    ...printedTitle(code?.title ?? 'BẢN ĐĂNG KÝ xây dựng mô hình “Dân vận khéo”', year),
    addressees: [receiverName],
    body: [opening(facts), ...owner(facts), ...answerBlocks(form, facts.answers)],
    ...signatures(facts),
    recipients:
      personName === null
        ? ['Như trên', ...(aggregatorName === receiverName ? [] : [aggregatorName]), `Lưu ${home.shortName}`]
        : [],
    ...(facts.receipt && { closing: stamp(facts.receipt, year) }),
    annexes: [],
    ...(sent ? {} : { watermark: 'BẢN NHÁP' }),
    footNote: [
      `Mẫu ${code?.code ?? ''} (dựng lại, chờ mẫu chính thức)`,
      sent ? `Bản ${sent.version}, ${timeOf(sent.at)} ${shownDay(day)}` : 'Bản nháp, chưa gửi',
      ...(sent ? [`Mã nội dung ${sent.contentCode}`] : []),
    ].join(' · '),
  }
}

function opening({ edition, home, personName, year }: SheetFacts): Block {
  const text = `Thực hiện ${edition.title} số ${edition.number} ${officialDay(edition.issuedOn)} của ${edition.issuer}, ${personName === null ? home.name : 'tôi'} đăng ký năm ${year} như sau:`
  return { kind: 'paragraph', text }
}

/** Who registers: known to the system, so no question asks for it (fields 1.1, 1a.1 to 1a.3, 2.1, 2.5). */
function owner({ home, personName, aggregatorName }: SheetFacts): Block[] {
  const { vi: kind, line } = organisationKinds[home.kind]
  const told = (label: string, text: string): Block => ({
    kind: 'paragraph',
    text: [{ text: `${label}: `, bold: true }, { text }],
  })
  if (personName !== null)
    return [
      told('Họ và tên', personName),
      told(line === 'PARTY' ? 'Tổ chức đảng nơi trực tiếp sinh hoạt' : 'Cơ quan, đơn vị', home.name),
    ]
  if (line === 'PARTY') return [told('Tổ chức đảng đăng ký', home.name)]
  return [
    told('Cơ quan, đơn vị, tổ chức đăng ký', home.name),
    told('Loại hình', kind),
    told('Tổ chức đảng tổng hợp đăng ký', aggregatorName),
  ]
}

/** Block S of the forms: on the sheet only once the registration is accepted. */
const stamp = ({ number, day, place, person, opinion }: ReceiptStamp, year: number): Block[] => [
  { kind: 'section-label', text: 'TIẾP NHẬN ĐĂNG KÝ' },
  {
    kind: 'table',
    columns: [
      { title: 'Số tiếp nhận', widthPercent: 15, align: 'center' },
      { title: 'Ngày tiếp nhận', widthPercent: 17, align: 'center' },
      { title: 'Nơi tiếp nhận', widthPercent: 28, align: 'left' },
      { title: 'Người tiếp nhận', widthPercent: 24, align: 'left' },
      { title: 'Kết quả', widthPercent: 16, align: 'center' },
    ],
    rows: [[`${String(number).padStart(2, '0')}/${year}`, shownDay(day), place, person, 'Tiếp nhận']],
  },
  ...(opinion === ''
    ? []
    : [{ kind: 'paragraph' as const, text: [{ text: 'Ý kiến: ', bold: true }, { text: opinion }] }]),
]

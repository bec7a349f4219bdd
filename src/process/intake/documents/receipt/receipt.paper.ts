import type { Organisation } from '#ground/organisations'
import { type Block, type PaperDocument, partyLayoutOn as partyTechniqueOn } from '#platform/papers'
import { shownDay, upper } from '#platform/vietnamese-text'
import {
  type BodyKind,
  bodies,
  type Edition,
  fieldLabel,
  formCodeOf,
  levelLabel,
  organisationKinds,
  type PaperKind,
  partyLayoutOn,
} from '#rulebook'

export type ReceiptFacts = {
  readonly edition: Edition
  readonly year: number
  /** Civil day of the acceptance. */
  readonly day: string
  /** Of the paper, in the book of the receiver. */
  readonly number: string
  readonly receiptNumber: number
  readonly receiver: Organisation
  /** Name of its direct superior; null where there is none. */
  readonly parentName: string | null
  readonly receivedBy: { readonly name: string; readonly post: string }
  readonly opinion: string
  readonly registration: {
    readonly form: PaperKind
    readonly name: string
    readonly ownerName: string
    readonly homeName: string
    readonly field: string
    readonly level: string
    readonly submittedOn: string
    readonly daysLate: number
  }
  /** The body that will decide; with the aggregator whose list carries it there, when that is not the receiver. */
  readonly recogniser: { readonly name: string; readonly body: BodyKind; readonly through: string | null }
}

/** Block S of the registration forms (II.3.3-b, Q-II.3.3-4): number, day, place, who received, result, opinion. */
export function receiptPaper(facts: ReceiptFacts): PaperDocument {
  const { edition, receiver, registration, receivedBy } = facts
  const isParty = organisationKinds[receiver.kind].line === 'PARTY'
  const form = formCodeOf(edition, 'REG_RECEIPT')?.title ?? 'PHIẾU TIẾP NHẬN'
  const title = /^\p{Lu}+(?:\s\p{Lu}+)*(?=\s|$)/u.exec(form)?.[0] ?? form
  const owner =
    registration.ownerName === registration.homeName
      ? registration.ownerName
      : `${registration.ownerName}, ${registration.homeName}`
  return {
    layout: isParty ? (partyLayoutOn(edition, facts.day) ?? partyTechniqueOn(facts.day)) : 'STATE_30_2020',
    head: {
      parent: facts.parentName && upper(facts.parentName),
      issuer: upper(receiver.name),
      number: facts.number,
      place: receiver.place,
      day: facts.day,
    },
    title,
    summary: `${form.slice(title.length).trim()} năm ${facts.year}`.trim(),
    body: [
      line('Số tiếp nhận', `${String(facts.receiptNumber).padStart(2, '0')}/${facts.year}`),
      line('Ngày tiếp nhận', shownDay(facts.day)),
      line('Nơi tiếp nhận', receiver.name),
      line('Người tiếp nhận', `${receivedBy.name}, ${lowerFirst(receivedBy.post)}`),
      line('Bản đăng ký', formName(edition, registration.form)),
      line('Tên mô hình', registration.name),
      line('Tập thể, cá nhân đăng ký', owner),
      line('Lĩnh vực', fieldLabel(edition, registration.field).replace(/^Lĩnh vực /i, '')),
      line('Mức đăng ký', levelLabel(edition, registration.level)),
      line('Ngày gửi', `${shownDay(registration.submittedOn)} (${timing(registration.daysLate)})`),
      line('Kết quả', 'tiếp nhận.'),
      line('Ý kiến', facts.opinion || 'không có.'),
      line('Nơi xét, xác nhận', whoDecides(facts)),
    ],
    signature: { authority: 'NGƯỜI TIẾP NHẬN', post: receivedBy.post, name: receivedBy.name },
    recipients: [registration.ownerName, 'Lưu'],
    annexes: [],
  }
}

const line = (label: string, text: string): Block => ({
  kind: 'paragraph',
  text: [{ text: `${label}: `, bold: true }, { text }],
})

const timing = (daysLate: number) => (daysLate > 0 ? `quá hạn ${daysLate} ngày` : 'đúng hạn')

function formName(edition: Edition, kind: PaperKind): string {
  const form = formCodeOf(edition, kind)
  const said = form?.title.replace(/^\p{Lu}+(?:\s\p{Lu}+)*\s/u, '') ?? ''
  return form?.code ? `Mẫu ${form.code}, ${said}` : said
}

/** Q-II.3.2-2: at the higher level the list of the aggregator carries it up to the body that decides. */
function whoDecides({ edition, recogniser: { name, body, through } }: ReceiptFacts): string {
  const list = formCodeOf(edition, 'REG_SUMMARY')?.code
  const deciding = `${bodies[body].vi.replace(/\s*\(.*\)$/u, '')} ${name}`
  return through
    ? `${deciding}; chuyển lên trong bản tổng hợp đăng ký${list ? ` (Mẫu ${list})` : ''} của ${through}.`
    : `${deciding}.`
}

const lowerFirst = (text: string) => `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`

import {
  basesOf,
  bodyName,
  bodyOf,
  counted,
  headOf,
  type Letterhead,
  layoutOf,
  recipientsOf,
  titleOf,
} from '#ground/archive'
import { type Block, officialDay, type PaperDocument } from '#platform/papers'
import { fieldLabel, levelLabel, type Participant } from '#rulebook'

export type DecisionFacts = Letterhead & {
  readonly minutes: { readonly number: string; readonly day: string }
  readonly signer: { readonly name: string; readonly post: string }
  readonly cases: readonly {
    readonly name: string
    readonly ownerName: string
    readonly homeName: string
    readonly participant: Participant
    readonly field: string
    readonly level: string
    /** Q-II.4.1.2-3: printed beside it. */
    readonly isSelfRecognised: boolean
  }[]
}

/** Form 5b (II.4.1.2): the decision that recognises the initiatives a session carried, with their list. */
export function decisionPaper(facts: DecisionFacts): PaperDocument {
  const { title, summary } = titleOf(facts, 'RECOGNITION_DECISION', 'QUYẾT ĐỊNH xác nhận mô hình “Dân vận khéo”')
  const body = bodyOf(facts)
  return {
    layout: layoutOf(facts),
    head: headOf(facts),
    title,
    summary,
    authority: body.toLocaleUpperCase('vi'),
    body: [
      {
        kind: 'bases',
        items: [
          ...basesOf(facts),
          `Căn cứ kết quả biểu quyết tại Biên bản số ${facts.minutes.number} ${officialDay(facts.minutes.day)} của ${body}`,
        ],
      },
      { kind: 'section-label', text: 'QUYẾT ĐỊNH' },
      { kind: 'article', number: 'Điều 1.', text: articleOne(facts) },
      {
        kind: 'article',
        number: 'Điều 2.',
        text: 'Các tập thể, cá nhân có mô hình được xác nhận có trách nhiệm tiếp tục duy trì, nâng cao chất lượng và phối hợp nhân rộng mô hình; báo cáo kết quả thực hiện theo quy định.',
      },
      {
        kind: 'article',
        number: 'Điều 3.',
        text: 'Các tổ chức, cơ quan, đơn vị liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký./.',
      },
    ],
    signature: { authority: `T/M ${bodyName(facts.body)}`, post: facts.signer.post, name: facts.signer.name },
    recipients: ['Như Điều 3', ...recipientsOf(facts)],
    annexes: [annex(facts, summary)],
    footNote: `Mã tra cứu: ${facts.lookupCode}`,
  }
}

function articleOne({ cases, edition, year }: DecisionFacts): string {
  const count = (participant: Participant) => cases.filter((each) => each.participant === participant).length
  const parts = [
    { count: count('COLLECTIVE'), of: 'mô hình của tập thể' },
    { count: count('INDIVIDUAL'), of: 'mô hình của cá nhân' },
  ].filter((part) => part.count > 0)
  const levels = [...new Set(cases.map(({ level }) => levelLabel(edition, level)))].join(', ')
  const said = parts.map((part) => `${counted(part.count)} ${part.of}`).join(' và ')
  return `Xác nhận ${said} đạt mô hình “Dân vận khéo” ${levels} năm ${year} (có danh sách kèm theo).`
}

function annex(facts: DecisionFacts, summary: string): PaperDocument['annexes'][number] {
  const rows = facts.cases.map((each, index) => [
    String(index + 1),
    each.name,
    each.ownerName,
    each.homeName,
    fieldLabel(facts.edition, each.field),
    levelLabel(facts.edition, each.level),
    each.isSelfRecognised ? 'Tự xác nhận' : '',
  ])
  const note: Block = {
    kind: 'paragraph',
    text: [{ text: `(Kèm theo Quyết định số ${facts.number} ${officialDay(facts.day)})`, italic: true }],
    align: 'center',
  }
  return {
    title: 'DANH SÁCH',
    summary: summary.replace(/^xác nhận /u, ''),
    landscape: true,
    body: [
      note,
      {
        kind: 'table',
        columns: [
          { title: 'STT', widthPercent: 5, align: 'center' },
          { title: 'Tên mô hình', widthPercent: 30, align: 'left' },
          { title: 'Tập thể, cá nhân', widthPercent: 18, align: 'left' },
          { title: 'Đơn vị', widthPercent: 18, align: 'left' },
          { title: 'Lĩnh vực', widthPercent: 11, align: 'left' },
          { title: 'Cấp', widthPercent: 9, align: 'left' },
          { title: 'Ghi chú', widthPercent: 9, align: 'left' },
        ],
        rows,
      },
    ],
  }
}

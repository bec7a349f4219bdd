import { bodyName, headOf, type Letterhead, layoutOf, titleOf } from '#ground/archive'
import { officialDay, type PaperDocument } from '#platform/papers'
import type { DeadlineId } from '#rulebook'

export type ExtensionPaperFacts = Letterhead & {
  /** Null: all below the issuer. */
  readonly targetName: string | null
  readonly deadline: DeadlineId
  /** Last day on time before, and now. */
  readonly before: string
  readonly until: string
  readonly reason: string
  readonly signer: { readonly name: string; readonly post: string }
}

/** Q-III-12: the notice that gives more time. */
export function extensionPaper(facts: ExtensionPaperFacts): PaperDocument {
  const { edition, issuer, signer } = facts
  const to = facts.targetName ?? `các tổ chức, đơn vị trực thuộc ${issuer.name}`
  return {
    layout: layoutOf(facts),
    head: headOf(facts),
    ...titleOf(facts, 'DEADLINE_EXTENSION', 'THÔNG BÁO gia hạn'),
    body: [
      { kind: 'paragraph', text: `Quy định hiện hành: ${edition.deadlines[facts.deadline].says}` },
      { kind: 'paragraph', text: `Lý do gia hạn: ${facts.reason}` },
      {
        kind: 'paragraph',
        text: `${issuer.name} gia hạn cho ${to}: ngày cuối đúng hạn là ${officialDay(facts.until)} (trước đây là ${officialDay(facts.before)}), tính cả ngày này.`,
      },
      {
        kind: 'paragraph',
        text: 'Hồ sơ gửi sau ngày này vẫn được tiếp nhận và ghi số ngày quá hạn. Đề nghị các nơi có liên quan biết, thực hiện./.',
      },
    ],
    signature: { authority: `T/M ${bodyName(facts.body)}`, post: signer.post, name: signer.name },
    recipients: [to.charAt(0).toLocaleUpperCase('vi') + to.slice(1), 'Lưu'],
    annexes: [],
    footNote: `Mã tra cứu: ${facts.lookupCode}`,
  }
}

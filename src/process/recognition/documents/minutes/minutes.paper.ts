import { archiveOf, bodyOf, counted, headOf, type Letterhead, layoutOf, titleOf } from '#ground/archive'
import type { TallyResult } from '#ground/sessions'
import { type Block, officialDay, type PaperDocument } from '#platform/papers'
import { fieldLabel, levelLabel } from '#rulebook'

type Named = { readonly name: string; readonly title: string }

export type MinutesFacts = Letterhead & {
  /** Civil day and `HH:MM` of its beginning and its end. */
  readonly meets: { readonly day: string; readonly time: string }
  readonly ends: { readonly day: string; readonly time: string }
  readonly place: string
  readonly chair: Named
  readonly secretary: Named
  readonly roster: readonly (Named & { readonly isPresent: boolean })[]
  readonly cases: readonly {
    readonly name: string
    readonly ownerName: string
    readonly field: string
    readonly level: string
    readonly result: TallyResult
    readonly conflicts: readonly { readonly name: string; readonly reason: string }[]
  }[]
  readonly conclusion: string
}

/** Form 5a (II.4.1.2): who met, who voted, how many for each case, what the chair concluded. */
export function minutesPaper(facts: MinutesFacts): PaperDocument {
  return {
    layout: layoutOf(facts),
    head: headOf(facts),
    ...titleOf(facts, 'MINUTES', 'BIÊN BẢN họp xét, xác nhận mô hình “Dân vận khéo”'),
    body: [
      { kind: 'heading', level: 1, text: 'I. Thời gian, địa điểm, thành phần' },
      told('Bắt đầu', at(facts.meets)),
      told('Địa điểm', facts.place),
      told('Chủ trì', named(facts.chair)),
      told('Thư ký', named(facts.secretary)),
      ...rosterBlocks(facts),
      { kind: 'heading', level: 1, text: 'II. Nội dung' },
      plain(
        `${bodyOf(facts)} quán triệt tiêu chí, tiêu chuẩn; nghe báo cáo tóm tắt và thảo luận ${counted(facts.cases.length)} hồ sơ đề nghị xác nhận mô hình “Dân vận khéo” năm ${facts.year}.`,
      ),
      { kind: 'heading', level: 1, text: 'III. Kết quả biểu quyết' },
      plain('Hình thức: biểu quyết công khai, mỗi thành viên một phiếu cho mỗi hồ sơ.'),
      results(facts),
      ...conflictBlocks(facts),
      { kind: 'heading', level: 1, text: 'IV. Kết luận của chủ trì' },
      plain(facts.conclusion),
      plain(`Cuộc họp kết thúc ${at(facts.ends)}; biên bản được thông qua tại cuộc họp./.`),
    ],
    leftSignature: { authority: null, post: 'THƯ KÝ', name: facts.secretary.name },
    signature: { authority: null, post: 'CHỦ TRÌ', name: facts.chair.name },
    recipients: archiveOf(facts),
    annexes: [],
    footNote: `Mã tra cứu: ${facts.lookupCode}`,
  }
}

const plain = (text: string): Block => ({ kind: 'paragraph', text })
const told = (label: string, text: string): Block => ({
  kind: 'paragraph',
  text: [{ text: `${label}: `, bold: true }, { text: `${text}.` }],
})
const named = ({ name, title }: Named): string => (title ? `${name}, ${title}` : name)
const at = ({ day, time }: { day: string; time: string }): string =>
  `${time.replace(':', ' giờ ')} phút, ${officialDay(day)}`

function rosterBlocks({ roster }: MinutesFacts): Block[] {
  const present = roster.filter(({ isPresent }) => isPresent)
  const absent = roster.filter(({ isPresent }) => !isPresent)
  return [
    told(
      'Thành viên',
      `triệu tập ${counted(roster.length)}, có mặt ${counted(present.length)}, vắng ${counted(absent.length)}`,
    ),
    { kind: 'list', items: present.map(named), mark: 'number' },
    ...(absent.length > 0 ? [told('Vắng', absent.map(named).join('; '))] : []),
  ]
}

const results = ({ cases, edition }: MinutesFacts): Block => ({
  kind: 'table',
  columns: [
    { title: 'STT', widthPercent: 8, align: 'center' },
    { title: 'Tên mô hình; tập thể, cá nhân', widthPercent: 29, align: 'left' },
    { title: 'Lĩnh vực; cấp', widthPercent: 19, align: 'left' },
    { title: 'Đồng ý', widthPercent: 9, align: 'right' },
    { title: 'Không đồng ý', widthPercent: 9, align: 'right' },
    { title: 'Ý kiến khác', widthPercent: 8, align: 'right' },
    { title: 'Tỷ lệ', widthPercent: 9, align: 'right' },
    { title: 'Kết quả', widthPercent: 9, align: 'center' },
  ],
  rows: cases.map(({ name, ownerName, field, level, result }, index) => [
    String(index + 1),
    `${name}\n${ownerName}`,
    `${fieldLabel(edition, field)}\n${levelLabel(edition, level)}`,
    String(result.ballots.for),
    String(result.ballots.against),
    String(result.ballots.other),
    `${result.ballots.for}/${result.denominator}`,
    result.carried ? 'Đạt' : 'Chưa đạt',
  ]),
})

function conflictBlocks({ cases }: MinutesFacts): Block[] {
  const items = cases.flatMap(({ name, conflicts }) =>
    conflicts.map((conflict) => `${conflict.name} không biểu quyết hồ sơ “${name}”: ${conflict.reason}`),
  )
  return items.length === 0
    ? []
    : [plain('Thành viên không tham gia biểu quyết do có liên quan:'), { kind: 'list', items, mark: 'hyphen' }]
}

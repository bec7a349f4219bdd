import { shownPercent } from '#platform/vietnamese-text'
import { type Fraction, meets, type Thresholds } from '#rulebook'

export type Choice = 'for' | 'against' | 'other'

export type Count = {
  /** Members of the body on the frozen roster. */
  readonly members: number
  /** Of them, those who may not vote on this case. */
  readonly excluded: number
  /** Present when the vote was open, those excluded not counted. */
  readonly present: number
  readonly ballots: Readonly<Record<Choice, number>>
}

export type TallyResult = Count & {
  readonly denominator: number
  readonly carried: boolean
  readonly lines: readonly string[]
}

/** Q-II.4.1.1-1: enough members present for a valid meeting. */
export const hasQuorum = (thresholds: Thresholds, members: number, present: number): boolean =>
  meets(thresholds.quorum.value, 'at-least', present, members)

/** Q-II.4.1.1-1: the result of one case, and each step of its arithmetic in words. */
export function tally(thresholds: Thresholds, count: Count): TallyResult {
  const { fraction, compare, denominator: base } = thresholds.pass.value
  const cast = count.ballots.for + count.ballots.against + count.ballots.other
  const denominator = {
    'all-members': count.members - count.excluded,
    'members-present': count.present,
    'ballots-cast': cast,
  }[base]
  const carried = meets(fraction, compare, count.ballots.for, denominator)
  return {
    ...count,
    denominator,
    carried,
    lines: explain(count, cast, { base, fraction, compare, denominator, carried }),
  }
}

type Step = {
  base: keyof typeof baseWords
  fraction: Fraction
  compare: 'more-than' | 'at-least'
  denominator: number
  carried: boolean
}
const baseWords = {
  'all-members': 'tổng số thành viên được biểu quyết',
  'members-present': 'số thành viên có mặt',
  'ballots-cast': 'số phiếu đã biểu quyết',
} as const

function explain(count: Count, cast: number, step: Step): string[] {
  const mark = `${step.compare === 'more-than' ? 'quá' : 'ít nhất'} ${step.fraction.of}/${step.fraction.in}`
  const percent = shownPercent(count.ballots.for, step.denominator)
  return [
    `Tổng số thành viên: ${count.members}.`,
    ...(count.excluded > 0 ? [`Không tham gia biểu quyết do có liên quan: ${count.excluded}.`] : []),
    `Có mặt và được biểu quyết: ${count.present}.`,
    `Đồng ý: ${count.ballots.for}; không đồng ý: ${count.ballots.against}; ý kiến khác: ${count.ballots.other}; không biểu quyết: ${Math.max(0, count.present - cast)}.`,
    `Tỷ lệ tính trên ${baseWords[step.base]}: ${count.ballots.for}/${step.denominator} = ${percent}.`,
    `Mức phải đạt: ${mark}. Kết quả: ${step.carried ? 'ĐẠT' : 'CHƯA ĐẠT'}.`,
  ]
}

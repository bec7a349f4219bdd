import { choices, type FormValues, optionalText, type Problem, parseForm, text, z } from '#platform/forms'
import { type Finding, outcomes } from './review.rules.ts'

const findingForm = z.object({
  outcomes: choices({ label: 'Kết luận rà soát', codes: outcomes }),
  comment: optionalText({ label: 'Ý kiến, lý do', max: 5000 }),
})
export const lessonsForm = z.object({ lessons: optionalText({ label: 'Hạn chế, bài học kinh nghiệm' }) })
export const returnForm = z.object({ reason: text({ label: 'Lý do', max: 5000 }) })

export const outcomeField = (registrationId: string) => `outcome-${registrationId}`
export const commentField = (registrationId: string) => `comment-${registrationId}`

type ParsedReview = {
  readonly findings: readonly Finding[]
  readonly lessons: string
  readonly problems: readonly Problem[]
}

/** The findings of one report as typed: one pair of fields per registration under review. */
export function parseReview(values: FormValues, registrationIds: readonly string[]): ParsedReview {
  const problems: Problem[] = []
  const findings = registrationIds.map((registrationId): Finding => {
    const parsed = parseForm(findingForm, {
      outcomes: values[outcomeField(registrationId)] ?? [],
      comment: values[commentField(registrationId)] ?? '',
    })
    if (parsed.ok) return { registrationId, ...parsed.input }
    problems.push(
      ...parsed.problems.map(({ field, message }) => ({
        field: field === 'comment' ? commentField(registrationId) : outcomeField(registrationId),
        message,
      })),
    )
    return { registrationId, outcomes: [], comment: '' }
  })
  const lessons = parseForm(lessonsForm, values)
  if (!lessons.ok) problems.push(...lessons.problems)
  return { findings, lessons: lessons.ok ? lessons.input.lessons : '', problems }
}

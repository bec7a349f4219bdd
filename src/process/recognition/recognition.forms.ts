import { choice, choices, day, id, line, text, timeOfDay, z } from '#platform/forms'
import type { Criterion } from '#rulebook'
import { criterionAnswers } from './recognition.rules.ts'

export { reasonForm } from '#process/registration'

export const answerField = (code: string) => `answer-${code}`
export const evidenceField = (code: string) => `evidence-${code}`
export const ballotField = (recognitionId: string) => `ballot-${recognitionId}`

/** One answer and its evidence for each criterion. */
export const findingsForm = (criteria: readonly Criterion[]) =>
  z
    .object(
      Object.fromEntries(
        criteria.flatMap(({ code, label }) => [
          [answerField(code), choice({ label: `kết luận: ${label}`, codes: criterionAnswers })],
          [evidenceField(code), text({ label: `Minh chứng: ${label}`, max: 5000 })],
        ]),
      ) as Record<string, z.ZodType<string>>,
    )
    .transform((typed) =>
      Object.fromEntries(
        criteria.map(({ code }) => [
          code,
          {
            answer: typed[answerField(code)] as (typeof criterionAnswers)[number],
            evidence: typed[evidenceField(code)] ?? '',
          },
        ]),
      ),
    )

/** A meeting of one body; its cases must be among those that wait for it. */
export const sessionForm = (recognitionIds: readonly string[]) =>
  z.object({
    day: day({ label: 'Ngày họp' }),
    time: timeOfDay({ label: 'Giờ họp' }),
    place: line({ label: 'Địa điểm', max: 300 }),
    chairId: id({ label: 'Chủ trì' }),
    secretaryId: id({ label: 'Thư ký' }),
    recognitionIds: choices({ label: 'Hồ sơ đưa ra phiên họp', codes: recognitionIds }),
  })

export const casesForm = (recognitionIds: readonly string[]) =>
  z.object({
    recognitionIds: choices({ label: 'Hồ sơ đưa thêm', codes: recognitionIds }).refine((list) => list.length > 0, {
      error: 'Chọn hồ sơ đưa thêm.',
    }),
  })

export const presenceForm = (memberIds: readonly string[]) =>
  z.object({ present: choices({ label: 'Thành viên có mặt', codes: memberIds }) })

/** One choice for every case the member may vote on. */
export const ballotsForm = (cases: readonly { readonly recognitionId: string; readonly name: string }[]) =>
  z
    .object(
      Object.fromEntries(
        cases.map(({ recognitionId, name }) => [
          ballotField(recognitionId),
          choice({ label: `ý kiến về “${name}”`, codes: ['for', 'against', 'other'] }),
        ]),
      ),
    )
    .transform((typed) =>
      Object.fromEntries(
        cases.map(({ recognitionId }) => [recognitionId, typed[ballotField(recognitionId)] ?? ('other' as const)]),
      ),
    )

export const conclusionForm = z.object({ conclusion: text({ label: 'Kết luận của chủ trì', max: 5000 }) })
export const decisionForm = z.object({ signerId: id({ label: 'Người ký' }) })

import { choice, day, line, optionalLine, optionalText, orEmpty, text, whole, z } from '#platform/forms'
import type { Edition } from '#rulebook'

/** "đã nhân rộng hoặc có thể nhân rộng" (Q-II.2.2-1): capability is enough, NONE fails the level standard. */
export const replications = ['DONE', 'FEASIBLE', 'NONE'] as const
export type Replication = (typeof replications)[number]

const labels = {
  name: 'Tên mô hình',
  address: 'Địa chỉ, địa điểm thực hiện',
  field: 'Lĩnh vực',
  level: 'Mức đăng ký',
  content: 'Nội dung, cách làm',
  replication: 'Khả năng nhân rộng',
  metOn: 'Ngày họp thống nhất',
  attended: 'Số người có mặt',
  conclusion: 'Kết luận cuộc họp',
} as const

const codesOf = (list: readonly { code: string }[]) => list.map(({ code }) => code)

/** While drafting: only the name is asked for; whatever else is typed must fit, and nothing typed is thrown away. */
export const draftForm = (edition: Edition) =>
  z.object({
    name: line({ label: labels.name, max: 250 }),
    address: optionalLine({ label: labels.address, max: 300 }),
    field: orEmpty(choice({ label: labels.field, codes: codesOf(edition.fields.value) })),
    level: choice({ label: labels.level, codes: codesOf(edition.levels.value) }),
    content: optionalText({ label: labels.content }),
    replication: orEmpty(choice({ label: labels.replication, codes: replications })),
    metOn: orEmpty(day({ label: labels.metOn })),
    attended: orEmpty(whole({ label: labels.attended, min: 1, max: 100_000 }).transform(String)),
    conclusion: optionalText({ label: labels.conclusion, max: 5000 }),
  })

export type Draft = z.output<ReturnType<typeof draftForm>>

/** What a registration must hold when it is submitted (Mẫu 1, 1a, 2, 2a); `metOn` … only for collectives (II.3.2-b). */
export const completeForm = (edition: Edition) =>
  z.object({
    name: line({ label: labels.name, max: 250 }),
    address: line({ label: labels.address, max: 300 }),
    field: choice({ label: labels.field, codes: codesOf(edition.fields.value) }),
    level: choice({ label: labels.level, codes: codesOf(edition.levels.value) }),
    content: text({ label: labels.content }),
    replication: choice({ label: labels.replication, codes: replications }),
  })

export const meetingForm = z.object({
  metOn: day({ label: labels.metOn }),
  attended: whole({ label: labels.attended, min: 1, max: 100_000 }),
  conclusion: text({ label: labels.conclusion, max: 5000 }),
})

export const reasonForm = z.object({ reason: text({ label: 'Lý do', max: 5000 }) })

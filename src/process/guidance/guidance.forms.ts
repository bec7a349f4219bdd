import { choice, choices, day, id, line, text, z } from '#platform/forms'
import type { Edition } from '#rulebook'

const labels = {
  organisation: 'Nơi ban hành',
  number: 'Số, ký hiệu',
  issuedOn: 'Ngày ban hành',
  title: 'Trích yếu',
  summary: 'Nội dung hướng dẫn',
  fields: 'Lĩnh vực khuyến khích',
  reason: 'Lý do',
  field: 'Lĩnh vực',
  name: 'Tên gợi ý',
  content: 'Nội dung, cách làm gợi ý',
} as const

const fieldCodes = (edition: Edition) => edition.fields.value.map(({ code }) => code)
const reason = text({ label: labels.reason, max: 5000 })

const guidanceFields = (edition: Edition) => ({
  number: line({ label: labels.number, max: 60 }),
  issuedOn: day({ label: labels.issuedOn }),
  title: line({ label: labels.title, max: 300 }),
  summary: text({ label: labels.summary }),
  fields: choices({ label: labels.fields, codes: fieldCodes(edition) }),
})

/** III.2.1: what a unit tells those who register below it. */
export const guidanceForm = (edition: Edition) =>
  z.object({ organisation: id({ label: labels.organisation }), ...guidanceFields(edition) })
export const revisionForm = (edition: Edition) => z.object({ ...guidanceFields(edition), reason })
export const revokeForm = z.object({ reason })

const suggestionFields = (edition: Edition) => ({
  field: choice({ label: labels.field, codes: fieldCodes(edition) }),
  name: line({ label: labels.name, max: 250 }),
  content: text({ label: labels.content, max: 5000 }),
})

/** II.1-b: an idea to start from. */
export const suggestionForm = (edition: Edition) =>
  z.object({ organisation: id({ label: labels.organisation }), ...suggestionFields(edition) })
export const suggestionChangeForm = (edition: Edition) => z.object(suggestionFields(edition))

export type GuidanceContent = Omit<z.output<ReturnType<typeof guidanceForm>>, 'organisation'>
export type SuggestionContent = z.output<ReturnType<typeof suggestionChangeForm>>

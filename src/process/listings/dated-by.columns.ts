import { type Column, required } from '#platform/lists'
import { fieldLabels } from '#process/administration'

/** The day from which something holds, and the document that says so. */
export const datedBy = (what: string): Column[] => [
  required('from', fieldLabels.from, {
    kind: 'day',
    width: 14,
    hint: `${what}, dạng 05/01/2026.`,
    example: '05/01/2026',
  }),
  required('byDocument', fieldLabels.byDocument, {
    width: 40,
    hint: 'Số, ngày, nơi ban hành quyết định.',
    example: 'Quyết định số 12-QĐ/ĐU ngày 05/01/2026',
  }),
]

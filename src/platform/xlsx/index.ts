export { dayTextOf } from './days.ts'
export { markWorkbook, readWorkbook, writeTemplate } from './in-worker.ts'
export {
  type ReadCell,
  type ReadRow,
  type ReadSheet,
  type ReadWorkbook,
  type Unreadable,
  workbookLimits,
} from './reading.ts'
export type { Mark, TemplateColumn, TemplateSheet } from './sheets.ts'

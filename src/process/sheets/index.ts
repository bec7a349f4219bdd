export { printedAnswer } from './documents/registration-sheet/printed-answer.ts'
export { registrationSheet } from './documents/registration-sheet/registration-sheet.paper.ts'
export { sheetRoutes } from './sheets.routes.ts'
export { sheetSamples } from './sheets.samples.ts'

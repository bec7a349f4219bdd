export { archiveRoutes } from './archive.routes.ts'
export { type IssuedPaper, issuePaper, type PaperToIssue } from './issue-paper.ts'
export { printNumber, termOn } from './number-book.ts'
export { paperFormats, renderPaper } from './paper-files.ts'

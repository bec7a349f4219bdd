export { archiveRoutes } from './archive.routes.ts'
export { type IssuedPaper, issuePaper, type PaperToIssue } from './issue-paper.ts'
export { renderPaper } from './paper-files.ts'

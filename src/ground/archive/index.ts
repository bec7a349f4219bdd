export { archiveRoutes } from './archive.routes.ts'
export { filePieces, hashOf, storeFile } from './files.store.ts'
export { type IssuedPaper, issuePaper, type PaperToIssue } from './issue-paper.ts'
export {
  archiveOf,
  basesOf,
  bodyName,
  bodyOf,
  counted,
  headOf,
  type Letterhead,
  layoutOf,
  recipientsOf,
  titleOf,
} from './letterhead.ts'
export { mediaTypes, type PaperFormat, renderPaper } from './paper-files.ts'
export { type Signer, signerFor, signingBody } from './signer.queries.ts'

export { renderDocx } from './docx.ts'
export { type LayoutProfile, layouts, partyLayoutOn } from './layouts.ts'
export type {
  Align,
  Annex,
  Block,
  Column,
  LayoutId,
  PaperDocument,
  Run,
  SignatureBlock,
  Text,
} from './model.ts'
export { officialDay } from './official-date.ts'
export { docxText, pdfPages, readTypeset, unzipped } from './paper-reading.ts'
export { renderPdf } from './pdf.ts'
export { samplePapers } from './samples.ts'

import { compose } from './compose.ts'
import type { PaperDocument } from './model.ts'
import { paperTemplate } from './paper-template.ts'
import { typst } from './typst.ts'

/** What the typesetter gets: the template, and the paper as words only. */
export const typesetting = (paper: PaperDocument) => ({
  source: paperTemplate,
  inputs: { paper: JSON.stringify(compose(paper)) },
})

/** A tagged PDF with its fonts inside; the same paper gives the same bytes. */
export const renderPdf = (paper: PaperDocument): Promise<Uint8Array> => typst({ output: 'pdf', ...typesetting(paper) })

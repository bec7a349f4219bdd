import { createHash } from 'node:crypto'
import { type Answer, absent } from '#platform/http'
import { type LayoutId, layouts, type PaperDocument, renderDocx, renderPdf, samplePapers } from '#platform/papers'
import { registrationSheet, sheetSamples } from '#process/sheets'

export const layoutIds = Object.keys(layouts) as LayoutId[]

const renderers = {
  pdf: { render: renderPdf, mediaType: 'application/pdf' },
  docx: {
    render: renderDocx,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
} as const

/** A paper rendered now and stored nowhere. */
export async function renderedFile(document: PaperDocument, name: string, format: string): Promise<Answer> {
  if (!(format === 'pdf' || format === 'docx')) return absent
  const { render, mediaType } = renderers[format]
  const body = await render(document)
  return {
    kind: 'file',
    body,
    mediaType,
    name: `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.${format}`,
    hash: createHash('sha256').update(body).digest('hex'),
  }
}

/** In place of a layout in the address of a sample: sheets of registrants, whose layout follows from who they are. */
export const sheetsFolder = 'ban-dang-ky'

/** A sample by the last two parts of its address, e.g. `STATE_30_2020` and `typical.pdf`. */
export async function sampleFile(layout: string, file: string): Promise<Answer> {
  const [name = '', format = ''] = file.split('.')
  const sheet = layout === sheetsFolder ? sheetSamples[name] : undefined
  if (sheet) return renderedFile(registrationSheet(sheet), name, format)
  const id = layoutIds.find((each) => each === layout)
  const document = id && samplePapers(id)[name]
  return document ? renderedFile(document, `${name}-${layout}`, format) : absent
}

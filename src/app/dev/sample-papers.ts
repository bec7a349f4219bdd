import { createHash } from 'node:crypto'
import { type Answer, absent } from '#platform/http'
import { type LayoutId, layouts, type PaperDocument, renderDocx, renderPdf, samplePapers } from '#platform/papers'

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

/** A sample by the last two parts of its address, e.g. `STATE_30_2020` and `typical.pdf`. */
export async function sampleFile(layout: string, file: string): Promise<Answer> {
  const [name = '', format = ''] = file.split('.')
  const id = layoutIds.find((each) => each === layout)
  const document = id && samplePapers(id)[name]
  return document ? renderedFile(document, `${name}-${layout}`, format) : absent
}

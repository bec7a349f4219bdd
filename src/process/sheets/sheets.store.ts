import { mediaTypes, type PaperFormat, storeFile } from '#ground/archive'
import { now } from '#platform/clock'
import type { Db } from '#platform/db'
import { type PaperDocument, renderDocx, renderPdf } from '#platform/papers'
import type { SheetKey } from './sheets.queries.ts'

const renderers: Record<PaperFormat, (document: PaperDocument) => Promise<Uint8Array>> = {
  pdf: renderPdf,
  docx: renderDocx,
}

export const renderedSheet = async (document: PaperDocument, format: PaperFormat): Promise<Buffer> =>
  Buffer.from(await renderers[format](document))

/** Renders a sheet in every format and keeps it; the first rendering counts, also when two nodes render at once. */
export async function keepSheet(db: Db, key: SheetKey, document: PaperDocument): Promise<void> {
  const contents = await Promise.all(
    (Object.keys(renderers) as PaperFormat[]).map(async (format) => ({
      format,
      content: await renderedSheet(document, format),
    })),
  )
  const at = now()
  await db.transaction().execute(async (tx) => {
    for (const { format, content } of contents) {
      const hash = await storeFile(tx, { content, mediaType: mediaTypes[format], at })
      await tx
        .insertInto('registration_sheet')
        .values({
          registration_id: key.registrationId,
          version: key.version,
          is_stamped: key.isStamped,
          format,
          hash,
          rendered_at: at,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
  })
}

import { officesOf, organisationsOf, type SignedIn } from '#ground/identity'
import { now } from '#platform/clock'
import type { Db } from '#platform/db'
import { type PaperDocument, renderDocx, renderPdf } from '#platform/papers'
import { hashOf, storeFile } from './files.store.ts'

export type PaperFormat = 'pdf' | 'docx'
export type PaperFile = {
  readonly content: Uint8Array
  readonly mediaType: string
  readonly name: string
  readonly hash: string
}

export const mediaTypes: Record<PaperFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}
const renderers: Record<PaperFormat, (document: PaperDocument) => Promise<Uint8Array>> = {
  pdf: renderPdf,
  docx: renderDocx,
}
export const paperFormats = Object.keys(mediaTypes) as PaperFormat[]

/**
 * The file of an issued paper as stored; rendered and stored first when it is not there yet (a crash between commit
 * and rendering heals itself). Undefined when the paper does not exist or is not for this reader.
 */
export async function paperFile(
  db: Db,
  paperId: string,
  format: PaperFormat,
  reader: SignedIn,
): Promise<PaperFile | undefined> {
  const paper = await db
    .selectFrom('issued_paper')
    .select(['document', 'printed_number', 'organisation_id', 'seen_by', 'about_person_id'])
    .where('id', '=', paperId)
    .executeTakeFirst()
  if (!paper || !mayOpen(paper, reader)) return undefined
  const stored =
    (await storedFile(db, paperId, format)) ??
    (await renderAndStore(db, paperId, format, paper.document as PaperDocument))
  return {
    ...stored,
    mediaType: mediaTypes[format],
    name: `${paper.printed_number.replace(/[^\p{L}\p{N}]+/gu, '-')}.${format}`,
  }
}

type Addressed = { organisation_id: string; seen_by: string[]; about_person_id: string | null }

/** Members of the organisations a paper is for; of a paper about a person, only their offices and that person. */
function mayOpen(paper: Addressed, reader: SignedIn): boolean {
  if (paper.about_person_id === reader.personId) return true
  const own = paper.about_person_id === null ? organisationsOf(reader) : officesOf(reader)
  return [paper.organisation_id, ...paper.seen_by].some((id) => own.includes(id))
}

/** Renders every format of a paper that is not stored yet. */
export async function renderPaper(db: Db, paperId: string): Promise<void> {
  const paper = await db.selectFrom('issued_paper').select('document').where('id', '=', paperId).executeTakeFirst()
  if (!paper) return
  for (const format of paperFormats)
    if (!(await storedFile(db, paperId, format)))
      await renderAndStore(db, paperId, format, paper.document as PaperDocument)
}

async function storedFile(db: Db, paperId: string, format: PaperFormat) {
  const row = await db
    .selectFrom('paper_file')
    .innerJoin('file', 'file.hash', 'paper_file.hash')
    .select(['file.content', 'file.hash'])
    .where('paper_file.paper_id', '=', paperId)
    .where('paper_file.format', '=', format)
    .executeTakeFirst()
  return row && { content: row.content, hash: row.hash.toString('hex') }
}

/** The first rendering that is stored counts, also when two nodes render at once. */
async function renderAndStore(db: Db, paperId: string, format: PaperFormat, document: PaperDocument) {
  const content = Buffer.from(await renderers[format](document))
  const at = now()
  const hash = hashOf(content)
  await db.transaction().execute(async (tx) => {
    await storeFile(tx, { content, mediaType: mediaTypes[format], at })
    await tx
      .insertInto('paper_file')
      .values({ paper_id: paperId, format, hash, rendered_at: at })
      .onConflict((c) => c.doNothing())
      .execute()
  })
  return (await storedFile(db, paperId, format)) ?? { content, hash: hash.toString('hex') }
}

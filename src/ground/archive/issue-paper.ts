import type { Organisation } from '#ground/organisations'
import type { Tx } from '#platform/db'
import { newId, newLookupCode } from '#platform/ids'
import type { PaperDocument } from '#platform/papers'
import type { PaperKind } from '#rulebook'
import { printNumber, takeNumber, termOn } from './number-book.ts'

export type PaperToIssue = {
  readonly kind: PaperKind
  /** As the guidance numbers the form, e.g. `5b`. */
  readonly formCode: string | null
  readonly issuer: Organisation
  /** Letters of the type in the number, e.g. QĐ, BC, BB. */
  readonly typeSymbol: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly signer: { readonly name: string; readonly post: string }
  readonly seenBy: readonly string[]
  /** Set when the paper is about a person: colleagues without an office do not open it. */
  readonly aboutPersonId?: string | null
  /** Builds the document once its number is known; it is stored as built and never again changed. */
  build(printedNumber: string, lookupCode: string): PaperDocument
}

/** The transaction and the day of the act that issues. */
type Issuing = { readonly tx: Tx; readonly now: Date; readonly today: string }

export type IssuedPaper = { readonly id: string; readonly printedNumber: string; readonly lookupCode: string }

/** Numbers and stores a paper in the transaction of the act that issues it; its files are rendered after commit. */
export async function issuePaper({ tx, now, today }: Issuing, paper: PaperToIssue): Promise<IssuedPaper> {
  const term = termOn(paper.issuer, today)
  const number = await takeNumber(tx, paper.issuer.id, paper.typeSymbol, term)
  const printedNumber = printNumber(paper.issuer, paper.typeSymbol, number)
  const lookupCode = newLookupCode()
  const document = paper.build(printedNumber, lookupCode)
  const id = newId()
  await tx
    .insertInto('issued_paper')
    .values({
      id,
      kind: paper.kind,
      form_code: paper.formCode,
      organisation_id: paper.issuer.id,
      type_symbol: paper.typeSymbol,
      term,
      number,
      printed_number: printedNumber,
      issued_on: today,
      title: document.title,
      summary: document.summary,
      signer_name: paper.signer.name,
      signer_post: paper.signer.post,
      subject_kind: paper.subject.kind,
      subject_id: paper.subject.id,
      document: JSON.stringify(document),
      lookup_code: lookupCode,
      seen_by: [...paper.seenBy],
      about_person_id: paper.aboutPersonId ?? null,
      issued_at: now,
    })
    .execute()
  return { id, printedNumber, lookupCode }
}

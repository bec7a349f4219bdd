import { answerTo, ObjectionList } from '#ground/acts'
import type { StaffVisit } from '#ground/identity'
import type { Objection } from '#lifecycle'
import { type FormValues, type Problem, parseForm } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { isId } from '#platform/ids'
import type { VirusScanner } from '#platform/virus-scan'
import { Notice } from '#ui'
import { attachForm } from './attach-form.tsx'
import { documentAnswer, previewAnswer } from './document-answer.ts'
import type { DocumentRoom } from './document-room.ts'
import { DocumentsPage, RemoveDocumentPage } from './documents.page.tsx'
import { type DocumentLine, documentOf, documentsOf } from './documents.queries.ts'
import { documentsWords } from './documents.words.ts'
import { receiveDocuments } from './receive-document.ts'
import { refusalSentence } from './refusals.words.ts'

type Shown = {
  readonly values: FormValues
  readonly problems: readonly Problem[]
  readonly objections?: readonly Objection[]
  readonly status?: number
  /** What this very form has attached, when only some of its files were good. */
  readonly keptSome?: string
}
type Handler = (visit: StaffVisit) => Promise<Answer>
export type DocumentHandling = Readonly<
  Record<'list' | 'attach' | 'open' | 'preview' | 'askRemoval' | 'remove', Handler>
>

/** Everything that happens at the addresses of a room's documents; `id` names the case, `document` one of its files. */
export function documentHandling<C extends { readonly id: string }>(
  room: DocumentRoom<C>,
  scanner: VirusScanner | undefined,
): DocumentHandling {
  const askedOf = ({ actor, params }: StaffVisit) => ({ host: room.host, actor, subjectId: params.id ?? '' })
  const documentAsked = async (visit: StaffVisit): Promise<DocumentLine | undefined> => {
    const id = visit.params.document ?? ''
    return isId(id) ? documentOf(visit.db, askedOf(visit), id) : undefined
  }
  const withCase =
    (work: (visit: StaffVisit, found: C) => Promise<Answer>): Handler =>
    async (visit) => {
      const found = await room.find(visit)
      return found ? work(visit, found) : absent
    }
  const show = async (visit: StaffVisit, found: C, shown: Shown): Promise<Answer> =>
    page(
      documentsWords(visit.language).title,
      <DocumentsPage
        language={visit.language}
        caption={room.titleOf(found)}
        paths={room.pathsOf(found)}
        hidden={visit.hidden}
        documents={await documentsOf(visit.db, askedOf(visit))}
        purposes={room.purposesOf(found)}
        mayRemove={(document) => room.mayRemove(found, document, visit.actor)}
        closed={room.closedTo(visit, found)}
        values={shown.values}
        problems={shown.problems}
        above={<Above visit={visit} shown={shown} edition={room.editionOf(found)} />}
      />,
      { trail: room.trailOf(visit, found), status: shown.status ?? 200 },
    )
  const settle = async (visit: StaffVisit, found: C, input: Settling, refused: readonly string[]): Promise<Answer> => {
    const outcome = await room.attach(visit, { id: found.id, ...input })
    if (outcome.kind === 'done' && refused.length > 0) {
      const keptSome = input.documents.map(({ name }) => name).join(', ')
      return show(visit, found, { values: visit.form, problems: atFiles(refused), status: 422, keptSome })
    }
    return answerTo(visit, outcome, {
      back: room.pathsOf(found).list,
      edition: room.editionOf(found),
      again: (problems, objections) => show(visit, found, { values: visit.form, problems, objections }),
    })
  }
  const attach = async (visit: StaffVisit, found: C): Promise<Answer> => {
    const words = documentsWords(visit.language)
    const again = (status: number, problems: readonly Problem[]) =>
      show(visit, found, { values: visit.form, problems, status })
    if (visit.upload?.isCutOff) return again(413, atFiles([words.cutOff]))
    const parsed = parseForm(attachForm(room.purposesOf(found)), visit.form)
    if (!parsed.ok) return again(422, [...parsed.problems, ...atFiles([words.chooseAgain])])
    if (!visit.upload || visit.upload.files.length === 0) return again(422, atFiles([words.noFile]))
    // The act itself says why: nothing is looked at for somebody who may not attach.
    if (room.closedTo(visit, found)) return settle(visit, found, { ...parsed.input, documents: [] }, [])
    const { documents, refused } = await receiveDocuments(visit.upload, scanner)
    const sentences = refused.map((file) => refusalSentence(file, visit.language))
    if (documents.length === 0) return again(422, atFiles(sentences))
    return settle(visit, found, { ...parsed.input, documents }, sentences)
  }
  return {
    list: withCase((visit, found) => show(visit, found, { values: {}, problems: [] })),
    attach: withCase(attach),
    open: async (visit) => {
      const document = await documentAsked(visit)
      return document ? documentAnswer(visit.db, document) : absent
    },
    preview: async (visit) => {
      const document = await documentAsked(visit)
      return (document && previewAnswer(visit.db, document)) ?? absent
    },
    askRemoval: withCase(async (visit, found) => {
      const document = await documentAsked(visit)
      if (!document || !room.mayRemove(found, document, visit.actor)) return absent
      const shared = { caption: room.titleOf(found), paths: room.pathsOf(found), hidden: visit.hidden, document }
      const content = <RemoveDocumentPage language={visit.language} {...shared} />
      return page(documentsWords(visit.language).removeTitle, content, { trail: room.trailOf(visit, found) })
    }),
    remove: withCase(async (visit, found) => {
      const documentId = visit.params.document ?? ''
      if (!isId(documentId)) return absent
      const outcome = await room.remove(visit, { id: found.id, documentId })
      return answerTo(visit, outcome, { back: room.pathsOf(found).list, edition: room.editionOf(found) })
    }),
  }
}

type Settling = Omit<Parameters<DocumentRoom<never>['attach']>[1], 'id'>

const atFiles = (messages: readonly string[]): Problem[] => messages.map((message) => ({ field: 'files', message }))

type AboveProps = { visit: StaffVisit; shown: Shown; edition: ReturnType<DocumentRoom<never>['editionOf']> }

const Above = ({ visit, shown, edition }: AboveProps) => {
  const words = documentsWords(visit.language)
  return (
    <>
      {shown.objections && shown.objections.length > 0 && (
        <ObjectionList objections={shown.objections} edition={edition} title={words.refusedTitle} />
      )}
      {shown.keptSome && <Notice tone="info" title={words.keptSome(shown.keptSome)} />}
    </>
  )
}

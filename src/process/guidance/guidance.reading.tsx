import { ActForm } from '#ground/acts'
import { dueWith, editionOfYear, pinnedEdition } from '#ground/cycles'
import { type DocumentPaths, documentsOf } from '#ground/documents'
import { holds, organisationsOf, type StaffVisit } from '#ground/identity'
import { historyOf } from '#ground/journal'
import { organisationsOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { type ActOf, actsOpenTo, guidanceMachine, postsFor, type suggestionMachine } from '#lifecycle'
import { thisYear, today } from '#platform/clock'
import { type Problem, problemAt, typed } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { isId } from '#platform/ids'
import { acts, type Edition, type Post } from '#rulebook'
import { ButtonLink, ButtonRow, Details, ErrorSummary, TextArea } from '#ui'
import { type GuidanceRow, guidanceHost, guidanceReadBy, guidanceVersions } from './guidance.queries.ts'
import { guides } from './guidance.rules.ts'
import { guidanceWords } from './guidance.words.ts'
import { GuidancePage } from './pages/guidance.page.tsx'
import { GuidancesPage } from './pages/guidances.page.tsx'

/** Organisations for which the actor may publish or add: by post, and by the kind of organisation. */
export async function guidingOrganisations({ db, actor }: StaffVisit, edition: Edition, posts: readonly Post[]) {
  const organisations = await organisationsOn(db, today(), organisationsOf(actor, posts))
  return organisations.filter(({ kind }) => guides(edition, kind)).map(({ id, name }) => ({ id, name }))
}

export async function listPage({ db, actor, language }: StaffVisit): Promise<Answer> {
  const words = guidanceWords(language)
  const year = thisYear()
  const [edition, rows] = await Promise.all([editionOfYear(db, year), guidanceReadBy(db, actor, today())])
  const question = { year, deadline: 'unit-guidance', organisationId: '' } as const
  return page(
    words.listTitle,
    <GuidancesPage
      words={words}
      language={language}
      rows={rows}
      lastDay={edition && dueWith(edition, [], question).lastDay}
      mayPublish={holds(actor, postsFor(guidanceMachine, 'publish'))}
    />,
    { wide: true },
  )
}

/** The guidance of an address, as the actor may read it. */
export async function guidanceOf({ db, actor, params }: StaffVisit): Promise<GuidanceRow | undefined> {
  const id = params.id ?? ''
  if (!isId(id)) return undefined
  const [guidance] = await guidanceReadBy(db, actor, today(), { id })
  return guidance
}

export const documentPathsOf = (id: string): DocumentPaths => ({
  list: paths.guidanceDocuments(id),
  back: paths.guidance(id),
  open: (document) => paths.guidanceDocument(id, document.id),
  preview: (document) => paths.guidanceDocumentPreview(id, document.id),
  remove: (document) => paths.removeGuidanceDocument(id, document.id),
})

/** What the judge needs of a row. */
export const subjectOf = <S extends string>(row: {
  readonly state: S
  readonly homeId: string
  readonly doneBy: Readonly<Record<string, string>>
}) => ({ state: row.state, homeId: row.homeId, competentId: row.homeId, ownerPersonId: null, doneBy: row.doneBy })

export type SuggestionAct = ActOf<typeof suggestionMachine>

export async function guidancePage(visit: StaffVisit, problems: readonly Problem[] = []): Promise<Answer> {
  const guidance = await guidanceOf(visit)
  if (!guidance) return absent
  const words = guidanceWords(visit.language)
  const host = { host: guidanceHost, actor: visit.actor, subjectId: guidance.id }
  const [versions, documents, history] = await Promise.all([
    guidanceVersions(visit.db, guidance.id),
    documentsOf(visit.db, host),
    historyOf(visit.db, 'guidance', guidance.id),
  ])
  const open = actsOpenTo(guidanceMachine, subjectOf(guidance), visit.actor)
  return page(
    guidance.title,
    <GuidancePage
      words={words}
      language={visit.language}
      edition={pinnedEdition(guidance.editionId)}
      guidance={guidance}
      versions={versions}
      history={history}
      documents={documents}
      documentPaths={documentPathsOf(guidance.id)}
      mayAttach={open.includes('attach-document')}
      above={problems.length > 0 && <ErrorSummary title={words.problemsTitle} problems={problems} />}
      acts={open.length > 0 && <Acts visit={visit} guidance={guidance} open={open} problems={problems} />}
    />,
    { trail: [{ label: words.listTitle, href: paths.guidances }], wide: true, status: problems.length > 0 ? 422 : 200 },
  )
}

type ActsProps = {
  visit: StaffVisit
  guidance: GuidanceRow
  open: readonly string[]
  problems: readonly Problem[]
}

const Acts = ({ visit, guidance, open, problems }: ActsProps) => {
  const words = guidanceWords(visit.language)
  return (
    <>
      {open.includes('revise') && (
        <ButtonRow>
          <ButtonLink href={paths.reviseGuidance(guidance.id)}>{words.editTitle}</ButtonLink>
          <ButtonLink href={paths.guidanceDocuments(guidance.id)} tone="secondary">
            {acts['guidance.attach-document'][visit.language]}
          </ButtonLink>
        </ButtonRow>
      )}
      {open.includes('revoke') && (
        <Details summary={words.revokeTitle} open={problems.length > 0}>
          <ActForm
            act="guidance.revoke"
            action={paths.revokeGuidance(guidance.id)}
            hidden={{ ...visit.hidden }}
            language={visit.language}
            tone="warning"
          >
            <TextArea
              name="reason"
              label={words.reason}
              hint={words.reasonHint}
              rows={3}
              maxLength={5000}
              value={typed(visit.form, 'reason')}
              error={problemAt(problems, 'reason')}
            />
          </ActForm>
        </Details>
      )}
    </>
  )
}

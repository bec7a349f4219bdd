import { answerTo, ObjectionList } from '#ground/acts'
import { editionOfYear, pinnedEdition } from '#ground/cycles'
import type { StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import { actsOpenTo, guidanceMachine, type Objection, postsFor } from '#lifecycle'
import { thisYear } from '#platform/clock'
import { type FormValues, type Problem, parseForm, typed } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { shownDay } from '#platform/vietnamese-text'
import { acts, type Edition } from '#rulebook'
import { Empty } from '#ui'
import { publishGuidance } from './acts/publish-guidance.ts'
import { reviseGuidance, revokeGuidance } from './acts/revise-guidance.ts'
import { guidanceForm, revisionForm, revokeForm } from './guidance.forms.ts'
import type { GuidanceRow } from './guidance.queries.ts'
import { guidanceOf, guidancePage, guidingOrganisations, subjectOf } from './guidance.reading.tsx'
import { guidanceWords } from './guidance.words.ts'
import { GuidanceFormPage } from './pages/guidance-form.page.tsx'

type Typed = {
  readonly values: FormValues
  readonly problems: readonly Problem[]
  readonly objections: readonly Objection[]
}
const nothing: Typed = { values: {}, problems: [], objections: [] }

const objectionsIn = ({ objections }: Typed, edition: Edition, title: string) =>
  objections.length > 0 && <ObjectionList objections={objections} edition={edition} title={title} />

export async function newPage(visit: StaffVisit, given: Typed = nothing): Promise<Answer> {
  const words = guidanceWords(visit.language)
  const edition = await editionOfYear(visit.db, thisYear())
  if (!edition) return page(words.newTitle, <Empty title={words.noCycle(thisYear())} />)
  const organisations = await guidingOrganisations(visit, edition, postsFor(guidanceMachine, 'publish'))
  const [only] = organisations
  if (!only) return page(words.newTitle, <Empty title={words.noOrganisation} />)
  return page(
    words.newTitle,
    <GuidanceFormPage
      words={words}
      edition={edition}
      title={words.newTitle}
      lead={words.newLead}
      button={acts['guidance.publish'][visit.language]}
      action={paths.newGuidance}
      hidden={{ ...visit.hidden, ...(organisations.length === 1 && { organisation: only.id }) }}
      organisations={organisations}
      asksReason={false}
      values={given.values}
      problems={given.problems}
      objections={objectionsIn(given, edition, words.refusedTitle)}
    />,
    { trail: [{ label: words.listTitle, href: paths.guidances }] },
  )
}

export async function publishFromForm(visit: StaffVisit): Promise<Answer> {
  const year = thisYear()
  const edition = await editionOfYear(visit.db, year)
  if (!edition) return newPage(visit)
  const again = (problems: readonly Problem[], objections: readonly Objection[]) =>
    newPage(visit, { values: visit.form, problems, objections })
  const parsed = parseForm(guidanceForm(edition), visit.form)
  if (!parsed.ok) return answerTo(visit, { kind: 'problems', problems: parsed.problems }, { again, back: '', edition })
  const { organisation: organisationId, ...content } = parsed.input
  const outcome = await publishGuidance(visit, { organisationId, year, content })
  return answerTo(visit, outcome, { again, back: paths.guidances, edition })
}

/** A guidance that the actor may put another text in the place of. */
async function revisable(visit: StaffVisit): Promise<GuidanceRow | undefined> {
  const guidance = await guidanceOf(visit)
  return guidance && actsOpenTo(guidanceMachine, subjectOf(guidance), visit.actor).includes('revise')
    ? guidance
    : undefined
}

export async function revisionPage(visit: StaffVisit, given?: Typed): Promise<Answer> {
  const guidance = await revisable(visit)
  if (!guidance) return absent
  const words = guidanceWords(visit.language)
  const edition = pinnedEdition(guidance.editionId)
  const { number, title, summary, fields } = guidance
  const stored = { number, title, summary, fields, issuedOn: shownDay(guidance.issuedOn) }
  const state = given ?? { ...nothing, values: stored }
  return page(
    words.editTitle,
    <GuidanceFormPage
      words={words}
      edition={edition}
      title={words.editTitle}
      lead={words.newLead}
      button={acts['guidance.revise'][visit.language]}
      action={paths.reviseGuidance(guidance.id)}
      hidden={{ ...visit.hidden, _version: String(guidance.rowVersion) }}
      organisations={[]}
      asksReason
      values={state.values}
      problems={state.problems}
      objections={objectionsIn(state, edition, words.refusedTitle)}
    />,
    {
      trail: [
        { label: words.listTitle, href: paths.guidances },
        { label: guidance.title, href: paths.guidance(guidance.id) },
      ],
    },
  )
}

export async function reviseFromForm(visit: StaffVisit): Promise<Answer> {
  const guidance = await guidanceOf(visit)
  if (!guidance) return absent
  const edition = pinnedEdition(guidance.editionId)
  const again = (problems: readonly Problem[], objections: readonly Objection[]) =>
    revisionPage(visit, { values: visit.form, problems, objections })
  const back = paths.guidance(guidance.id)
  const parsed = parseForm(revisionForm(edition), visit.form)
  if (!parsed.ok) return answerTo(visit, { kind: 'problems', problems: parsed.problems }, { again, back, edition })
  const { reason, ...content } = parsed.input
  const rowVersion = Number(typed(visit.form, '_version'))
  const outcome = await reviseGuidance(visit, { id: guidance.id, rowVersion, content, reason })
  return answerTo(visit, outcome, { again, back, edition })
}

export async function revokeFromForm(visit: StaffVisit): Promise<Answer> {
  const guidance = await guidanceOf(visit)
  if (!guidance) return absent
  const parsed = parseForm(revokeForm, visit.form)
  if (!parsed.ok) return guidancePage(visit, parsed.problems)
  const outcome = await revokeGuidance(visit, { id: guidance.id, reason: parsed.input.reason })
  return answerTo(visit, outcome, { back: paths.guidance(guidance.id), edition: pinnedEdition(guidance.editionId) })
}

import { answerTo, ObjectionList } from '#ground/acts'
import { editionOfYear, pinnedEdition } from '#ground/cycles'
import { type Holder, holdersOn, ordinaryPosts, organisationsOf, type StaffVisit } from '#ground/identity'
import { type Organisation, organisationsOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { type Objection, postsFor, registrationMachine } from '#lifecycle'
import { thisYear, today } from '#platform/clock'
import { type Problem, parseForm, typed } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { isEligible, registrationFor } from '#process/registration'
import type { Edition } from '#rulebook'
import { Empty } from '#ui'
import { continueInitiatives } from './acts/continue-initiatives.ts'
import { enterFollowed } from './acts/enter-followed.ts'
import { followInitiative } from './acts/follow-initiative.ts'
import { chosenForm, enterForm } from './continuation.forms.ts'
import { runningPage } from './continuation.reading.tsx'
import { continuationWords } from './continuation.words.ts'
import { EnterPage, WhichOrganisationPage } from './pages/enter.page.tsx'

export async function continueFromForm(visit: StaffVisit): Promise<Answer> {
  const year = thisYear()
  const edition = await editionOfYear(visit.db, year)
  const words = continuationWords(visit.language)
  if (!edition) return page(words.title, <Empty title={words.noCycle(year)} />, { status: 422 })
  const parsed = parseForm(chosenForm, visit.form)
  const outcome = parsed.ok
    ? await continueInitiatives(visit, { year, ids: parsed.input.id })
    : ({ kind: 'problems', problems: parsed.problems } as const)
  const again =
    outcome.kind === 'problems' ? { again: (problems: readonly Problem[]) => runningPage(visit, problems) } : {}
  return answerTo(visit, outcome, { ...again, back: paths.runningInitiatives, edition })
}

/** Where an older initiative may be entered by this person, and who may be its owner there. */
async function entering({ db, actor }: StaffVisit, edition: Edition, chosen: string) {
  const ids = organisationsOf(actor, postsFor(registrationMachine, 'enter'))
  const organisations = (await organisationsOn(db, today(), ids)).filter(({ kind }) => isEligible(edition, kind))
  const only = organisations.length === 1 ? organisations[0] : undefined
  const organisation = organisations.find(({ id }) => id === chosen) ?? only
  const people = organisation ? await holdersOn(db, organisation.id, ordinaryPosts, today()) : []
  return { organisations, organisation, people }
}

export async function enterPage(visit: StaffVisit): Promise<Answer> {
  const year = thisYear()
  const edition = await editionOfYear(visit.db, year)
  const words = continuationWords(visit.language)
  if (!edition) return page(words.enterTitle, <Empty title={words.noCycle(year)} />)
  const { organisations, organisation, people } = await entering(visit, edition, visit.query.get('don-vi') ?? '')
  if (!organisation)
    return page(words.enterTitle, <WhichOrganisationPage words={words} organisations={organisations} />)
  return enteringPage(visit, { edition, organisation, people, problems: [], objections: [] })
}

type Entering = {
  readonly edition: Edition
  readonly organisation: Organisation
  readonly people: readonly Holder[]
  readonly problems: readonly Problem[]
  readonly objections: readonly Objection[]
}

function enteringPage(visit: StaffVisit, { objections, ...state }: Entering): Answer {
  const words = continuationWords(visit.language)
  return page(
    words.enterTitle,
    <EnterPage
      {...state}
      words={words}
      values={visit.form}
      hidden={{ ...visit.hidden, organisation: state.organisation.id }}
      objections={
        objections.length > 0 && (
          <ObjectionList objections={objections} edition={state.edition} title={words.refusedTitle} />
        )
      }
    />,
    { trail: [{ label: words.title, href: paths.runningInitiatives }] },
  )
}

export async function enterFromForm(visit: StaffVisit): Promise<Answer> {
  const year = thisYear()
  const edition = await editionOfYear(visit.db, year)
  const words = continuationWords(visit.language)
  if (!edition) return page(words.enterTitle, <Empty title={words.noCycle(year)} />, { status: 422 })
  const { organisation, people } = await entering(visit, edition, typed(visit.form, 'organisation'))
  if (!organisation) return absent
  const parsed = parseForm(enterForm(edition, year), visit.form)
  const outcome = parsed.ok
    ? await enterFollowed(visit, {
        year,
        organisationId: organisation.id,
        personId: parsed.input.owner,
        name: parsed.input.name,
        level: parsed.input.level,
        beganIn: parsed.input.beganIn,
      })
    : ({ kind: 'problems', problems: parsed.problems } as const)
  const again = (problems: readonly Problem[], objections: readonly Objection[]) =>
    enteringPage(visit, { edition, organisation, people, problems, objections })
  return answerTo(visit, outcome, { again, back: paths.enterFollowed, edition })
}

export async function followFromForm(visit: StaffVisit): Promise<Answer> {
  const registration = await registrationFor(visit.db, visit.actor, visit.params.id ?? '')
  if (!registration) return absent
  const rowVersion = Number(typed(visit.form, '_version'))
  const outcome = await followInitiative(visit, { id: registration.id, rowVersion })
  return answerTo(visit, outcome, {
    back: paths.registration(registration.id),
    edition: pinnedEdition(registration.editionId),
  })
}

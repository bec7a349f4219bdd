import { confirmationCookie, type Outcome } from '#ground/acts'
import type { StaffVisit, Visit } from '#ground/identity'
import { historyOf } from '#ground/journal'
import { paths } from '#ground/paths'
import { today } from '#platform/clock'
import { type FormValues, type Problem, parseForm, z } from '#platform/forms'
import { type Answer, absent, page, seeOther } from '#platform/http'
import { shownDay } from '#platform/vietnamese-text'
import { createFirstAdministrator } from './acts/administrators.ts'
import { mergeOrganisations } from './acts/merge-organisations.ts'
import { createOrganisation, renameOrganisation } from './acts/organisations.ts'
import { answer } from './administration.answer.ts'
import { beginForm, day, mergeForm, organisationForm, renameForm } from './administration.forms.ts'
import { programAs } from './administration.record.ts'
import { isFirstAdministratorCode } from './administration.store.ts'
import { administrationWords } from './administration.words.ts'
import { type OrganisationFile, organisationChoices, organisationFile, treeOn } from './organisation.queries.ts'
import { OrganisationPage } from './pages/organisation.page.tsx'
import { BeginPage, MergePage, NewOrganisationPage, RenamePage } from './pages/organisation-forms.page.tsx'
import { OrganisationsPage } from './pages/organisations.page.tsx'

const dayForm = z.object({ ngay: day({ label: 'Ngày' }) })

export async function organisationsPage({ db, query, language }: StaffVisit): Promise<Answer> {
  const words = administrationWords(language)
  const given = query.get('ngay') || shownDay(today())
  const parsed = parseForm(dayForm, { ngay: given })
  return page(
    words.organisations,
    <OrganisationsPage
      words={words}
      day={parsed.ok ? shownDay(parsed.input.ngay) : given}
      rows={parsed.ok ? await treeOn(db, parsed.input.ngay) : []}
      problems={parsed.ok ? [] : parsed.problems}
    />,
    { wide: true, status: parsed.ok ? 200 : 422, trail: [{ label: words.people, href: paths.people }] },
  )
}

const fileOf = ({ db, params }: StaffVisit) => organisationFile(db, params.id ?? '', today())

const trailOf = (visit: StaffVisit, file?: OrganisationFile) => [
  { label: administrationWords(visit.language).people, href: paths.people },
  { label: administrationWords(visit.language).organisations, href: paths.organisations },
  ...(file?.profiles[0] ? [{ label: file.profiles[0].name, href: paths.organisation(file.id) }] : []),
]

export async function organisationPage(visit: StaffVisit): Promise<Answer> {
  const file = await fileOf(visit)
  const latest = file?.profiles[0]
  if (!file || !latest) return absent
  const history = await historyOf(visit.db, 'organisation', file.id)
  return page(
    latest.name,
    <OrganisationPage words={administrationWords(visit.language)} file={file} latest={latest} history={history} />,
    { trail: trailOf(visit), wide: true },
  )
}

type Typed = { readonly values: FormValues; readonly problems: readonly Problem[] }
/** Most organisations have a committee; the box of a new one is ticked. */
const fresh: Typed = { values: { bodies: 'committee' }, problems: [] }

const stateOf = (visit: Visit, action: string, given: Typed) => ({
  ...given,
  words: administrationWords(visit.language),
  language: visit.language,
  action,
  hidden: { ...visit.hidden },
})

const wrong = (problems: readonly Problem[]): Outcome => ({ kind: 'problems', problems })

export async function newOrganisationPage(visit: StaffVisit, given: Typed = fresh): Promise<Answer> {
  const state = stateOf(visit, paths.newOrganisation, given)
  const organisations = await organisationChoices(visit.db, today())
  return page(state.words.newOrganisation, <NewOrganisationPage {...state} organisations={organisations} />, {
    trail: trailOf(visit),
  })
}

export async function addOrganisation(visit: StaffVisit): Promise<Answer> {
  const parsed = parseForm(organisationForm, visit.form)
  const outcome = parsed.ok ? await createOrganisation(visit, parsed.input) : wrong(parsed.problems)
  return answer(visit, outcome, paths.organisations, (problems) =>
    newOrganisationPage(visit, { values: visit.form, problems }),
  )
}

/** The profile in force, as the form of its successor begins. */
function profileValues(file: OrganisationFile): FormValues {
  const profile = file.profiles[0]
  if (!profile) return {}
  const { kind, name, shortName, paperSymbol, place, hasStandingCommittee, hasCommittee } = profile
  return {
    kind,
    name,
    shortName,
    paperSymbol,
    place,
    bodies: [...(hasStandingCommittee ? ['standing'] : []), ...(hasCommittee ? ['committee'] : [])],
  }
}

export async function renamePage(visit: StaffVisit, given?: Typed): Promise<Answer> {
  const file = await fileOf(visit)
  if (!file || (file.endedOn && !given)) return absent
  const state = stateOf(
    visit,
    paths.renameOrganisation(file.id),
    given ?? { values: profileValues(file), problems: [] },
  )
  return page(state.words.renameTitle, <RenamePage {...state} name={file.profiles[0]?.name ?? file.code} />, {
    trail: trailOf(visit, file),
  })
}

export async function rename(visit: StaffVisit): Promise<Answer> {
  const id = visit.params.id ?? ''
  const parsed = parseForm(renameForm, visit.form)
  const outcome = parsed.ok ? await renameOrganisation(visit, { ...parsed.input, id }) : wrong(parsed.problems)
  return answer(visit, outcome, paths.organisation(id), (problems) =>
    renamePage(visit, { values: visit.form, problems }),
  )
}

export async function mergePage(visit: StaffVisit, given: Typed = fresh): Promise<Answer> {
  const state = stateOf(visit, paths.mergeOrganisations, given)
  const organisations = await organisationChoices(visit.db, today())
  return page(state.words.mergeTitle, <MergePage {...state} organisations={organisations} />, {
    trail: trailOf(visit),
  })
}

export async function merge(visit: StaffVisit): Promise<Answer> {
  const parsed = parseForm(mergeForm, visit.form)
  const outcome = parsed.ok ? await mergeOrganisations(visit, parsed.input) : wrong(parsed.problems)
  return answer(visit, outcome, paths.organisations, (problems) => mergePage(visit, { values: visit.form, problems }))
}

export async function beginPage(visit: Visit, given: Typed = fresh): Promise<Answer> {
  const code = visit.params.code ?? ''
  if (!(await isFirstAdministratorCode(visit.db, code))) return absent
  const state = stateOf(visit, paths.firstAdministrator(code), given)
  return page(state.words.beginTitle, <BeginPage {...state} />, { status: given.problems.length > 0 ? 422 : 200 })
}

/** Nobody is signed in yet: the code in the address is the right to act, and it works once. */
export async function begin(visit: Visit): Promise<Answer> {
  const code = visit.params.code ?? ''
  const again = (problems: readonly Problem[]) => beginPage(visit, { values: visit.form, problems })
  const parsed = parseForm(beginForm, visit.form)
  if (!parsed.ok) return again(parsed.problems)
  const actor = programAs(administrationWords('vi').installation)
  const outcome = await createFirstAdministrator({ db: visit.db, actor, once: null }, { ...parsed.input, code })
  if (outcome.kind === 'problems') return again(outcome.problems)
  if (outcome.kind !== 'done') return absent
  const cookie = `${confirmationCookie}=${encodeURIComponent(outcome.message)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60`
  return seeOther(outcome.location, [cookie])
}

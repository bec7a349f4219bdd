import { answerTo, ObjectionList } from '#ground/acts'
import { editionOfYear } from '#ground/cycles'
import { holds, organisationsOf, type StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import {
  type ActOf,
  actsOpenTo,
  type Objection,
  postsFor,
  registrationMachine,
  statesAfter,
  suggestionMachine,
} from '#lifecycle'
import { thisYear, today } from '#platform/clock'
import { type FormValues, type Problem, parseForm, typed } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { acts, type Edition } from '#rulebook'
import { Button, ButtonLink, ButtonRow, Empty, Form } from '#ui'
import {
  addSuggestion,
  changeStarter,
  changeSuggestion,
  restoreSuggestion,
  retireStarter,
  retireSuggestion,
} from './acts/keep-suggestion.ts'
import { suggestionChangeForm, suggestionForm } from './guidance.forms.ts'
import { type SuggestionRow, suggestionsAbove } from './guidance.queries.ts'
import { guidingOrganisations, subjectOf } from './guidance.reading.tsx'
import { type Offered, offeredSuggestions } from './guidance.rules.ts'
import { guidanceWords } from './guidance.words.ts'
import { CataloguePage } from './pages/catalogue.page.tsx'
import { SuggestionFormPage } from './pages/suggestion-form.page.tsx'

type Act = ActOf<typeof suggestionMachine>
const offeredStates = statesAfter(suggestionMachine, 'add')

/** Everything the pages of the catalogue ask of the database: the edition of the year, and what is kept above the actor. */
async function catalogueOf({ db, actor }: StaffVisit) {
  const edition = await editionOfYear(db, thisYear())
  return edition && { edition, kept: await suggestionsAbove(db, organisationsOf(actor), edition.id, today()) }
}

/** Where the actor may do a thing with a starter that nobody has copied yet. */
const focalOrganisation = ({ actor }: StaffVisit, act: Act): string | undefined => {
  const subject = (homeId: string) => subjectOf({ state: 'none' as const, homeId, doneBy: {} })
  const posts = postsFor(suggestionMachine, act)
  return organisationsOf(actor, posts).find((id) => actsOpenTo(suggestionMachine, subject(id), actor).includes(act))
}

/** What the actor may do with a suggestion of the catalogue, by its key. */
function actsOnKey(visit: StaffVisit, kept: readonly SuggestionRow[], key: string): readonly Act[] {
  const row = kept.find(({ id }) => id === key)
  if (row) return actsOpenTo(suggestionMachine, subjectOf(row), visit.actor)
  return (['change', 'retire'] as const).filter((act) => focalOrganisation(visit, act) !== undefined)
}

export async function cataloguePage(visit: StaffVisit): Promise<Answer> {
  const words = guidanceWords(visit.language)
  const found = await catalogueOf(visit)
  if (!found) return page(words.catalogue, <Empty title={words.noCycle(thisYear())} />)
  const { edition, kept } = found
  const retired = kept
    .filter(({ state }) => !offeredStates.includes(state))
    .filter(({ id }) => actsOnKey(visit, kept, id).length > 0)
    .map(({ id, field, name, content, homeName }): Offered => ({ key: id, field, name, content, from: homeName }))
  return page(
    words.catalogue,
    <CataloguePage
      words={words}
      groups={offeredSuggestions(edition, kept, offeredStates)}
      retired={retired}
      mayAdd={holds(visit.actor, postsFor(suggestionMachine, 'add'))}
      mayRegister={holds(visit.actor, postsFor(registrationMachine, 'save'))}
      actsOn={({ key, name }) => (
        <SuggestionActs visit={visit} name={name} suggestionKey={key} kept={kept} open={actsOnKey(visit, kept, key)} />
      )}
    />,
    { trail: [{ label: words.listTitle, href: paths.guidances }], wide: true },
  )
}

type ActsProps = {
  visit: StaffVisit
  name: string
  suggestionKey: string
  kept: readonly SuggestionRow[]
  open: readonly Act[]
}

const SuggestionActs = ({ visit, name, suggestionKey, kept, open }: ActsProps) => {
  const words = guidanceWords(visit.language)
  const version = String(kept.find(({ id }) => id === suggestionKey)?.rowVersion ?? 0)
  const button = (act: 'retire' | 'restore', action: string) => (
    <Form
      action={action}
      hidden={{ ...visit.hidden, _version: version }}
      label={`${acts[`suggestion.${act}`][visit.language]}: ${name}`}
    >
      <Button tone="secondary">{acts[`suggestion.${act}`][visit.language]}</Button>
    </Form>
  )
  return (
    open.length > 0 && (
      <ButtonRow>
        {open.includes('change') && (
          <ButtonLink href={paths.changeSuggestion(suggestionKey)} tone="secondary">
            {words.change}
            <span class="govuk-visually-hidden">{words.startAbout(name)}</span>
          </ButtonLink>
        )}
        {open.includes('retire') && button('retire', paths.retireSuggestion(suggestionKey))}
        {open.includes('restore') && button('restore', paths.restoreSuggestion(suggestionKey))}
      </ButtonRow>
    )
  )
}

type Typed = {
  readonly values: FormValues
  readonly problems: readonly Problem[]
  readonly objections: readonly Objection[]
}
const nothing: Typed = { values: {}, problems: [], objections: [] }

const trail = (visit: StaffVisit) => [
  { label: guidanceWords(visit.language).listTitle, href: paths.guidances },
  { label: guidanceWords(visit.language).catalogue, href: paths.suggestions },
]

const formState = (visit: StaffVisit, edition: Edition, { values, problems, objections }: Typed) => ({
  ...{ words: guidanceWords(visit.language), edition, values, problems },
  objections: objections.length > 0 && (
    <ObjectionList objections={objections} edition={edition} title={guidanceWords(visit.language).refusedTitle} />
  ),
})

export async function newSuggestionPage(visit: StaffVisit, given: Typed = nothing): Promise<Answer> {
  const words = guidanceWords(visit.language)
  const edition = await editionOfYear(visit.db, thisYear())
  if (!edition) return page(words.newSuggestion, <Empty title={words.noCycle(thisYear())} />)
  const organisations = await guidingOrganisations(visit, edition, postsFor(suggestionMachine, 'add'))
  const [only] = organisations
  if (!only) return page(words.newSuggestion, <Empty title={words.noOrganisation} />)
  return page(
    words.newSuggestion,
    <SuggestionFormPage
      {...formState(visit, edition, given)}
      title={words.newSuggestion}
      action={paths.newSuggestion}
      hidden={{ ...visit.hidden, ...(organisations.length === 1 && { organisation: only.id }) }}
      organisations={organisations}
    />,
    { trail: trail(visit) },
  )
}

export async function addFromForm(visit: StaffVisit): Promise<Answer> {
  const edition = await editionOfYear(visit.db, thisYear())
  if (!edition) return newSuggestionPage(visit)
  const again = (problems: readonly Problem[], objections: readonly Objection[]) =>
    newSuggestionPage(visit, { values: visit.form, problems, objections })
  const back = paths.suggestions
  const parsed = parseForm(suggestionForm(edition), visit.form)
  if (!parsed.ok) return answerTo(visit, { kind: 'problems', problems: parsed.problems }, { again, back, edition })
  const { organisation: organisationId, ...content } = parsed.input
  return answerTo(visit, await addSuggestion(visit, { edition, organisationId, content }), { again, back, edition })
}

/** The suggestion of an address, kept or a starter, with what the actor may do with it. */
async function suggestionOf(visit: StaffVisit) {
  const found = await catalogueOf(visit)
  if (!found) return undefined
  const key = visit.params.key ?? ''
  const { edition, kept } = found
  const row = kept.find(({ id }) => id === key)
  const copied = kept.some(({ starter }) => starter === key)
  const starter = copied ? undefined : edition.suggestions.value.find((one) => one.key === key)
  const content = row ?? starter
  if (!content) return undefined
  const { field, name, content: text } = content
  return { edition, key, row, content: { field, name, content: text }, open: actsOnKey(visit, kept, key) }
}

export async function changePage(visit: StaffVisit, given?: Typed): Promise<Answer> {
  const found = await suggestionOf(visit)
  if (!found?.open.includes('change')) return absent
  const words = guidanceWords(visit.language)
  return page(
    words.editSuggestion,
    <SuggestionFormPage
      {...formState(visit, found.edition, given ?? { ...nothing, values: found.content })}
      title={words.editSuggestion}
      action={paths.changeSuggestion(found.key)}
      hidden={{ ...visit.hidden, _version: String(found.row?.rowVersion ?? 0) }}
      organisations={[]}
    />,
    { trail: trail(visit) },
  )
}

export async function changeFromForm(visit: StaffVisit): Promise<Answer> {
  const found = await suggestionOf(visit)
  if (!found) return absent
  const { edition, row, key } = found
  const again = (problems: readonly Problem[], objections: readonly Objection[]) =>
    changePage(visit, { values: visit.form, problems, objections })
  const back = paths.suggestions
  const parsed = parseForm(suggestionChangeForm(edition), visit.form)
  if (!parsed.ok) return answerTo(visit, { kind: 'problems', problems: parsed.problems }, { again, back, edition })
  const content = parsed.input
  const rowVersion = Number(typed(visit.form, '_version'))
  const organisationId = focalOrganisation(visit, 'change') ?? visit.actor.posts[0]?.organisationId ?? ''
  const outcome = row
    ? await changeSuggestion(visit, { id: row.id, rowVersion, content })
    : await changeStarter(visit, { edition, organisationId, starter: key, content })
  return answerTo(visit, outcome, { again, back, edition })
}

export const moveFromForm =
  (name: 'retire' | 'restore') =>
  async (visit: StaffVisit): Promise<Answer> => {
    const found = await suggestionOf(visit)
    if (!found) return absent
    const { edition, row, key, content } = found
    const rowVersion = Number(typed(visit.form, '_version'))
    if (row) {
      const move = name === 'retire' ? retireSuggestion : restoreSuggestion
      return answerTo(visit, await move(visit, { id: row.id, rowVersion }), { back: paths.suggestions, edition })
    }
    if (name === 'restore') return absent
    const organisationId = focalOrganisation(visit, 'retire') ?? visit.actor.posts[0]?.organisationId ?? ''
    const outcome = await retireStarter(visit, { edition, organisationId, starter: key, content })
    return answerTo(visit, outcome, { back: paths.suggestions, edition })
  }

/** What is offered to an organisation that registers, by field. */
export async function suggestionsFor(visit: StaffVisit, edition: Edition, organisationId: string) {
  const kept = await suggestionsAbove(visit.db, [organisationId], edition.id, today())
  return offeredSuggestions(edition, kept, offeredStates)
}

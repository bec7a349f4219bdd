import { answerTo, ObjectionList } from '#ground/acts'
import { editionOfYear } from '#ground/cycles'
import type { StaffVisit } from '#ground/identity'
import { type Organisation, organisationsOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import type { Objection } from '#lifecycle'
import { thisYear, today } from '#platform/clock'
import type { FormValues, Problem } from '#platform/forms'
import { type Answer, page } from '#platform/http'
import { GuidancePanel, guidanceFor, guidanceWords, suggestionsFor } from '#process/guidance'
import {
  type BarredPlace,
  barredPlaces,
  choiceKey,
  type RegistrantChoice,
  readDraft,
  registrantChoices,
  registrationWords,
  saveNewRegistration,
  withAnswers,
} from '#process/registration'
import { type Edition, type FormSection, findAuthority, type RegistrationForm, registrationFormOf } from '#rulebook'
import { Empty, Inset, LinkList } from '#ui'
import { type UnfinishedDraft, unfinishedDrafts } from './draft.queries.ts'
import { draftKeyOf, formName, newDraftPlace, seasonOf, trailTo } from './draft.reading.tsx'
import { type DraftingWords, draftingWords } from './drafting.words.ts'
import { type Barred, BarredPage, RegistrantPage, registrantLabel } from './pages/registrant.page.tsx'
import { SectionPage } from './pages/section.page.tsx'
import { draftOf, receiversByLevel } from './section.reading.tsx'

/** What there is to begin with: year, rules, for whom the person may register and on which form. */
type Beginning = {
  readonly words: DraftingWords
  readonly edition: Edition
  readonly year: number
  readonly choices: readonly RegistrantChoice[]
  readonly barred: readonly BarredPlace[]
  /** The form of whoever registers at a place; undefined where the rules know none. */
  readonly formAt: (choice: RegistrantChoice) => RegistrationForm | undefined
}

async function beginning({ db, actor, language }: StaffVisit): Promise<Beginning | undefined> {
  const year = thisYear()
  const edition = await editionOfYear(db, year)
  if (!edition) return undefined
  const choices = registrantChoices(actor)
  const barred = barredPlaces(actor)
  const ids = [...choices, ...barred.map(({ place }) => place)].map(({ organisationId }) => organisationId)
  const homes = new Map((await organisationsOn(db, today(), ids)).map((home) => [home.id, home]))
  const formAt = (choice: RegistrantChoice) => formFor(edition, choice, homes.get(choice.organisationId))
  return { words: draftingWords(language), edition, year, choices, barred, formAt }
}

/** Which form applies follows from who registers, at whatever level. */
function formFor(edition: Edition, { participant }: RegistrantChoice, home: Organisation | undefined) {
  const level = lowestLevel(edition)
  const rule = home && findAuthority(edition, { participant, ownerKind: home.kind, level })
  return rule && registrationFormOf(edition, rule.value.form)
}

const lowestLevel = ({ levels }: Edition): string => levels.value.find(({ rank }) => rank === 1)?.code ?? ''

/** For whom, as the address says it; a lone choice needs no question. */
function chosenIn({ query }: StaffVisit, { choices, formAt }: Beginning) {
  const lone = choices.length === 1 && choices[0] ? choiceKey(choices[0]) : ''
  const wanted = query.get('cho') ?? lone
  const choice = choices.find((candidate) => choiceKey(candidate) === wanted)
  const form = choice && formAt(choice)
  return choice && form && { choice, form }
}

export async function newPage(visit: StaffVisit): Promise<Answer> {
  const begun = await beginning(visit)
  if (!begun) return noSeason(visit, 200)
  const barred = barredIn(visit, begun)
  if (barred) return barredPage(begun, barred)
  const chosen = chosenIn(visit, begun)
  if (!chosen) return registrantPage(begun, visit.query.get('goi-y') ?? '')
  const { suggestion } = await offers(visit, begun, chosen.choice)
  const started = suggestion && { name: suggestion.name, field: suggestion.field }
  return newForm(visit, begun, { ...chosen, values: { level: lowestLevel(begun.edition), ...started } })
}

const noSeason = ({ language }: StaffVisit, status: number): Answer =>
  page(draftingWords(language).newTitle, <Empty title={registrationWords(language).noCycle(thisYear())} />, { status })

function registrantPage(begun: Beginning, suggestion: string): Answer {
  const { words, edition, choices, barred, formAt } = begun
  const named = choices.flatMap((choice) => {
    const form = formAt(choice)
    return form ? [{ ...choice, form: formName(words, edition, form.kind) }] : []
  })
  return page(
    words.newTitle,
    <RegistrantPage
      {...{ words, edition, choices: named, suggestion }}
      {...whyBarred(edition)}
      barred={barred.map((each) => withForms(begun, each))}
    />,
  )
}

function withForms({ words, edition, formAt }: Beginning, barred: BarredPlace): Barred {
  const name = (choice: RegistrantChoice) => formName(words, edition, formAt(choice)?.kind ?? '')
  return { ...barred, form: name(barred.place), insteadForm: name(barred.instead) }
}

const whyBarred = (edition: Edition) => ({ edition, sources: edition.needSources['registers-where-told'] })

const barredIn = ({ query }: StaffVisit, { barred }: Beginning): BarredPlace | undefined =>
  barred.find(({ place }) => choiceKey(place) === query.get('cho'))

/** Q-II.3.2-3: told which form is right and why. */
function barredPage(begun: Beginning, barred: BarredPlace, status = 200): Answer {
  const { words, edition } = begun
  const each = withForms(begun, barred)
  return page(words.barredTitle(each.form), <BarredPage {...{ words, barred: each }} {...whyBarred(edition)} />, {
    status,
  })
}

/** Guidance of the units above and what the focal unit suggests; the suggestion the address starts from. */
async function offers(visit: StaffVisit, { edition, year }: Beginning, { organisationId }: RegistrantChoice) {
  const [guidance, groups] = await Promise.all([
    guidanceFor(visit.db, organisationId, year, today()),
    suggestionsFor(visit, edition, organisationId),
  ])
  const suggestion = groups
    .flatMap(({ suggestions }) => suggestions)
    .find(({ key }) => key === visit.query.get('goi-y'))
  return { guidance, groups, suggestion }
}

type NewFormState = {
  readonly choice: RegistrantChoice
  readonly form: RegistrationForm
  readonly values: FormValues
  readonly problems?: readonly Problem[]
  readonly objections?: readonly Objection[]
}

const firstOf = (form: RegistrationForm): FormSection => {
  const [first] = form.sections
  if (!first) throw new Error(`${form.kind} asks nothing`)
  return first
}

/** The first section of a form: what the initiative is. The rest is asked once there is a draft. */
async function newForm(visit: StaffVisit, begun: Beginning, state: NewFormState): Promise<Answer> {
  const { words, edition, year } = begun
  const { choice, form, values, problems = [], objections = [] } = state
  const section = firstOf(form)
  const [unfinished, { guidance, groups, suggestion }] = await Promise.all([
    unfinishedDrafts(visit.db, visit.actor, { year, ...choice }),
    offers(visit, begun, choice),
  ])
  const address = `${paths.newRegistration}?cho=${choiceKey(choice)}`
  return page(
    words.newTitle,
    <SectionPage
      {...{ words, language: visit.language, section, values, problems }}
      caption={`${words.formOf(formName(words, edition, form.kind), year)} · ${registrantLabel(words, choice)}`}
      season={await seasonOf(visit.db, edition, { year, organisationId: choice.organisationId })}
      action={suggestion ? `${address}&goi-y=${suggestion.key}` : address}
      hintsFrom={paths.similarInitiatives}
      hidden={{ ...visit.hidden }}
      draft={draftOf(words, draftKeyOf(newDraftPlace(choiceKey(choice), suggestion?.key ?? ''), visit))}
      prefilled={[]}
      news={
        <>
          <Unfinished words={words} drafts={unfinished} />
          {suggestion && <Inset>{guidanceWords(visit.language).startedFrom(suggestion.name)}</Inset>}
          <GuidancePanel
            language={visit.language}
            guidance={guidance}
            groups={groups}
            hrefOf={(key) => `${address}&goi-y=${key}`}
          />
        </>
      }
      objections={
        objections.length > 0 && <ObjectionList objections={objections} edition={edition} title={words.refusedTitle} />
      }
      consequences={await receiversByLevel(visit, words, { section, edition, ...choice })}
      ways={[{ to: 'list', label: words.saveFirst }]}
    />,
    { trail: trailTo(visit) },
  )
}

const Unfinished = ({ words, drafts }: { words: DraftingWords; drafts: readonly UnfinishedDraft[] }) =>
  drafts.length === 0 ? null : (
    <Inset>
      <p>{words.openDrafts}</p>
      <LinkList items={drafts.map(({ id, name }) => ({ href: paths.editRegistration(id), label: name }))} />
    </Inset>
  )

export async function createFromForm(visit: StaffVisit): Promise<Answer> {
  const begun = await beginning(visit)
  if (!begun) return noSeason(visit, 422)
  const barred = barredIn(visit, begun)
  if (barred) return barredPage(begun, barred, 422)
  const chosen = chosenIn(visit, begun)
  if (!chosen) return page(begun.words.newTitle, <Empty title={begun.words.noChoice} />, { status: 422 })
  const parsed = readDraft(firstOf(chosen.form).fields, visit.form)
  const { suggestion } = await offers(visit, begun, chosen.choice)
  const outcome = parsed.ok
    ? await saveNewRegistration(visit, {
        year: begun.year,
        organisationId: chosen.choice.organisationId,
        participant: chosen.choice.participant,
        answers: withAnswers(suggestion ? { content: suggestion.content } : {}, parsed.input),
      })
    : ({ kind: 'problems', problems: parsed.problems } as const)
  const again = (problems: readonly Problem[], objections: readonly Objection[]) =>
    newForm(visit, begun, { ...chosen, values: visit.form, problems, objections })
  const from = suggestion ? `moi.${suggestion.key}` : 'moi'
  const marked = outcome.kind === 'done' ? { ...outcome, location: `${outcome.location}?luu=${from}` } : outcome
  return answerTo(visit, marked, { again, back: paths.registrations, edition: begun.edition })
}

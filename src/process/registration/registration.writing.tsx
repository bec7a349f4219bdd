import type { ComponentChildren } from 'preact'
import { answerTo, ObjectionList } from '#ground/acts'
import { editionOfYear, pinnedEdition } from '#ground/cycles'
import type { StaffVisit } from '#ground/identity'
import { organisationOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { actsOpenTo, type Objection, registrationMachine } from '#lifecycle'
import { thisYear, today } from '#platform/clock'
import { type FormValues, type Problem, typed } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { isId } from '#platform/ids'
import { GuidancePanel, guidanceFor, guidanceWords, suggestionsFor } from '#process/guidance'
import {
  type Edition,
  type FormSection,
  fieldsOf,
  findAuthority,
  type RegistrationForm,
  registrationFormOf,
} from '#rulebook'
import { Empty, Inset } from '#ui'
import { saveNewRegistration } from './acts/save-new-registration.ts'
import { saveRegistration } from './acts/save-registration.ts'
import { RegistrantPage, registrantLabel } from './pages/registrant.page.tsx'
import { RegistrationFormPage } from './pages/registration-form.page.tsx'
import { choiceKey, type RegistrantChoice, registrantChoices } from './registrant.rules.ts'
import { readDraft, valuesOf, withAnswers } from './registration.forms.ts'
import { type RegistrationCase, registrationFor } from './registration.queries.ts'
import { registrationWords } from './registration.words.ts'
import { returnNoteFor } from './return-note.reading.tsx'

/** For whom and when: taken from the address, checked against the posts of the person. */
async function begin(visit: StaffVisit) {
  const { db, actor, query, language } = visit
  const year = thisYear()
  const edition = await editionOfYear(db, year)
  const choices = registrantChoices(actor)
  const wanted = query.get('cho') ?? (choices.length === 1 && choices[0] ? choiceKey(choices[0]) : '')
  const choice = choices.find((candidate) => choiceKey(candidate) === wanted)
  const home = choice && (await organisationOn(db, choice.organisationId, today()))
  const level = edition?.levels.value.find(({ rank }) => rank === 1)?.code ?? ''
  const rule =
    edition &&
    choice &&
    home &&
    findAuthority(edition, { participant: choice.participant, ownerKind: home.kind, level })
  const form = edition && rule && registrationFormOf(edition, rule.value.form)
  const groups = edition && choice ? await suggestionsFor(visit, edition, choice.organisationId) : []
  const suggestion = groups.flatMap(({ suggestions }) => suggestions).find(({ key }) => key === query.get('goi-y'))
  return { words: registrationWords(language), year, edition, choices, choice, level, form, groups, suggestion }
}

export async function newPage(visit: StaffVisit): Promise<Answer> {
  const { words, year, edition, choices, choice, form, level, groups, suggestion } = await begin(visit)
  if (!edition) return page(words.newTitle, <Empty title={words.noCycle(year)} />)
  if (!choice || !form)
    return page(
      words.newTitle,
      <RegistrantPage
        words={words}
        action={paths.newRegistration}
        choices={choices}
        suggestion={visit.query.get('goi-y') ?? ''}
      />,
    )
  const values = { level, ...(suggestion && { name: suggestion.name, field: suggestion.field }) }
  return newForm(visit, {
    ...{ edition, choice, form, year, values, groups, suggestion, problems: [], objections: [] },
  })
}

type NewFormState = {
  edition: Edition
  form: RegistrationForm
  choice: RegistrantChoice
  year: number
  values: FormValues
  problems: readonly Problem[]
  objections: readonly Objection[]
  groups: Awaited<ReturnType<typeof suggestionsFor>>
  suggestion: { readonly key: string; readonly name: string } | undefined
}

const firstPageOf = (form: RegistrationForm): FormSection => {
  const [first] = form.sections
  if (!first) throw new Error(`${form.kind} asks nothing`)
  return first
}

/** The first page of a form: what the initiative is. The rest is asked once there is a draft. */
async function newForm(
  visit: StaffVisit,
  { choice, form, year, groups, suggestion, ...state }: NewFormState,
): Promise<Answer> {
  const words = registrationWords(visit.language)
  const address = `${paths.newRegistration}?cho=${choiceKey(choice)}`
  const guidance = await guidanceFor(visit.db, choice.organisationId, year, today())
  return formPage(visit, {
    ...state,
    above: (
      <>
        {suggestion && <Inset>{guidanceWords(visit.language).startedFrom(suggestion.name)}</Inset>}
        <GuidancePanel
          language={visit.language}
          guidance={guidance}
          groups={groups}
          hrefOf={(key) => `${address}&goi-y=${key}`}
        />
      </>
    ),
    sections: [firstPageOf(form)],
    title: words.newTitle,
    caption: words.formFor(registrantLabel(words, choice), year),
    action: suggestion ? `${address}&goi-y=${suggestion.key}` : address,
    draftKey: `dang-ky-moi-${choiceKey(choice)}${suggestion ? `-${suggestion.key}` : ''}`,
  })
}

export async function createFromForm(visit: StaffVisit): Promise<Answer> {
  const { words, year, edition, choice, form, groups, suggestion } = await begin(visit)
  if (!edition || !choice || !form)
    return page(words.newTitle, <Empty title={edition ? words.noChoice : words.noCycle(year)} />, { status: 422 })
  const again = (problems: readonly Problem[], objections: readonly Objection[]) =>
    newForm(visit, { edition, choice, form, year, values: visit.form, groups, suggestion, problems, objections })
  const parsed = readDraft(firstPageOf(form).fields, visit.form)
  const outcome = parsed.ok
    ? await saveNewRegistration(visit, {
        year,
        organisationId: choice.organisationId,
        participant: choice.participant,
        answers: withAnswers(suggestion ? { content: suggestion.content } : {}, parsed.input),
      })
    : ({ kind: 'problems', problems: parsed.problems } as const)
  return answerTo(visit, outcome, { again, back: paths.registrations, edition })
}

async function editable(visit: StaffVisit): Promise<RegistrationCase | undefined> {
  const id = visit.params.id ?? ''
  const registration = isId(id) ? await registrationFor(visit.db, visit.actor, id) : undefined
  return registration && actsOpenTo(registrationMachine, registration, visit.actor).includes('save')
    ? registration
    : undefined
}

async function editForm(
  visit: StaffVisit,
  registration: RegistrationCase,
  state: Pick<NewFormState, 'values' | 'problems' | 'objections'>,
): Promise<Answer> {
  const words = registrationWords(visit.language)
  const edition = pinnedEdition(registration.editionId)
  return formPage(visit, {
    above: await returnNoteFor(visit, registration),
    edition,
    sections: registrationFormOf(edition, registration.form).sections,
    title: words.editTitle,
    caption: registration.answers.name,
    action: paths.editRegistration(registration.id),
    draftKey: `dang-ky-${registration.id}-${registration.rowVersion}`,
    rowVersion: registration.rowVersion,
    initiativeId: registration.initiativeId,
    ...state,
  })
}

export async function editPage(visit: StaffVisit): Promise<Answer> {
  const registration = await editable(visit)
  if (!registration) return absent
  const form = registrationFormOf(pinnedEdition(registration.editionId), registration.form)
  return editForm(visit, registration, { values: valuesOf(form, registration.answers), problems: [], objections: [] })
}

export async function saveFromForm(visit: StaffVisit): Promise<Answer> {
  const registration = await registrationFor(visit.db, visit.actor, visit.params.id ?? '')
  if (!registration) return absent
  const edition = pinnedEdition(registration.editionId)
  const parsed = readDraft(fieldsOf(registrationFormOf(edition, registration.form)), visit.form)
  const outcome = parsed.ok
    ? await saveRegistration(visit, {
        id: registration.id,
        rowVersion: Number(typed(visit.form, '_version')),
        answers: withAnswers(registration.answers, parsed.input),
      })
    : ({ kind: 'problems', problems: parsed.problems } as const)
  const again = (problems: readonly Problem[], objections: readonly Objection[]) =>
    editForm(visit, registration, { values: visit.form, problems, objections })
  return answerTo(visit, outcome, { again, back: paths.registration(registration.id), edition })
}

type FormState = Pick<NewFormState, 'edition' | 'values' | 'problems' | 'objections'> & {
  sections: readonly FormSection[]
  title: string
  caption: string
  action: string
  draftKey: string
  rowVersion?: number
  above?: ComponentChildren
  initiativeId?: string
}

function formPage(
  visit: StaffVisit,
  { draftKey, rowVersion, initiativeId, objections, edition, ...state }: FormState,
): Answer {
  const words = registrationWords(visit.language)
  const draft = {
    key: draftKey,
    savedWords: words.draftSaved,
    offerWords: words.draftOffer,
    restoreWords: words.draftRestore,
    discardWords: words.draftDiscard,
  }
  return page(
    state.title,
    <RegistrationFormPage
      {...state}
      words={words}
      language={visit.language}
      draft={draft}
      hintsFrom={`${paths.similarInitiatives}${initiativeId ? `?cua=${initiativeId}` : ''}`}
      hidden={{ ...visit.hidden, ...(rowVersion === undefined ? {} : { _version: String(rowVersion) }) }}
      objections={
        objections.length > 0 && <ObjectionList objections={objections} edition={edition} title={words.refusedTitle} />
      }
    />,
    { trail: [{ label: words.listTitle, href: paths.registrations }] },
  )
}

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
import {
  type Edition,
  type FormSection,
  fieldsOf,
  findAuthority,
  type RegistrationForm,
  registrationFormOf,
} from '#rulebook'
import { Empty } from '#ui'
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
async function begin({ db, actor, query, language }: StaffVisit) {
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
  return { words: registrationWords(language), year, edition, choices, choice, level, form }
}

export async function newPage(visit: StaffVisit): Promise<Answer> {
  const { words, year, edition, choices, choice, form, level } = await begin(visit)
  if (!edition) return page(words.newTitle, <Empty title={words.noCycle(year)} />)
  if (!choice || !form)
    return page(words.newTitle, <RegistrantPage words={words} action={paths.newRegistration} choices={choices} />)
  return newForm(visit, { edition, choice, form, year, values: { level }, problems: [], objections: [] })
}

type NewFormState = {
  edition: Edition
  form: RegistrationForm
  choice: RegistrantChoice
  year: number
  values: FormValues
  problems: readonly Problem[]
  objections: readonly Objection[]
}

const firstPageOf = (form: RegistrationForm): FormSection => {
  const [first] = form.sections
  if (!first) throw new Error(`${form.kind} asks nothing`)
  return first
}

/** The first page of a form: what the initiative is. The rest is asked once there is a draft. */
function newForm(visit: StaffVisit, { choice, form, year, ...state }: NewFormState): Answer {
  const words = registrationWords(visit.language)
  return formPage(visit, {
    ...state,
    sections: [firstPageOf(form)],
    title: words.newTitle,
    caption: words.formFor(registrantLabel(words, choice), year),
    action: `${paths.newRegistration}?cho=${choiceKey(choice)}`,
    draftKey: `dang-ky-moi-${choiceKey(choice)}`,
  })
}

export async function createFromForm(visit: StaffVisit): Promise<Answer> {
  const { words, year, edition, choice, form } = await begin(visit)
  if (!edition || !choice || !form)
    return page(words.newTitle, <Empty title={edition ? words.noChoice : words.noCycle(year)} />, { status: 422 })
  const again = (problems: readonly Problem[], objections: readonly Objection[]) =>
    newForm(visit, { edition, choice, form, year, values: visit.form, problems, objections })
  const parsed = readDraft(firstPageOf(form).fields, visit.form)
  const outcome = parsed.ok
    ? await saveNewRegistration(visit, {
        year,
        organisationId: choice.organisationId,
        participant: choice.participant,
        answers: withAnswers({}, parsed.input),
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
}

function formPage(visit: StaffVisit, { draftKey, rowVersion, objections, edition, ...state }: FormState): Answer {
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
      hidden={{ ...visit.hidden, ...(rowVersion === undefined ? {} : { _version: String(rowVersion) }) }}
      objections={
        objections.length > 0 && <ObjectionList objections={objections} edition={edition} title={words.refusedTitle} />
      }
    />,
    { trail: [{ label: words.listTitle, href: paths.registrations }] },
  )
}

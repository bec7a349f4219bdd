import { answerTo, ObjectionList } from '#ground/acts'
import { editionOfYear, pinnedEdition } from '#ground/cycles'
import type { StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import { actsOpenTo, type Objection, registrationMachine } from '#lifecycle'
import { thisYear } from '#platform/clock'
import { type FormValues, type Problem, parseForm, typed } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { isId } from '#platform/ids'
import type { Edition, Participant } from '#rulebook'
import { Empty } from '#ui'
import { saveNewRegistration } from './acts/save-new-registration.ts'
import { saveRegistration } from './acts/save-registration.ts'
import { RegistrantPage, registrantLabel } from './pages/registrant.page.tsx'
import { RegistrationFormPage } from './pages/registration-form.page.tsx'
import { choiceKey, registrantChoices } from './registrant.rules.ts'
import { draftForm } from './registration.forms.ts'
import { type RegistrationCase, registrationFor } from './registration.queries.ts'
import { registrationWords } from './registration.words.ts'

/** For whom and when: taken from the address, checked against the posts of the person. */
async function begin({ db, actor, query, language }: StaffVisit) {
  const year = thisYear()
  const edition = await editionOfYear(db, year)
  const choices = registrantChoices(actor)
  const wanted = query.get('cho') ?? (choices.length === 1 && choices[0] ? choiceKey(choices[0]) : '')
  return {
    words: registrationWords(language),
    year,
    edition,
    choices,
    choice: choices.find((candidate) => choiceKey(candidate) === wanted),
  }
}

export async function newPage(visit: StaffVisit): Promise<Answer> {
  const { words, year, edition, choices, choice } = await begin(visit)
  if (!edition) return page(words.newTitle, <Empty title={words.noCycle(year)} />)
  if (!choice)
    return page(words.newTitle, <RegistrantPage words={words} action={paths.newRegistration} choices={choices} />)
  const nearest = edition.levels.value.find((level) => level.rank === 1)
  return newForm(visit, { edition, choice, year, values: { level: nearest?.code ?? '' }, problems: [], objections: [] })
}

type NewFormState = {
  edition: Edition
  choice: ReturnType<typeof registrantChoices>[number]
  year: number
  values: FormValues
  problems: readonly Problem[]
  objections: readonly Objection[]
}

function newForm(visit: StaffVisit, { edition, choice, year, values, problems, objections }: NewFormState): Answer {
  const words = registrationWords(visit.language)
  return formPage(visit, {
    edition,
    participant: choice.participant,
    title: words.newTitle,
    caption: words.formFor(registrantLabel(words, choice), year),
    action: `${paths.newRegistration}?cho=${choiceKey(choice)}`,
    draftKey: `dang-ky-moi-${choiceKey(choice)}`,
    values,
    problems,
    objections,
  })
}

export async function createFromForm(visit: StaffVisit): Promise<Answer> {
  const { words, year, edition, choice } = await begin(visit)
  if (!edition || !choice)
    return page(words.newTitle, <Empty title={edition ? words.noChoice : words.noCycle(year)} />, { status: 422 })
  const again = (problems: readonly Problem[], objections: readonly Objection[]) =>
    newForm(visit, { edition, choice, year, values: visit.form, problems, objections })
  const parsed = parseForm(draftForm(edition), visit.form)
  const outcome = parsed.ok
    ? await saveNewRegistration(visit, {
        year,
        organisationId: choice.organisationId,
        participant: choice.participant,
        answers: parsed.input,
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

function editForm(
  visit: StaffVisit,
  registration: RegistrationCase,
  state: Pick<NewFormState, 'values' | 'problems' | 'objections'>,
): Answer {
  const words = registrationWords(visit.language)
  return formPage(visit, {
    edition: pinnedEdition(registration.editionId),
    participant: registration.ownerPersonId === null ? 'COLLECTIVE' : 'INDIVIDUAL',
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
  return registration
    ? editForm(visit, registration, { values: registration.answers, problems: [], objections: [] })
    : absent
}

export async function saveFromForm(visit: StaffVisit): Promise<Answer> {
  const registration = await registrationFor(visit.db, visit.actor, visit.params.id ?? '')
  if (!registration) return absent
  const edition = pinnedEdition(registration.editionId)
  const parsed = parseForm(draftForm(edition), visit.form)
  const outcome = parsed.ok
    ? await saveRegistration(visit, {
        id: registration.id,
        rowVersion: Number(typed(visit.form, '_version')),
        answers: parsed.input,
      })
    : ({ kind: 'problems', problems: parsed.problems } as const)
  const again = (problems: readonly Problem[], objections: readonly Objection[]) =>
    editForm(visit, registration, { values: visit.form, problems, objections })
  return answerTo(visit, outcome, { again, back: paths.registration(registration.id), edition })
}

type FormState = Pick<NewFormState, 'edition' | 'values' | 'problems' | 'objections'> & {
  participant: Participant
  title: string
  caption: string
  action: string
  draftKey: string
  rowVersion?: number
}

function formPage(visit: StaffVisit, { draftKey, rowVersion, objections, ...state }: FormState): Answer {
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
      draft={draft}
      hidden={{ ...visit.hidden, ...(rowVersion === undefined ? {} : { _version: String(rowVersion) }) }}
      objections={
        objections.length > 0 && (
          <ObjectionList objections={objections} edition={state.edition} title={words.refusedTitle} />
        )
      }
    />,
    { trail: [{ label: words.listTitle, href: paths.registrations }] },
  )
}

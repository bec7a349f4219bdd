import { answerTo, ObjectionList } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import type { StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import { actsOpenTo, type Objection, registrationMachine } from '#lifecycle'
import { type FormValues, type Problem, parseForm, typed } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { draftingWords, draftOf, rowsChanged } from '#process/drafting'
import { type RegistrationCase, readDraft, registrationFor, valuesOf, withAnswers } from '#process/registration'
import { fieldsOf, type RegistrationForm, registrationFormOf } from '#rulebook'
import { amendRegistration } from './acts/amend-registration.ts'
import { amendmentForm } from './continuation.forms.ts'
import { isIdentityHeld } from './continuation.queries.ts'
import { continuationWords } from './continuation.words.ts'
import { AmendPage } from './pages/amend.page.tsx'

type Shown = {
  readonly registration: RegistrationCase
  readonly form: RegistrationForm
  readonly values: FormValues
  readonly problems: readonly Problem[]
  readonly objections: readonly Objection[]
}

export async function amendPage(visit: StaffVisit): Promise<Answer> {
  const registration = await registrationFor(visit.db, visit.actor, visit.params.id ?? '')
  if (!registration || !actsOpenTo(registrationMachine, registration, visit.actor).includes('amend')) return absent
  const form = formOf(registration)
  return shown(visit, {
    registration,
    form,
    values: valuesOf(form, registration.answers),
    problems: [],
    objections: [],
  })
}

export async function amendFromForm(visit: StaffVisit): Promise<Answer> {
  const registration = await registrationFor(visit.db, visit.actor, visit.params.id ?? '')
  if (!registration) return absent
  const form = formOf(registration)
  const rows = rowsChanged({ fields: fieldsOf(form) }, visit.form)
  if (rows && actsOpenTo(registrationMachine, registration, visit.actor).includes('amend'))
    return shown(visit, { registration, form, values: rows.values, problems: [], objections: [] })
  const said = parseForm(amendmentForm, visit.form)
  const answered = readDraft(fieldsOf(form), visit.form)
  const problems = [...(said.ok ? [] : said.problems), ...(answered.ok ? [] : answered.problems)]
  const outcome =
    said.ok && answered.ok
      ? await amendRegistration(visit, {
          id: registration.id,
          rowVersion: Number(typed(visit.form, '_version')),
          answers: withAnswers(registration.answers, answered.input),
          reason: said.input.amendReason,
          identityReason: said.input.identityReason,
        })
      : ({ kind: 'problems', problems } as const)
  const again = (found: readonly Problem[], objections: readonly Objection[]) =>
    shown(visit, { registration, form, values: visit.form, problems: found, objections })
  return answerTo(visit, outcome, {
    again,
    back: paths.registration(registration.id),
    edition: pinnedEdition(registration.editionId),
  })
}

const formOf = (registration: RegistrationCase): RegistrationForm =>
  registrationFormOf(pinnedEdition(registration.editionId), registration.form)

async function shown(visit: StaffVisit, { registration, form, values, problems, objections }: Shown): Promise<Answer> {
  const words = continuationWords(visit.language)
  const { id, rowVersion, editionId } = registration
  return page(
    words.amendTitle,
    <AmendPage
      words={words}
      language={visit.language}
      form={form}
      registration={{ id, name: registration.answers.name }}
      isHeld={await isIdentityHeld(visit.db, registration.initiativeId)}
      hidden={{ ...visit.hidden, _version: String(rowVersion) }}
      draft={draftOf(draftingWords(visit.language), `cap-nhat-${id}-${rowVersion}`)}
      values={values}
      problems={problems}
      objections={
        objections.length > 0 && (
          <ObjectionList objections={objections} edition={pinnedEdition(editionId)} title={words.refusedTitle} />
        )
      }
    />,
    {
      trail: [
        { label: words.listTitle, href: paths.registrations },
        { label: registration.answers.name, href: paths.registration(id) },
      ],
    },
  )
}

import { editionOfYear } from '#ground/cycles'
import type { SignedIn } from '#ground/identity'
import { findCompetence, organisationsOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { registrationMachine } from '#lifecycle'
import type { Reader } from '#platform/db'
import { typed } from '#platform/forms'
import { lookupBy, type Named, type RowProblem, repeated } from '#platform/lists'
import { searchKey } from '#platform/vietnamese-text'
import {
  contradictionsIn,
  readDraft,
  registrantChoices,
  registrantForm,
  saveNewRegistration,
  withAnswers,
} from '#process/registration'
import { type Edition, fieldsOf, needs, type RegistrationForm } from '#rulebook'
import { takeBackRegistrations } from './acts/take-back-registrations.ts'
import { asRowProblem, type Draft, draftOf, eachRow, textIn, words } from './form-row.ts'
import type { CheckedRow, Checking, ImportKind, TypedRow } from './import-kind.ts'
import { formValues, registrationColumns, strangersIn } from './registration.columns.ts'
import { registeredBy } from './registrations.queries.ts'

const begins = registrationMachine.rows.find(({ act }) => act === 'save')
const own: readonly string[] = begins?.own ?? []

/** Registrations of collectives, made as drafts of the organisations for which the person registers. */
export const registrations: ImportKind = {
  posts: (begins?.by ?? []).filter((post) => !own.includes(post)),
  needsYear: true,
  columns: async (reader, actor, year, today) => {
    const owners = await ownersFor(reader, actor, year ?? Number(today.slice(0, 4)), today)
    return registrationColumns(
      owners.map(({ form }) => form),
      owners,
    )
  },
  check: checkRegistrations,
  make: async (context, input, year) => {
    const organisationId = typed(input, 'organisation')
    const asked = { year: year ?? 0, organisationId, participant: 'COLLECTIVE' } as const
    const form = await registrantForm(context.tx, context.actor, asked)
    if (!form) return { kind: 'problems', problems: [{ field: 'organisation', message: words.noRegistrant }] }
    const read = readDraft(fieldsOf(form), input)
    if (!read.ok) return { kind: 'problems', problems: read.problems }
    return saveNewRegistration.within(context, { ...asked, answers: withAnswers({}, read.input) })
  },
  takeBack: takeBackRegistrations,
  openHref: paths.registration,
}

type Owner = Named & { readonly form: RegistrationForm }

/** Collectives the person registers for, each with the form that the authority table gives it. */
async function ownersFor(reader: Reader, actor: SignedIn, year: number, today: string): Promise<Owner[]> {
  const choices = registrantChoices(actor).filter(({ participant }) => participant === 'COLLECTIVE')
  const ids = choices.map(({ organisationId }) => organisationId)
  const owners: Owner[] = []
  for (const organisation of await organisationsOn(reader, today, ids)) {
    const asked = { year, organisationId: organisation.id, participant: 'COLLECTIVE' } as const
    const form = await registrantForm(reader, actor, asked)
    if (form) owners.push({ ...organisation, form })
  }
  return owners
}

async function checkRegistrations(rows: readonly TypedRow[], checking: Checking): Promise<CheckedRow[]> {
  const { reader, actor, today, columns, onProgress } = checking
  const year = checking.year ?? 0
  const edition = await editionOfYear(reader, year)
  if (!edition) throw new Error(`The year ${year} is bound to no edition`)
  const owners = await ownersFor(reader, actor, year, today)
  const everywhere = lookupBy<Named>(await organisationsOn(reader, today))
  const lookup = lookupBy(owners)
  const drafts = rows.map((row) => draftOf(row, columns))
  const ownerOf = (draft: Draft) => {
    const text = textIn(draft, 'organisation')
    if (text === '' && owners.length === 1) return owners[0]
    const found = lookup(text)
    return found.kind === 'one' ? found.found : undefined
  }
  const keyOf = (draft: Draft) => keyOfRegistration(textIn(draft, 'name'), ownerOf(draft)?.id ?? '')
  const twice = repeated(drafts, keyOf)
  const ids = owners.map(({ id }) => id)
  const known = new Set(
    (await registeredBy(reader, ids, year)).map((one) => keyOfRegistration(one.name, one.organisationId)),
  )
  const hasReceiver = receivers(checking, edition)
  return eachRow(drafts, onProgress, async (draft) => {
    const owner = ownerOf(draft)
    if (!owner) return refused(draft, ownerProblem(textIn(draft, 'organisation'), owners, everywhere))
    const { input, problems } = answersOf(draft, owner)
    const earlier = twice.get(draft)
    const more: RowProblem[] = [
      ...(earlier !== undefined ? [{ key: 'name', says: words.sameInFile(earlier) }] : []),
      ...(earlier === undefined && known.has(keyOf(draft))
        ? [{ key: 'name', says: words.registrationKnown(year) }]
        : []),
      ...((await hasReceiver(owner.id, textIn(draft, 'level')))
        ? []
        : [{ key: 'organisation', says: `${needs['receiver-found'].says} ${needs['receiver-found'].remedy}` }]),
    ]
    return { id: draft.id, number: draft.number, step: 0, input, problems: [...problems, ...more] }
  })
}

const keyOfRegistration = (name: string, organisationId: string): string =>
  name === '' || organisationId === '' ? '' : `${organisationId} ${searchKey(name)}`

const refused = (draft: Draft, problem: RowProblem): CheckedRow => ({
  id: draft.id,
  number: draft.number,
  step: 0,
  input: draft.values,
  problems: [...draft.problems, problem],
})

/** Why the organisation of a row is none for which this person registers. */
function ownerProblem(
  text: string,
  owners: readonly Owner[],
  everywhere: ReturnType<typeof lookupBy<Named>>,
): RowProblem {
  const key = 'organisation'
  if (text === '') return { key, says: words.registrantMissing }
  const names = owners.map(({ name }) => name).join('; ')
  const { kind } = everywhere(text)
  if (kind === 'none') return { key, says: words.noOrganisation(text) }
  return { key, says: words.notRegistrant(text, names) }
}

/** The answers of a row by the very check that the screens make of a draft, and of answers that contradict each other. */
function answersOf(draft: Draft, { id, form }: Owner): Pick<CheckedRow, 'input' | 'problems'> {
  const wrong = new Set(draft.problems.map(({ key }) => key))
  const input = { ...formValues(form, draft.values), organisation: id }
  const read = readDraft(fieldsOf(form), input)
  const found = read.ok ? contradictionsIn(form, withAnswers({}, read.input)) : read.problems
  const strangers = strangersIn(form, draft.values).map((key) => ({ key, says: words.otherForm }))
  return {
    input,
    problems: [...draft.problems, ...strangers, ...found.filter(({ field }) => !wrong.has(field)).map(asRowProblem)],
  }
}

/** Whether somebody receives what an organisation registers at a level; asked once for each. */
function receivers(
  { reader, today }: Checking,
  edition: Edition,
): (organisationId: string, level: string) => Promise<boolean> {
  const asked = new Map<string, Promise<boolean>>()
  return async (organisationId, level) => {
    if (level === '') return true
    const key = `${organisationId} ${level}`
    const question = { organisationId, participant: 'COLLECTIVE', level, day: today } as const
    const answer = asked.get(key) ?? findCompetence(reader, edition, question).then((found) => found !== undefined)
    asked.set(key, answer)
    return answer
  }
}

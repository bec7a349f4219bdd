import type { Outcome } from '#ground/acts'
import type { StaffVisit } from '#ground/identity'
import { historyOf } from '#ground/journal'
import { paths } from '#ground/paths'
import { today } from '#platform/clock'
import { type FormValues, type Problem, parseForm } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { cleanLine, shownDay } from '#platform/vietnamese-text'
import { createAccount, type HandOver, lockAccount, resetAccount } from './acts/accounts.ts'
import { createPerson, endPost, givePost } from './acts/people.ts'
import { answer, pageNumber } from './administration.answer.ts'
import { accountForm, endForm, personForm, postForm } from './administration.forms.ts'
import { userNameFrom } from './administration.rules.ts'
import { administrationWords } from './administration.words.ts'
import { organisationChoices } from './organisation.queries.ts'
import { PasswordPage, PeoplePage } from './pages/people.page.tsx'
import { PersonPage } from './pages/person.page.tsx'
import { EndPostPage, GivePostPage, NewAccountPage, NewPersonPage } from './pages/person-forms.page.tsx'
import { type PersonFile, peopleOn, personFile } from './people.queries.ts'

export async function peoplePage({ db, query, language }: StaffVisit): Promise<Answer> {
  const words = administrationWords(language)
  const search = cleanLine(query.get('ten') ?? '').slice(0, 100)
  const number = pageNumber(query)
  const found = await peopleOn(db, { search, page: number, day: today() })
  return page(words.people, <PeoplePage words={words} search={search} page={number} {...found} />, { wide: true })
}

/** The way back to the list, on every page of a person. */
const trailOf = (visit: StaffVisit, person?: PersonFile) => [
  { label: administrationWords(visit.language).people, href: paths.people },
  ...(person ? [{ label: person.name, href: paths.person(person.id) }] : []),
]

const personOf = ({ db, params }: StaffVisit) => personFile(db, params.id ?? '')

export async function personPage(visit: StaffVisit): Promise<Answer> {
  const person = await personOf(visit)
  if (!person) return absent
  const words = administrationWords(visit.language)
  const history = await historyOf(visit.db, 'person', person.id)
  return page(
    person.name,
    <PersonPage words={words} person={person} history={history} hidden={() => ({ ...visit.hidden })} />,
    { trail: trailOf(visit), wide: true },
  )
}

type Typed = { readonly values: FormValues; readonly problems: readonly Problem[] }
const blank: Typed = { values: {}, problems: [] }

const stateOf = (visit: StaffVisit, action: string, given: Typed) => ({
  ...given,
  words: administrationWords(visit.language),
  language: visit.language,
  action,
  hidden: { ...visit.hidden },
})

export async function newPersonPage(visit: StaffVisit, given: Typed = blank): Promise<Answer> {
  const state = stateOf(visit, paths.newPerson, given)
  const organisations = await organisationChoices(visit.db, today())
  return page(state.words.newPerson, <NewPersonPage {...state} organisations={organisations} />, {
    trail: trailOf(visit),
  })
}

export async function addPerson(visit: StaffVisit): Promise<Answer> {
  const parsed = parseForm(personForm, visit.form)
  const outcome: Outcome = parsed.ok ? await createPerson(visit, parsed.input) : wrong(parsed.problems)
  return answer(visit, outcome, paths.people, (problems) => newPersonPage(visit, { values: visit.form, problems }))
}

const wrong = (problems: readonly Problem[]): Outcome => ({ kind: 'problems', problems })

export async function givePostPage(visit: StaffVisit, given: Typed = blank): Promise<Answer> {
  const person = await personOf(visit)
  if (!person) return absent
  const state = stateOf(visit, paths.givePost(person.id), given)
  const organisations = await organisationChoices(visit.db, today())
  return page(state.words.givePost, <GivePostPage {...state} name={person.name} organisations={organisations} />, {
    trail: trailOf(visit, person),
  })
}

export async function addPost(visit: StaffVisit): Promise<Answer> {
  const personId = visit.params.id ?? ''
  const parsed = parseForm(postForm, visit.form)
  const outcome = parsed.ok ? await givePost(visit, { ...parsed.input, personId }) : wrong(parsed.problems)
  return answer(visit, outcome, paths.person(personId), (problems) =>
    givePostPage(visit, { values: visit.form, problems }),
  )
}

export async function endPostPage(visit: StaffVisit, given: Typed = blank): Promise<Answer> {
  const person = await personOf(visit)
  const held = person?.holdings.find(({ id, until }) => id === visit.params.holding && until === null)
  if (!person || !held) return absent
  const state = stateOf(visit, paths.endPost(person.id, held.id), given)
  const says = `${held.title}, ${held.organisationName} (${state.words.since} ${shownDay(held.from)})`
  return page(state.words.endTitle, <EndPostPage {...state} name={person.name} held={says} />, {
    trail: trailOf(visit, person),
  })
}

export async function closePost(visit: StaffVisit): Promise<Answer> {
  const person = await personOf(visit)
  const held = person?.holdings.find(({ id }) => id === visit.params.holding)
  if (!person || !held) return absent
  const parsed = parseForm(endForm, visit.form)
  const outcome = parsed.ok
    ? await endPost(visit, { ...parsed.input, personId: person.id, holdingId: held.id })
    : wrong(parsed.problems)
  return answer(visit, outcome, paths.person(person.id), (problems) =>
    endPostPage(visit, { values: visit.form, problems }),
  )
}

export async function newAccountPage(visit: StaffVisit, given?: Typed): Promise<Answer> {
  const person = await personOf(visit)
  if (!person || (person.account && !given)) return absent
  const offered = { values: { username: userNameFrom(person.name) }, problems: [] }
  const state = stateOf(visit, paths.accountOf(person.id), given ?? offered)
  return page(state.words.createAccount, <NewAccountPage {...state} name={person.name} />, {
    trail: trailOf(visit, person),
  })
}

export async function addAccount(visit: StaffVisit): Promise<Answer> {
  const person = await personOf(visit)
  if (!person) return absent
  const parsed = parseForm(accountForm, visit.form)
  if (!parsed.ok)
    return answer(visit, wrong(parsed.problems), paths.person(person.id), (problems) =>
      newAccountPage(visit, { values: visit.form, problems }),
    )
  const { username } = parsed.input
  return showPassword(visit, { ...person, username }, (handOver) =>
    createAccount(visit, { personId: person.id, username, handOver }),
  )
}

export async function newPassword(visit: StaffVisit): Promise<Answer> {
  const person = await personOf(visit)
  if (!person?.account) return absent
  return showPassword(visit, { ...person, username: person.account.username }, (handOver) =>
    resetAccount(visit, { personId: person.id, handOver }),
  )
}

/** Runs an act that makes a password and shows it, this once; a form sent twice shows it no second time. */
async function showPassword(
  visit: StaffVisit,
  { id, name, username }: { id: string; name: string; username: string },
  run: (handOver: HandOver) => Promise<Outcome>,
): Promise<Answer> {
  const words = administrationWords(visit.language)
  let made: string | undefined
  const outcome = await run((password) => {
    made = password
  })
  if (outcome.kind !== 'done')
    return answer(visit, outcome, paths.person(id), (problems) =>
      newAccountPage(visit, { values: visit.form, problems }),
    )
  return page(
    words.passwordTitle,
    <PasswordPage
      words={words}
      name={name}
      username={username}
      back={outcome.location}
      {...(made !== undefined && { password: made })}
    />,
  )
}

export async function closeAccountOf(visit: StaffVisit): Promise<Answer> {
  const personId = visit.params.id ?? ''
  return answer(visit, await lockAccount(visit, { personId }), paths.person(personId))
}

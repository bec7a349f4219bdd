import { type ActContext, absentCase, act, done, type Outcome, problems } from '#ground/acts'
import { paths } from '#ground/paths'
import { newLookupCode } from '#platform/ids'
import { record } from '../administration.record.ts'
import type { AdministrationAct } from '../administration.rules.ts'
import { closeAccount, insertAccount, renewAccount } from '../administration.store.ts'
import { administrationWords } from '../administration.words.ts'

const words = administrationWords('vi')

/** Takes the new password to the page that shows it once; it is kept nowhere else. */
export type HandOver = (password: string) => void

type Person = {
  readonly id: string
  readonly name: string
  readonly accountId: string | null
  readonly username: string
}

/** The person with the account, locked so that two administrators do not make two. */
async function lockPerson({ tx }: ActContext, personId: string): Promise<Person | undefined> {
  const person = await tx
    .selectFrom('person')
    .select(['id', 'full_name'])
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  if (!person) return undefined
  const account = await tx
    .selectFrom('account')
    .select(['id', 'username'])
    .where('personId', '=', personId)
    .executeTakeFirst()
  return { id: personId, name: person.full_name, accountId: account?.id ?? null, username: account?.username ?? '' }
}

function finish(context: ActContext, person: Person, name: AdministrationAct, message: string): Outcome {
  record(context, {
    act: name,
    right: 'edit-people',
    subjectKind: 'person',
    subjectId: person.id,
    note: words.accountNote(person.name, person.username),
  })
  return done(paths.person(person.id), message)
}

/** An account with a first password that the program makes and nobody else has seen. */
export const createAccount = act<{ personId: string; username: string; handOver: HandOver }>(
  async (context, { personId, username, handOver }) => {
    const person = await lockPerson(context, personId)
    if (!person) return absentCase
    if (person.accountId !== null) return problems({ field: 'username', message: words.hasAccount(person.username) })
    const password = newLookupCode()
    const isMade = await insertAccount(context.tx, { personId, name: person.name, username, password })
    if (!isMade) return problems({ field: 'username', message: words.usernameTaken(username) })
    handOver(password)
    return finish(context, { ...person, username }, 'account.create', words.accountCreated)
  },
)

/** Another password; every sign-in with the old one ends, and a locked account opens again. */
export const resetAccount = act<{ personId: string; handOver: HandOver }>(async (context, { personId, handOver }) => {
  const person = await lockPerson(context, personId)
  if (!person || person.accountId === null) return absentCase
  const password = newLookupCode()
  await renewAccount(context.tx, { personId, name: person.name, username: person.username, password })
  handOver(password)
  return finish(context, person, 'account.reset', words.accountReset)
})

/** Ends every sign-in and refuses new ones until an administrator gives a new password. */
export const lockAccount = act<{ personId: string }>(async (context, { personId }) => {
  const person = await lockPerson(context, personId)
  if (!person || person.accountId === null) return absentCase
  if (personId === context.actor.personId) return problems({ field: '', message: words.notYourOwn })
  await closeAccount(context.tx, person.accountId)
  return finish(context, person, 'account.lock', words.accountLocked)
})

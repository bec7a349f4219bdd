import { type ActContext, absentCase, act, done, type Outcome, problems } from '#ground/acts'
import { appoint, insertPerson, rights } from '#ground/identity'
import { insertOrganisation, type Organisation, organisationsOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import type { BeginInput } from '../administration.forms.ts'
import { orProblem, record } from '../administration.record.ts'
import { codeFrom, codePattern } from '../administration.rules.ts'
import { insertAccount, isFirstAdministratorCode, useUpFirstAdministratorCode } from '../administration.store.ts'
import { administrationWords } from '../administration.words.ts'
import { topOrganisation } from '../organisation.queries.ts'

const words = administrationWords('vi')

type NewAdministrator = { readonly fullName: string; readonly username: string; readonly password: string }

/** A person with the post that may edit people, and the account to use it. */
async function appointAdministrator(
  context: ActContext,
  { fullName, username, password }: NewAdministrator,
  organisation: Pick<Organisation, 'id' | 'name'>,
  byDocument: string,
): Promise<Outcome> {
  const { tx, today } = context
  const [post] = rights['edit-people']
  const personId = await insertPerson(tx, { fullName })
  await appoint(tx, { personId, post, organisationId: organisation.id, from: today, byDocument })
  const isMade = await insertAccount(tx, { personId, name: fullName, username, password })
  if (!isMade) return problems({ field: 'username', message: words.usernameTaken(username) })
  const shared = { right: 'edit-people', subjectKind: 'person', subjectId: personId } as const
  record(context, { ...shared, act: 'person.create', note: fullName })
  record(context, { ...shared, act: 'account.create', note: words.accountNote(fullName, username) })
  return done(paths.signIn, words.begun(username))
}

export type FirstAdministratorInput = BeginInput & { readonly code: string }

/** The first act on an empty installation: the organisation at the top and its administrator, by a one-time code. */
export const createFirstAdministrator = act<FirstAdministratorInput>(async (context, { code, ...input }) => {
  const { tx, today } = context
  if (!(await isFirstAdministratorCode(tx, code))) return absentCase
  const organisationCode = codeFrom(input.shortName)
  if (!codePattern.test(organisationCode)) return problems({ field: 'shortName', message: words.shortNameNeeded })
  return orProblem({ taken: { field: 'shortName', message: words.codeTaken(organisationCode) } }, async () => {
    const id = await insertOrganisation(tx, { ...input, code: organisationCode, foundedOn: today })
    const { name } = input
    record(context, {
      act: 'installation.begin',
      right: 'edit-organisations',
      subjectKind: 'organisation',
      subjectId: id,
      note: name,
      detail: { code: organisationCode },
    })
    await useUpFirstAdministratorCode(tx)
    return appointAdministrator(context, input, { id, name }, words.firstDocument)
  })
})

/** An administrator made at the machine itself; at the organisation with this code, else at the top of the tree. */
export const createAdministrator = act<NewAdministrator & { readonly organisationCode?: string }>(
  async (context, { organisationCode, ...input }) => {
    const { tx, today } = context
    const organisation =
      organisationCode === undefined
        ? await topOrganisation(tx, today)
        : (await organisationsOn(tx, today)).find(({ code }) => code === organisationCode)
    if (!organisation)
      return problems({
        field: 'organisation',
        message: organisationCode === undefined ? words.noTop : words.noSuchCode(organisationCode),
      })
    return appointAdministrator(context, input, organisation, words.commandDocument)
  },
)

import { absentCase, act, done, problems } from '#ground/acts'
import { insertOrganisation, type Organisation, organisationOn, relate } from '#ground/organisations'
import { paths } from '#ground/paths'
import type { Problem } from '#platform/forms'
import { shownDay } from '#platform/vietnamese-text'
import { organisationKinds } from '#rulebook'
import type { OrganisationInput, ProfileInput } from '../administration.forms.ts'
import { orProblem, record } from '../administration.record.ts'
import { canChangeOn, chosenCode, codePattern } from '../administration.rules.ts'
import { changeProfile } from '../administration.store.ts'
import { administrationWords } from '../administration.words.ts'

const words = administrationWords('vi')
const right = 'edit-organisations' as const

/** A new organisation with its places in the tree from its first day on. */
export const createOrganisation = act<OrganisationInput>(async (context, input) => {
  const { tx } = context
  const code = chosenCode(input)
  const problem = await organisationProblem((id) => organisationOn(tx, id, input.from), input)
  if (problem) return problems(problem)
  return orProblem({ taken: { field: 'code', message: words.codeTaken(code) } }, async () => {
    const id = await insertOrganisation(tx, { ...input, code, foundedOn: input.from })
    if (input.parent) await relate(tx, id, 'PARTY_PARENT', input.parent, input.from)
    if (input.coveredBy) await relate(tx, id, 'COVERED_BY', input.coveredBy, input.from)
    record(context, {
      act: 'organisation.create',
      right,
      subjectKind: 'organisation',
      subjectId: id,
      note: words.organisationNote(input.name, shownDay(input.from), input.byDocument),
      detail: { ...input, code },
    })
    return done(paths.organisation(id), words.organisationCreated)
  })
})

/** Looks an organisation up as it is on the first day of the new one. */
type Find = (id: string) => Promise<Pick<Organisation, 'name' | 'kind'> | undefined>

/** What the form cannot see: the code; parent and covering organisation, which are of the Party and exist on the first day. */
export async function organisationProblem(find: Find, input: OrganisationInput): Promise<Problem | undefined> {
  if (!codePattern.test(chosenCode(input))) return { field: 'code', message: words.codeNeeded }
  for (const field of ['parent', 'coveredBy'] as const) {
    if (input[field] === '') continue
    const above = await find(input[field])
    if (!above) return { field, message: words.notThereOn(shownDay(input.from)) }
    if (organisationKinds[above.kind].line !== 'PARTY') return { field, message: words.notOfParty(above.name) }
  }
  return undefined
}

/** A new name, kind or place in the papers from a day on; what came before keeps what it was called. */
export const renameOrganisation = act<ProfileInput & { id: string }>(async (context, { id, ...input }) => {
  const { tx } = context
  const open = await tx
    .selectFrom('organisation_profile')
    .select(['name', 'valid_from'])
    .where('organisation_id', '=', id)
    .where('valid_until', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  const isKnown = open ?? (await tx.selectFrom('organisation').select('id').where('id', '=', id).executeTakeFirst())
  if (!isKnown) return absentCase
  if (!open) return problems({ field: 'from', message: words.organisationEnded })
  if (!canChangeOn(open.valid_from, input.from))
    return problems({ field: 'from', message: words.profileTooEarly(shownDay(open.valid_from)) })
  return orProblem({ overlap: { field: 'from', message: words.profileOverlap } }, async () => {
    await changeProfile(tx, id, input)
    record(context, {
      act: 'organisation.rename',
      right,
      subjectKind: 'organisation',
      subjectId: id,
      note: words.renameNote(open.name, input.name, shownDay(input.from), input.byDocument),
      detail: input,
    })
    return done(paths.organisation(id), words.organisationRenamed)
  })
})

import { type ActContext, act, done, problems } from '#ground/acts'
import { removePeople } from '#ground/identity'
import { removeOrganisations, unhang } from '#ground/organisations'
import { paths } from '#ground/paths'
import { usedElsewhere } from '#platform/db'
import type { Problem } from '#platform/forms'
import { record } from '../administration.record.ts'
import type { AdministrationAct } from '../administration.rules.ts'
import { administrationWords } from '../administration.words.ts'
import { changesSince, namesOf } from '../take-back.queries.ts'

const words = administrationWords('vi')

/** Organisations that were added in bulk, taken back as if they had never been; what happened to one since prevents it for all. */
export const takeBackOrganisations = act<{ ids: readonly string[] }>(async (context, { ids }) => {
  const kind = 'organisation'
  const names = await namesOf(context.tx, kind, ids)
  const lasting = await changed(context, kind, ids, names)
  if (lasting.length > 0) return problems(...lasting)
  // What hangs only on one another goes together; a stranger hanging on one of them is found below.
  await unhang(context.tx, ids)
  const used = await usedElsewhere(context.tx, { table: kind, ids, own: ['organisation_profile.organisation_id'] })
  if (used.size > 0) return problems(...[...used].map((id) => usedProblem(names, id)))
  await removeOrganisations(context.tx, ids)
  for (const id of ids) note(context, 'organisation.take-back', 'edit-organisations', id, names)
  return done(paths.organisations, words.takenBack)
})

/** The same for people with the post each was added with. */
export const takeBackPeople = act<{ ids: readonly string[] }>(async (context, { ids }) => {
  const kind = 'person'
  const names = await namesOf(context.tx, kind, ids)
  const lasting = await changed(context, kind, ids, names)
  const used = await usedElsewhere(context.tx, { table: kind, ids, own: ['post_holding.person_id'] })
  if (lasting.length + used.size > 0) return problems(...lasting, ...[...used].map((id) => usedProblem(names, id)))
  await removePeople(context.tx, ids)
  for (const id of ids) note(context, 'person.take-back', 'edit-people', id, names)
  return done(paths.people, words.takenBack)
})

type Kind = 'organisation' | 'person'
type Names = ReadonlyMap<string, string>

async function changed({ tx }: ActContext, kind: Kind, ids: readonly string[], names: Names): Promise<Problem[]> {
  const changes = await changesSince(tx, kind, ids)
  return changes.map(({ id, act: name }) => ({
    field: '',
    message: words.changedSince(names.get(id) ?? '', words[name as AdministrationAct] ?? name),
  }))
}

const usedProblem = (names: Names, id: string): Problem => ({
  field: '',
  message: words.usedSince(names.get(id) ?? ''),
})

function note(
  context: ActContext,
  name: AdministrationAct,
  right: 'edit-organisations' | 'edit-people',
  id: string,
  names: Names,
): void {
  const subjectKind = right === 'edit-people' ? 'person' : 'organisation'
  record(context, { act: name, right, subjectKind, subjectId: id, note: names.get(id) ?? '' })
}

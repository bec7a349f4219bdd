import type { ActContext } from '#ground/acts'
import { isProgram } from '#process/administration'

/** Puts an act on a whole import into the journal; each row is written there by the act that makes it. */
export function noteImport(
  { actor, now, record }: ActContext,
  name: 'import.begin' | 'import.undo',
  id: string,
  note: string,
): void {
  const held = actor.posts[0]
  record({
    at: now,
    act: name,
    subjectKind: 'import',
    subjectId: id,
    from: '',
    to: '',
    personId: isProgram(actor) ? null : actor.personId,
    personName: actor.name,
    post: held?.title ?? '',
    organisationId: held?.organisationId ?? null,
    organisationName: held?.organisationName ?? '',
    editionId: '',
    sources: [],
    note,
    detail: {},
  })
}

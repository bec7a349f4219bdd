import type { Tx } from '#platform/db'
import { newId } from '#platform/ids'
import { cleanLine, personSortKey } from '#platform/vietnamese-text'
import type { Post } from '#rulebook'

export async function insertPerson(
  tx: Tx,
  given: { readonly fullName: string; readonly workEmail?: string },
): Promise<string> {
  const id = newId()
  const fullName = cleanLine(given.fullName)
  await tx
    .insertInto('person')
    .values({ id, full_name: fullName, sort_key: personSortKey(fullName), work_email: given.workEmail ?? null })
    .execute()
  return id
}

export type Appointment = {
  readonly personId: string
  readonly post: Post
  readonly organisationId: string
  readonly title?: string
  readonly from: string
  readonly until?: string
  readonly byDocument: string
}

export async function appoint(tx: Tx, given: Appointment): Promise<void> {
  await tx
    .insertInto('post_holding')
    .values({
      id: newId(),
      person_id: given.personId,
      post: given.post,
      organisation_id: given.organisationId,
      title: given.title ?? null,
      valid_from: given.from,
      valid_until: given.until ?? null,
      by_document: given.byDocument,
    })
    .execute()
}

/** Ends the posts of everybody at an organisation from `day` on. */
export async function endPostsAt(tx: Tx, organisationId: string, day: string): Promise<void> {
  await tx
    .updateTable('post_holding')
    .set({ valid_until: day })
    .where('organisation_id', '=', organisationId)
    .where('valid_until', 'is', null)
    .execute()
}

/** Takes people away with their posts as if they had never been: only for who was just added and is named by nothing. */
export async function removePeople(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('post_holding')
    .where('person_id', 'in', [...ids])
    .execute()
  await tx
    .deleteFrom('person')
    .where('id', 'in', [...ids])
    .execute()
}

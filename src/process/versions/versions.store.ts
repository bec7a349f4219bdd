import type { Tx } from '#platform/db'
import type { KeptAnswers } from './difference.rules.ts'

/** Why a version was kept. */
export type VersionKind = 'SUBMITTED' | 'CONTINUED' | 'FOLLOWED' | 'AMENDED'
type Keeping = { readonly kind: VersionKind; readonly personId: string; readonly at: Date; readonly reason?: string }

/** Keeps what a registration said when it was submitted, continued, taken into follow-up or amended. */
export async function keepVersion(
  tx: Tx,
  { id, answers }: { readonly id: string; readonly answers: KeptAnswers },
  { kind, personId, at, reason = '' }: Keeping,
): Promise<void> {
  const { count } = await tx
    .selectFrom('registration_version')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('registration_id', '=', id)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('registration_version')
    .values({
      registration_id: id,
      version: count + 1,
      content: JSON.stringify(answers),
      person_id: personId,
      at,
      kind,
      reason,
    })
    .execute()
}

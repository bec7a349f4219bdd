import type { Reader } from '#platform/db'
import type { KeptAnswers } from './difference.rules.ts'
import type { VersionKind } from './versions.store.ts'

/** What a registration said once. */
export type KeptVersion = {
  readonly version: number
  readonly kind: VersionKind
  readonly answers: KeptAnswers
  readonly reason: string
  readonly personId: string
  readonly personName: string
  readonly at: Date
}

/** All kept versions of a registration, oldest first; the caller has asked who may read it. */
export async function versionsOf(reader: Reader, registrationId: string): Promise<KeptVersion[]> {
  const rows = await reader
    .selectFrom('registration_version as kept')
    .innerJoin('person', 'person.id', 'kept.person_id')
    .select([
      'kept.version',
      'kept.kind',
      'kept.content',
      'kept.reason',
      'kept.at',
      'kept.person_id',
      'person.full_name',
    ])
    .where('kept.registration_id', '=', registrationId)
    .orderBy('kept.version')
    .execute()
  return rows.map((row) => ({
    version: row.version,
    kind: row.kind as VersionKind,
    answers: row.content as KeptAnswers,
    reason: row.reason,
    personId: row.person_id,
    personName: row.full_name,
    at: row.at,
  }))
}

import type { Reader } from '#platform/db'
import type { FactKind } from './initiatives.store.ts'

export type InitiativeFact = {
  readonly kind: FactKind
  readonly year: number
  readonly level: string
  readonly on: string
  readonly organisationName: string
  readonly paperId: string | null
}

/** The biography of an initiative, oldest fact first. */
export async function factsOf(reader: Reader, initiativeId: string): Promise<InitiativeFact[]> {
  const rows = await reader
    .selectFrom('initiative_fact')
    .select(['kind', 'year', 'level', 'happened_on', 'organisation_name', 'paper_id'])
    .where('initiative_id', '=', initiativeId)
    .orderBy('happened_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    kind: row.kind as FactKind,
    year: row.year,
    level: row.level,
    on: row.happened_on,
    organisationName: row.organisation_name,
    paperId: row.paper_id,
  }))
}

/** The last fact that says how an initiative stands on a day; undefined before it was ever accepted. Pure. */
export const standingOf = (facts: readonly InitiativeFact[], day: string): InitiativeFact | undefined =>
  facts.findLast((fact) => fact.on <= day)

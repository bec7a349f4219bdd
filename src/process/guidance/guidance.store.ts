import type { LockedCase } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import type { guidanceMachine, StateOf, suggestionMachine } from '#lifecycle'
import type { Tx } from '#platform/db'
import type { Edition } from '#rulebook'
import type { GuidanceContent, SuggestionContent } from './guidance.forms.ts'

export type GuidanceState = StateOf<typeof guidanceMachine>
export type SuggestionState = StateOf<typeof suggestionMachine>

export type LockedGuidance = LockedCase<GuidanceState> & {
  readonly table: 'guidance'
  readonly rowVersion: number
  readonly year: number
  readonly title: string
}
export type LockedSuggestion = LockedCase<SuggestionState> & {
  readonly table: 'suggestion'
  readonly rowVersion: number
  readonly name: string
}

export async function lockGuidance(tx: Tx, id: string): Promise<LockedGuidance | undefined> {
  const row = await tx.selectFrom('guidance').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return (
    row && {
      ...{ table: 'guidance', id, edition: pinnedEdition(row.edition_id), state: row.state as GuidanceState },
      ...{ homeId: row.home_id, competentId: row.home_id, ownerPersonId: null },
      doneBy: row.done_by as Record<string, string>,
      ...{ rowVersion: row.row_version, year: row.year, title: row.title },
    }
  )
}

export async function lockSuggestion(tx: Tx, id: string): Promise<LockedSuggestion | undefined> {
  const row = await tx.selectFrom('suggestion').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return (
    row && {
      ...{ table: 'suggestion', id, edition: pinnedEdition(row.edition_id), state: row.state as SuggestionState },
      ...{ homeId: row.home_id, competentId: row.home_id, ownerPersonId: null },
      doneBy: row.done_by as Record<string, string>,
      ...{ rowVersion: row.row_version, name: row.name },
    }
  )
}

/** The columns of a guidance that its form fills. */
export const guidanceColumns = ({ number, issuedOn, title, summary, fields }: GuidanceContent) => ({
  ...{ number, title, summary, fields },
  issued_on: issuedOn,
})

type NewGuidance = {
  readonly id: string
  readonly year: number
  readonly edition: Edition
  readonly state: string
  readonly homeId: string
  readonly homeName: string
  readonly personId: string
  readonly content: GuidanceContent
  readonly daysLate: number
  readonly at: Date
}

export async function insertGuidance(tx: Tx, given: NewGuidance): Promise<void> {
  await tx
    .insertInto('guidance')
    .values({
      ...{ id: given.id, year: given.year, edition_id: given.edition.id, state: given.state },
      ...{ home_id: given.homeId, home_name: given.homeName, days_late: given.daysLate },
      done_by: JSON.stringify({ publish: given.personId }),
      ...guidanceColumns(given.content),
      changed_at: given.at,
      created_at: given.at,
    })
    .execute()
}

type Version = { readonly version: number; readonly personId: string; readonly at: Date }

/** Keeps what a guidance said, from its first publishing on. */
export async function keepGuidance(
  tx: Tx,
  id: string,
  given: Version & { readonly content: GuidanceContent; readonly reason: string },
): Promise<void> {
  const { version, content, reason, personId, at } = given
  await tx
    .insertInto('guidance_version')
    .values({ guidance_id: id, version, content: JSON.stringify(content), reason, person_id: personId, at })
    .execute()
}

type NewSuggestion = {
  readonly id: string
  readonly edition: Edition
  readonly state: string
  readonly homeId: string
  readonly starter: string | null
  readonly content: SuggestionContent
  readonly doneBy: Readonly<Record<string, string>>
  readonly at: Date
}

/** @returns whether it was inserted: of a starter there is one copy in an organisation. */
export async function insertSuggestion(tx: Tx, given: NewSuggestion): Promise<boolean> {
  const result = await tx
    .insertInto('suggestion')
    .values({
      ...{ id: given.id, edition_id: given.edition.id, state: given.state, home_id: given.homeId },
      ...{ starter: given.starter, done_by: JSON.stringify(given.doneBy) },
      ...given.content,
      changed_at: given.at,
      created_at: given.at,
    })
    .onConflict((conflict) => conflict.columns(['home_id', 'edition_id', 'starter']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Keeps what a suggestion said. */
export async function keepSuggestion(
  tx: Tx,
  id: string,
  { version, content, personId, at }: Version & { readonly content: SuggestionContent },
): Promise<void> {
  await tx
    .insertInto('suggestion_version')
    .values({ suggestion_id: id, version, content: JSON.stringify(content), person_id: personId, at })
    .execute()
}

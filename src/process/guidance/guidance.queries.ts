import { sql } from 'kysely'
import type { DocumentHost } from '#ground/documents'
import { officesOf, ordinaryPosts, organisationsOf, type SignedIn } from '#ground/identity'
import { aboveOn, belowOn } from '#ground/organisations'
import { guidanceMachine, postsFor, registrationMachine, statesAfter } from '#lifecycle'
import { today } from '#platform/clock'
import type { Reader } from '#platform/db'
import type { Post } from '#rulebook'
import type { KeptSuggestion } from './guidance.rules.ts'
import type { GuidanceState, SuggestionState } from './guidance.store.ts'

export type GuidanceRow = {
  readonly id: string
  readonly year: number
  readonly editionId: string
  readonly state: GuidanceState
  readonly rowVersion: number
  readonly homeId: string
  readonly homeName: string
  readonly doneBy: Readonly<Record<string, string>>
  readonly number: string
  readonly issuedOn: string
  readonly title: string
  readonly summary: string
  readonly fields: readonly string[]
  readonly daysLate: number
}

/** States in which a guidance holds for those below. */
const inForce = statesAfter(guidanceMachine, 'publish')
const mostRows = 300

/** The rows of `guidance` that fit, newest first. */
async function rowsWhere(reader: Reader, condition: ReturnType<typeof sql<boolean>>): Promise<GuidanceRow[]> {
  const rows = await reader
    .selectFrom('guidance')
    .selectAll()
    .where(condition)
    .orderBy('issued_on', 'desc')
    .orderBy('id', 'desc')
    .limit(mostRows)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, year: row.year, editionId: row.edition_id, state: row.state as GuidanceState },
    ...{ rowVersion: row.row_version, homeId: row.home_id, homeName: row.home_name, number: row.number },
    ...{ issuedOn: row.issued_on, title: row.title, summary: row.summary, fields: row.fields, daysLate: row.days_late },
    doneBy: row.done_by as Record<string, string>,
  }))
}

/**
 * The one predicate of who may read a guidance, for the list, for one, and for its documents: its own organisation, all
 * below it, and the offices above it; nobody beside it.
 */
export const mayReadGuidance = (actor: SignedIn, day = today()) =>
  sql<boolean>`(guidance.home_id in ${aboveOn(organisationsOf(actor), day)} or guidance.home_id in ${belowOn(officesOf(actor), day)})`

export const guidanceHost: DocumentHost = { table: 'guidance', mayRead: (actor) => mayReadGuidance(actor) }

/** Guidance the actor may read, newest first; `id` asks for one. */
export const guidanceReadBy = (
  reader: Reader,
  actor: SignedIn,
  day: string,
  { id }: { id?: string } = {},
): Promise<GuidanceRow[]> =>
  rowsWhere(
    reader,
    sql<boolean>`${mayReadGuidance(actor, day)} and (${id ?? null}::uuid is null or guidance.id = ${id ?? null}::uuid)`,
  )

/** Guidance in force that an organisation registers under in a year: its own and that of all above it. */
export const guidanceFor = (reader: Reader, organisationId: string, year: number, day: string) =>
  rowsWhere(
    reader,
    sql<boolean>`home_id in ${aboveOn([organisationId], day)} and state = any(${inForce}) and year = ${year}`,
  )

export type GuidanceVersion = {
  readonly version: number
  readonly at: Date
  readonly reason: string
  readonly title: string
}

/** Every version of a guidance, newest first. */
export async function guidanceVersions(reader: Reader, id: string): Promise<GuidanceVersion[]> {
  const rows = await reader
    .selectFrom('guidance_version')
    .select(['version', 'at', 'reason', 'content'])
    .where('guidance_id', '=', id)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(({ version, at, reason, content }) => ({
    ...{ version, at, reason },
    title: (content as { title: string }).title,
  }))
}

export type SuggestionRow = KeptSuggestion & {
  readonly state: SuggestionState
  readonly rowVersion: number
  readonly editionId: string
  readonly homeId: string
  readonly doneBy: Readonly<Record<string, string>>
}

/** Suggestions kept by an organisation or by one above it, whatever their state, oldest first. */
export async function suggestionsAbove(
  reader: Reader,
  organisationIds: readonly string[],
  editionId: string,
  day: string,
): Promise<SuggestionRow[]> {
  const { rows } = await sql<SuggestionRow>`
    select suggestion.id, state, starter, field, suggestion.name, content, row_version as "rowVersion", edition_id as "editionId",
      home_id as "homeId", done_by as "doneBy", profile.name as "homeName"
    from suggestion join lateral (
      select name from organisation_profile where organisation_id = suggestion.home_id and valid_from <= ${day}
      order by valid_from desc limit 1
    ) profile on true
    where home_id in ${aboveOn(organisationIds, day)} and edition_id = ${editionId}
    order by suggestion.created_at, suggestion.id limit ${sql.lit(mostRows)}`.execute(reader)
  return rows
}

/** Whoever registers for a collective at or below an organisation on `day`. */
export async function peopleToTell(reader: Reader, organisationId: string, day: string): Promise<string[]> {
  const offices = postsFor(registrationMachine, 'submit').filter(
    (post) => !(ordinaryPosts as readonly Post[]).includes(post),
  )
  const rows = await reader
    .selectFrom('post_holding')
    .select('person_id')
    .distinct()
    .where(sql<boolean>`organisation_id in ${belowOn([organisationId], day)}`)
    .where('post', 'in', [...offices])
    .where('valid_from', '<=', day)
    .where((on) => on.or([on('valid_until', 'is', null), on('valid_until', '>', day)]))
    .execute()
  return rows.map((row) => row.person_id)
}

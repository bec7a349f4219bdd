import { sql } from 'kysely'
import { officesOf, type SignedIn } from '#ground/identity'
import type { Reader } from '#platform/db'
import type { ReviewOutcome } from './review.rules.ts'
import type { ReportState } from './review.store.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

export type ReviewCase = {
  readonly id: string
  readonly year: number
  readonly editionId: string
  readonly state: ReportState
  readonly rowVersion: number
  readonly homeId: string
  readonly homeName: string
  readonly competentId: string
  readonly competentName: string
  readonly ownerPersonId: null
  readonly doneBy: Readonly<Record<string, string>>
  readonly lessons: string
  readonly sentAt: Date | null
  readonly daysLate: number
}

/** Reviews of the actor's own organisations, and those sent to them. */
export async function reviewsFor(reader: Reader, actor: SignedIn, id?: string): Promise<ReviewCase[]> {
  const offices = [...officesOf(actor), nobody]
  const rows = await reader
    .selectFrom('report')
    .selectAll()
    .select([nameOn('home_id').as('home_name'), nameOn('competent_id').as('competent_name')])
    .where('kind', '=', 'REVIEW')
    .where((on) =>
      on.or([on('home_id', 'in', offices), on.and([on('competent_id', 'in', offices), on('sent_at', 'is not', null)])]),
    )
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? nobody))
    .orderBy('year', 'desc')
    .orderBy('created_at', 'desc')
    .limit(500)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    year: row.year,
    editionId: row.edition_id,
    state: row.state as ReportState,
    rowVersion: row.row_version,
    homeId: row.home_id,
    homeName: row.home_name ?? '',
    competentId: row.competent_id,
    competentName: row.competent_name ?? '',
    ownerPersonId: null,
    doneBy: row.done_by as Record<string, string>,
    lessons: row.lessons,
    sentAt: row.sent_at,
    daysLate: row.days_late,
  }))
}

const nameOn = (column: string) =>
  sql<string>`(select name from organisation_profile p where p.organisation_id = ${sql.ref(column)} and p.valid_from <= (report.created_at at time zone 'Asia/Ho_Chi_Minh')::date order by p.valid_from desc limit 1)`

export type ReviewRow = {
  readonly registrationId: string
  readonly name: string
  readonly ownerName: string
  readonly outcomes: readonly ReviewOutcome[]
  readonly comment: string
}

/** The initiatives a report speaks of: those of the year that its organisation received or aggregates, with what was found. */
export async function reviewRows(
  reader: Reader,
  reportId: string,
  organisationIds: readonly string[],
  year: number,
  states: readonly string[],
): Promise<ReviewRow[]> {
  const rows = await reader
    .selectFrom('registration')
    .leftJoin('review_finding as finding', (join) =>
      join.onRef('finding.registration_id', '=', 'registration.id').on('finding.report_id', '=', reportId),
    )
    .select(['registration.id', 'registration.name', 'registration.owner_name', 'finding.outcomes', 'finding.comment'])
    .where('registration.aggregator_id', 'in', [...organisationIds])
    .where('registration.year', '=', year)
    .where('registration.state', 'in', [...states])
    .orderBy('registration.submitted_at')
    .execute()
  return rows.map((row) => ({
    registrationId: row.id,
    name: row.name,
    ownerName: row.owner_name,
    outcomes: (row.outcomes ?? []) as ReviewOutcome[],
    comment: row.comment ?? '',
  }))
}

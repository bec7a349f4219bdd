import type { LockedCase } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import type { reportMachine, StateOf } from '#lifecycle'
import type { Tx } from '#platform/db'
import type { Edition } from '#rulebook'
import type { Finding, ReviewOutcome } from './review.rules.ts'

export type ReportState = StateOf<typeof reportMachine>
export type LockedReview = LockedCase<ReportState> & {
  readonly table: 'report'
  readonly year: number
  readonly rowVersion: number
  readonly findings: readonly Finding[]
}

export async function lockReview(tx: Tx, id: string): Promise<LockedReview | undefined> {
  const row = await tx
    .selectFrom('report')
    .selectAll()
    .where('id', '=', id)
    .where('kind', '=', 'REVIEW')
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  return {
    table: 'report',
    id,
    edition: pinnedEdition(row.edition_id),
    state: row.state as ReportState,
    homeId: row.home_id,
    competentId: row.competent_id,
    ownerPersonId: null,
    doneBy: row.done_by as Record<string, string>,
    year: row.year,
    rowVersion: row.row_version,
    findings: await findingsOf(tx, id),
  }
}

async function findingsOf(tx: Tx, reportId: string): Promise<Finding[]> {
  const rows = await tx.selectFrom('review_finding').selectAll().where('report_id', '=', reportId).execute()
  return rows.map((row) => ({
    registrationId: row.registration_id,
    outcomes: row.outcomes as ReviewOutcome[],
    comment: row.comment,
  }))
}

type NewReview = {
  readonly id: string
  readonly year: number
  readonly edition: Edition
  readonly state: string
  readonly homeId: string
  readonly competentId: string
  readonly personId: string
  readonly at: Date
}

export async function insertReview(tx: Tx, given: NewReview): Promise<void> {
  await tx
    .insertInto('report')
    .values({
      id: given.id,
      kind: 'REVIEW',
      year: given.year,
      edition_id: given.edition.id,
      state: given.state,
      home_id: given.homeId,
      competent_id: given.competentId,
      done_by: JSON.stringify({ save: given.personId }),
      sent_at: null,
      created_at: given.at,
    })
    .execute()
}

/** Writes what was found about each registration, newly or again. */
export async function writeFindings(tx: Tx, reportId: string, findings: readonly Finding[]): Promise<void> {
  if (findings.length === 0) return
  await tx
    .insertInto('review_finding')
    .values(
      findings.map((finding) => ({
        report_id: reportId,
        registration_id: finding.registrationId,
        outcomes: [...finding.outcomes],
        comment: finding.comment,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['report_id', 'registration_id'])
        .doUpdateSet((on) => ({ outcomes: on.ref('excluded.outcomes'), comment: on.ref('excluded.comment') })),
    )
    .execute()
}

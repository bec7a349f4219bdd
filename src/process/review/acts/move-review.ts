import { absentCase, act, applyVerdict, done, refusal } from '#ground/acts'
import { addFact } from '#ground/initiatives'
import { lineageOn, organisationOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { judge, reportMachine } from '#lifecycle'
import type { Tx } from '#platform/db'
import { reviewRows } from '../review.queries.ts'
import { daysLateToReview, type Finding, reviewedStates, reviewGuards } from '../review.rules.ts'
import { type LockedReview, lockReview, writeFindings } from '../review.store.ts'
import { reviewWords } from '../review.words.ts'

export type ReviewMove = 'save' | 'check' | 'certify' | 'rework' | 'receive' | 'return'
type Input = {
  readonly id: string
  readonly move: ReviewMove
  readonly rowVersion: number
  /** What was typed, when the form of findings was sent. */
  readonly written?: { readonly findings: readonly Finding[]; readonly lessons: string }
  readonly reason?: string
}

const messages = {
  save: 'saved',
  check: 'checked',
  certify: 'certified',
  rework: 'reworked',
  receive: 'receivedDone',
  return: 'returnedDone',
} as const

/** II.3.4: every step of a review report, from its first findings to the superior's receipt. */
export const moveReview = act<Input>(async (context, { id, move, rowVersion, written, reason = '' }) => {
  const { tx, actor, now, today } = context
  const review = await lockReview(tx, id)
  if (!review) return absentCase
  const facts = {
    hasSuperior: review.competentId !== review.homeId,
    findings: written?.findings ?? review.findings,
    reason,
  }
  const verdict = judge({
    machine: reportMachine,
    guards: reviewGuards,
    edition: review.edition,
    subject: review,
    act: move,
    actor,
    facts,
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  if (rowVersion !== review.rowVersion) return { kind: 'moved', state: review.state }
  if (written) await writeFindings(tx, id, await onlyOwn(tx, review, written.findings, today))
  const isSent = move === 'certify'
  const daysLate = daysLateToReview(review.edition, review.year, today)
  await applyVerdict(context, review, verdict, {
    machine: reportMachine,
    title: reviewWords('vi').subject(review.year),
    link: paths.review(id),
    note: reason,
    set: { ...(written && { lessons: written.lessons }), ...(isSent && { sent_at: now, days_late: daysLate }) },
  })
  if (isSent) await keepFacts(tx, review, today)
  return done(paths.review(id), reviewWords('vi')[messages[move]])
})

/** A finding about what another organisation reviews is nobody's to write: it is left out. */
async function onlyOwn(tx: Tx, review: LockedReview, findings: readonly Finding[], day: string): Promise<Finding[]> {
  const rows = await reviewRows(tx, review.id, await lineageOn(tx, review.homeId, day), review.year, reviewedStates)
  const own = new Set(rows.map((row) => row.registrationId))
  return findings.filter((finding) => own.has(finding.registrationId))
}

/** II.3.4-d: what the review found becomes a dated fact of each initiative. */
async function keepFacts(tx: Tx, review: LockedReview, day: string): Promise<void> {
  const organisation = { id: review.homeId, name: (await organisationOn(tx, review.homeId, day))?.name ?? '' }
  const ids = review.findings.map((finding) => finding.registrationId)
  if (ids.length === 0) return
  const registrations = await tx
    .selectFrom('registration')
    .select(['id', 'initiative_id', 'level'])
    .where('id', 'in', ids)
    .execute()
  for (const registration of registrations) {
    const finding = review.findings.find((candidate) => candidate.registrationId === registration.id)
    const kind = finding?.outcomes.includes('STOP') ? ('STOPPED' as const) : ('REVIEWED' as const)
    await addFact(tx, {
      initiativeId: registration.initiative_id,
      kind,
      year: review.year,
      level: registration.level,
      on: day,
      organisation,
      detail: { outcomes: finding?.outcomes ?? [] },
    })
  }
}

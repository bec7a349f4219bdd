import { act, done, problems, recordVerdict, refusal } from '#ground/acts'
import { editionOfYear } from '#ground/cycles'
import { chainOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { judge, reportMachine } from '#lifecycle'
import { newId } from '#platform/ids'
import { reviewGuards } from '../review.rules.ts'
import { insertReview } from '../review.store.ts'
import { reviewWords } from '../review.words.ts'

/** II.3.4-a: begins the review of a year; a second opening leads to the one there is. */
export const openReview = act<{ organisationId: string; year: number }>(async (context, { organisationId, year }) => {
  const { tx, actor, now, today } = context
  const existing = await tx
    .selectFrom('report')
    .select('id')
    .where('home_id', '=', organisationId)
    .where('kind', '=', 'REVIEW')
    .where('year', '=', year)
    .executeTakeFirst()
  if (existing) return done(paths.review(existing.id), '')
  const edition = await editionOfYear(tx, year)
  if (!edition) return problems({ field: 'year', message: reviewWords('vi').none })
  const superior = (await chainOn(tx, organisationId, today))[1]
  const id = newId()
  const subject = {
    table: 'report' as const,
    id,
    edition,
    state: 'none' as const,
    homeId: organisationId,
    competentId: superior?.id ?? organisationId,
    ownerPersonId: null,
    doneBy: {},
  }
  const verdict = judge({
    machine: reportMachine,
    guards: reviewGuards,
    edition,
    subject,
    act: 'save',
    actor,
    facts: { hasSuperior: superior !== undefined, findings: [], reason: '' },
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  await insertReview(tx, {
    id,
    year,
    edition,
    state: verdict.to,
    homeId: organisationId,
    competentId: subject.competentId,
    personId: actor.personId,
    at: now,
  })
  await recordVerdict(context, subject, verdict, {
    machine: reportMachine,
    title: reviewWords('vi').subject(year),
    link: paths.review(id),
  })
  return done(paths.review(id), reviewWords('vi').opened)
})

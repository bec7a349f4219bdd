import { type ActContext, absentCase, act, done, problems, recordVerdict, refusal } from '#ground/acts'
import { daysLateAfter, dueOf, editionOfYear } from '#ground/cycles'
import { organisationOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { guidanceMachine, judge } from '#lifecycle'
import { newId } from '#platform/ids'
import type { GuidanceContent } from '../guidance.forms.ts'
import { peopleToTell } from '../guidance.queries.ts'
import { guidanceGuards, guides } from '../guidance.rules.ts'
import { insertGuidance, keepGuidance } from '../guidance.store.ts'
import { guidanceWords } from '../guidance.words.ts'

export type GuidanceInput = {
  readonly organisationId: string
  readonly year: number
  readonly content: GuidanceContent
}

/** III.2.1: a unit publishes its signed guidance as a basis to register; late is marked, never refused (Q-III-2). */
export const publishGuidance = act<GuidanceInput>(async (context, { organisationId, year, content }) => {
  const { tx, actor, today, now } = context
  const edition = await editionOfYear(tx, year)
  if (!edition) return problems({ field: 'issuedOn', message: guidanceWords('vi').noCycle(year) })
  const home = await organisationOn(tx, organisationId, today)
  if (!home) return absentCase
  const id = newId()
  const subject = {
    ...{ table: 'guidance' as const, id, edition, state: 'none' as const },
    ...{ homeId: home.id, competentId: home.id, ownerPersonId: null, doneBy: {} },
  }
  const verdict = judge({
    machine: guidanceMachine,
    guards: guidanceGuards,
    edition,
    subject,
    act: 'publish',
    actor,
    facts: { guides: guides(edition, home.kind), isIssued: content.issuedOn <= today, reason: '' },
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  const due = await dueOf(tx, edition, { year, deadline: 'unit-guidance', organisationId: home.id }, today)
  await insertGuidance(tx, {
    ...{ id, year, edition, state: verdict.to, homeId: home.id, homeName: home.name, content, at: now },
    personId: actor.personId,
    daysLate: daysLateAfter(due, content.issuedOn),
  })
  await keepGuidance(tx, id, { version: 1, content, reason: '', personId: actor.personId, at: now })
  const link = paths.guidance(id)
  await recordVerdict(context, subject, verdict, { machine: guidanceMachine, title: content.title, link })
  await tellThoseBelow(context, home.id, { title: content.title, link, act: verdict.act })
  return done(link, guidanceWords('vi').published)
})

/** Whoever registers for a collective below hears of it. */
export async function tellThoseBelow(
  { tx, actor, now, today, tell }: ActContext,
  organisationId: string,
  notice: { readonly title: string; readonly link: string; readonly act: string },
): Promise<void> {
  const people = await peopleToTell(tx, organisationId, today)
  const title = `${guidanceWords('vi').heading}: ${notice.title}`
  tell(
    ...people
      .filter((personId) => personId !== actor.personId)
      .map((personId) => ({ personId, act: notice.act, title, link: notice.link, at: now })),
  )
}

import { act, done, problems, recordVerdict, refusal } from '#ground/acts'
import { editionOfYear } from '#ground/cycles'
import { holdersOn, ordinaryPosts } from '#ground/identity'
import { insertInitiative } from '#ground/initiatives'
import { findCompetence } from '#ground/organisations'
import { paths } from '#ground/paths'
import { rememberText } from '#ground/similarity'
import { judge, registrationMachine } from '#lifecycle'
import { newId } from '#platform/ids'
import { insertRegistration, isEligible, registrationGuards, textOf, withAnswers } from '#process/registration'
import { continuedAnswers } from '../continuation.rules.ts'
import { continuationWords } from '../continuation.words.ts'

export type EnteredInitiative = {
  readonly year: number
  readonly organisationId: string
  /** The person whose initiative it is; '' for that of the collective. */
  readonly personId: string
  readonly name: string
  readonly level: string
  readonly beganIn: number
}

/** II.3.4-e, Q-II.3.4-1: an older initiative that is followed but was never registered, put down in the shape of the form. */
export const enterFollowed = act<EnteredInitiative>(async (context, input) => {
  const { tx, actor, now, today } = context
  const { year, organisationId, name, level, beganIn } = input
  const words = continuationWords('vi')
  const edition = await editionOfYear(tx, year)
  if (!edition) return problems({ field: 'organisation', message: words.noCycle(year) })
  const participant = input.personId === '' ? 'COLLECTIVE' : 'INDIVIDUAL'
  const people = participant === 'COLLECTIVE' ? [] : await holdersOn(tx, organisationId, ordinaryPosts, today)
  const owner = people.find(({ personId }) => personId === input.personId) ?? null
  if (participant === 'INDIVIDUAL' && !owner) return problems({ field: 'owner', message: words.unknownOwner })
  const competence = await findCompetence(tx, edition, { organisationId, participant, level, day: today })
  const id = newId()
  const subject = {
    table: 'registration' as const,
    id,
    edition,
    state: 'none' as const,
    homeId: organisationId,
    competentId: competence?.receiver.id ?? organisationId,
    ownerPersonId: owner?.personId ?? null,
    doneBy: {},
  }
  const verdict = judge({
    machine: registrationMachine,
    guards: registrationGuards,
    edition,
    subject,
    act: 'enter',
    actor,
    facts: {
      isEligible: competence !== undefined && isEligible(edition, competence.owner.kind),
      hasReceiver: competence !== undefined,
      missing: [],
      meetingMissing: [],
      reason: '',
      beganEarlier: beganIn < year,
    },
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  if (!competence) return problems({ field: 'organisation', message: words.unknownOwner })
  const initiativeId = newId()
  const ownerPersonId = owner?.personId ?? null
  await insertInitiative(tx, {
    id: initiativeId,
    participant,
    ownerOrganisationId: organisationId,
    ownerPersonId,
    name,
    createdAt: now,
  })
  const homeName = competence.owner.name
  const answers = continuedAnswers(withAnswers({}, { name, level }), { homeName, year: beganIn })
  await insertRegistration(tx, {
    id,
    initiativeId,
    year,
    edition,
    competence,
    owner,
    answers,
    doneBy: { enter: actor.personId },
    state: verdict.to,
    at: now,
    // Both sides see it from now on; it is no submission and cannot be late.
    arrived: { origin: 'LEGACY', beganIn, submittedAt: now, daysLate: 0 },
  })
  await rememberText(tx, textOf({ id, initiativeId, year, answers, homeName, ownerName: owner?.name ?? homeName }))
  await recordVerdict(context, subject, verdict, {
    machine: registrationMachine,
    title: name,
    link: paths.registration(id),
    detail: { beganIn },
  })
  return done(paths.registration(id), words.entered)
})

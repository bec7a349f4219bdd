import { type ActContext, absentCase, act, done, problems, recordVerdict, refusal } from '#ground/acts'
import { daysLateAfter, editionOfYear } from '#ground/cycles'
import { factsOf } from '#ground/initiatives'
import { type Competence, findCompetence } from '#ground/organisations'
import { paths } from '#ground/paths'
import { rememberText } from '#ground/similarity'
import { type Allowed, judge, registrationMachine, type Verdict } from '#lifecycle'
import { newId } from '#platform/ids'
import {
  dueToRegister,
  insertRegistration,
  type LockedRegistration,
  lockRegistration,
  registrantChoices,
  registrationFacts,
  registrationGuards,
  textOf,
} from '#process/registration'
import { keepVersion } from '#process/versions'
import type { Edition } from '#rulebook'
import { isRegistered } from '../continuation.queries.ts'
import { continuedAnswers, runningStates } from '../continuation.rules.ts'
import { continuationWords } from '../continuation.words.ts'

type Candidate = {
  readonly previous: LockedRegistration
  readonly competence: Competence | undefined
  /** What the judge and the journal see: a case that is not there yet. */
  readonly subject: LockedRegistration
  readonly verdict: Verdict
}

/**
 * Q-II.3.2-5: initiatives of the year before, registered again with last year's answers and no other meeting.
 * Those that somebody else has registered meanwhile are left out, unless nothing else was chosen.
 */
export const continueInitiatives = act<{ year: number; ids: readonly string[] }>(async (context, { year, ids }) => {
  const edition = await editionOfYear(context.tx, year)
  const words = continuationWords('vi')
  if (!edition) return problems({ field: 'id', message: words.noCycle(year) })
  if (ids.length === 0) return problems({ field: 'id', message: words.chooseOne })
  const candidates: Candidate[] = []
  // In the order of their ids, so that two acts never wait for each other.
  for (const id of [...new Set(ids)].sort()) {
    const candidate = await candidateOf(context, { id, year, edition })
    if (!candidate) return absentCase
    candidates.push(candidate)
  }
  const fresh = candidates.filter(({ verdict }) => !isTaken(verdict))
  const refused = (fresh.length > 0 ? fresh : candidates).find(({ verdict }) => verdict.kind !== 'allowed')?.verdict
  if (refused && refused.kind !== 'allowed') return refusal(refused)
  for (const candidate of fresh) await register(context, candidate, { year, edition })
  const [only] = fresh
  return done(
    only && candidates.length === 1 ? paths.registration(only.subject.id) : paths.runningInitiatives,
    words.continued(fresh.length, candidates.length - fresh.length),
  )
})

/** Refused for nothing else than that the year already has its registration. */
const isTaken = (verdict: Verdict): boolean =>
  verdict.kind === 'refused' && verdict.objections.every(({ need }) => need === 'not-registered-this-year')

type Wanted = { readonly id: string; readonly year: number; readonly edition: Edition }

async function candidateOf(
  { tx, actor, today }: ActContext,
  { id, year, edition }: Wanted,
): Promise<Candidate | undefined> {
  const previous = await lockRegistration(tx, id)
  // What a person does is continued by that person alone.
  if (!previous || (previous.ownerPersonId ?? actor.personId) !== actor.personId) return undefined
  // A person who moved registers where he or she is a member or works now.
  const own = registrantChoices(actor).find(({ participant }) => participant === 'INDIVIDUAL')
  const homeId = previous.ownerPersonId === null ? previous.homeId : (own?.organisationId ?? previous.homeId)
  const { participant, level } = previous
  const competence = await findCompetence(tx, edition, { organisationId: homeId, participant, level, day: today })
  const answers = continuedAnswers(previous.answers, previous)
  const subject = {
    ...previous,
    id: newId(),
    edition,
    year,
    answers,
    form: competence?.rule.value.form ?? previous.form,
    state: 'none' as const,
    doneBy: {},
    homeId: competence?.owner.id ?? homeId,
    competentId: competence?.receiver.id ?? previous.competentId,
  }
  const biography = await factsOf(tx, previous.initiativeId)
  const facts = {
    ...(await registrationFacts(tx, subject, today)),
    ranLastYear:
      previous.year + 1 === year &&
      runningStates.includes(previous.state) &&
      !biography.some(({ kind }) => kind === 'STOPPED'),
    isUnregistered: !(await isRegistered(tx, previous.initiativeId, year)),
  }
  const verdict = judge({
    machine: registrationMachine,
    guards: registrationGuards,
    edition,
    subject,
    act: 'continue',
    actor,
    facts,
  })
  return { previous, competence, subject, verdict }
}

async function register(
  context: ActContext,
  { previous, competence, subject, verdict }: Candidate,
  { year, edition }: { year: number; edition: Edition },
): Promise<void> {
  const { tx, actor, now, today } = context
  if (!competence) return
  const { personId } = actor
  await insertRegistration(tx, {
    id: subject.id,
    initiativeId: previous.initiativeId,
    year,
    edition,
    competence,
    owner: previous.ownerPersonId === null ? null : { personId: previous.ownerPersonId, name: actor.name },
    answers: subject.answers,
    // Continuing is this year's submission: four eyes and "what I sent" ask for it under that name.
    doneBy: { continue: personId, submit: personId },
    state: (verdict as Allowed).to,
    at: now,
    arrived: {
      origin: 'CONTINUED',
      continuesId: previous.id,
      submittedAt: now,
      daysLate: daysLateAfter(await dueToRegister(tx, edition, { year, organisationId: competence.owner.id }), today),
    },
  })
  await keepVersion(tx, { id: subject.id, answers: subject.answers }, { kind: 'CONTINUED', personId, at: now })
  const homeName = competence.owner.name
  const ownerName = previous.ownerPersonId === null ? homeName : actor.name
  await rememberText(tx, textOf({ ...subject, homeName, ownerName }))
  await recordVerdict(context, subject, verdict as Allowed, {
    machine: registrationMachine,
    title: previous.name,
    link: paths.intakeOf(subject.id),
    detail: { continues: previous.id },
  })
}

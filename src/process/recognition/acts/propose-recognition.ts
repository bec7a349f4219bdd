import { absentCase, act, done, recordVerdict, refusal } from '#ground/acts'
import { findCompetence, successorOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { recognitionMachine } from '#lifecycle'
import { newId } from '#platform/ids'
import { lockRegistration } from '#process/registration'
import { standingForProposal } from '../recognition.queries.ts'
import { judgeRecognition, recogniserAgrees } from '../recognition.rules.ts'
import { insertRecognition, type LockedRecognition } from '../recognition.store.ts'
import { recognitionWords } from '../recognition.words.ts'

/** II.4.1.2: an accepted registration, reviewed this year, is put before the body that recognises it. */
export const proposeRecognition = act<{ registrationId: string }>(async (context, { registrationId }) => {
  const { tx, actor, now, today } = context
  const registration = await lockRegistration(tx, registrationId)
  if (!registration) return absentCase
  const { edition, participant, homeId, level } = registration
  const competence = await findCompetence(tx, edition, { organisationId: homeId, participant, level, day: today })
  const standing = await standingForProposal(tx, registrationId)
  if (standing.openState !== null) return { kind: 'moved', state: standing.openState }
  const subject: LockedRecognition = {
    ...registration,
    table: 'recognition',
    id: newId(),
    state: 'none',
    // A merger may have ended the organisation that was to recognise.
    competentId: await successorOn(tx, registration.recogniserId, today),
    doneBy: {},
    registrationId,
    body: competence?.body ?? 'EXECUTIVE',
    publishedOn: null,
    sessionId: null,
  }
  const verdict = judgeRecognition(subject, 'propose', actor, {
    registrationState: registration.state,
    isReviewed: standing.isReviewed,
    recogniserAgrees: competence !== undefined && recogniserAgrees(competence.rule.value, registration),
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  const location = paths.recognition(subject.id)
  await insertRecognition(tx, subject, verdict.to, { personId: actor.personId, at: now })
  await recordVerdict(context, subject, verdict, {
    machine: recognitionMachine,
    title: registration.name,
    link: location,
  })
  return done(location, recognitionWords('vi').proposed)
})

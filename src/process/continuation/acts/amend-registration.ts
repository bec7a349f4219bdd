import { type ActContext, absentCase, act, applyVerdict, done, problems, refusal } from '#ground/acts'
import { findCompetence } from '#ground/organisations'
import { paths } from '#ground/paths'
import { rememberText } from '#ground/similarity'
import { judge, registrationMachine } from '#lifecycle'
import {
  answerColumns,
  type LockedRegistration,
  lockRegistration,
  placesOf,
  registrationFacts,
  registrationGuards,
  textOf,
} from '#process/registration'
import { keepVersion } from '#process/versions'
import { isIdentityHeld } from '../continuation.queries.ts'
import { changedKeys, identityKeys } from '../continuation.rules.ts'
import { continuationWords } from '../continuation.words.ts'

export type Amendment = {
  readonly id: string
  readonly rowVersion: number
  readonly answers: LockedRegistration['answers']
  readonly reason: string
  /** Why name, field or level are put right although a recognition holds them; '' when they stay. */
  readonly identityReason: string
}

/** II.3.4-d, Q-II.3.4-3: a registration that counts is put right; what it said stays as a version, and the receiver is told. */
export const amendRegistration = act<Amendment>(async (context, input) => {
  const { tx, actor, now, today } = context
  const { id, rowVersion, answers, reason, identityReason } = input
  const registration = await lockRegistration(tx, id)
  if (!registration) return absentCase
  const changed = changedKeys(registration.answers, answers)
  const identity = identityKeys.filter((key) => changed.includes(key))
  const moved = await movedPlaces(context, registration, answers.level)
  const isHeld = identity.length > 0 && (await isIdentityHeld(tx, registration.initiativeId))
  const facts = {
    ...(await registrationFacts(tx, { ...registration, answers }, today, reason)),
    keepsReceiver: moved.keepsReceiver,
    isIdentityReasoned: !isHeld || identityReason !== '',
  }
  const verdict = judge({
    machine: registrationMachine,
    guards: registrationGuards,
    edition: registration.edition,
    subject: registration,
    act: 'amend',
    actor,
    facts,
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  if (rowVersion !== registration.rowVersion) return { kind: 'moved', state: registration.state }
  const words = continuationWords('vi')
  if (changed.length === 0) return problems({ field: 'amendReason', message: words.nothingChanged })
  const said = isHeld ? `${reason}\n${words.identityNote(identityReason)}` : reason
  await keepVersion(tx, { id, answers }, { kind: 'AMENDED', personId: actor.personId, at: now, reason: said })
  await applyVerdict(context, registration, verdict, {
    machine: registrationMachine,
    title: answers.name,
    link: paths.registration(id),
    note: said,
    detail: { changed, ...(isHeld && { identity, identityReason }) },
    set: { ...answerColumns(answers), ...moved.places, changed_at: now },
  })
  await rememberText(tx, textOf({ ...registration, answers }))
  if (identity.includes('name'))
    await tx.updateTable('initiative').set({ name: answers.name }).where('id', '=', registration.initiativeId).execute()
  return done(paths.registration(id), words.amended)
})

/** Another level may mean another list and another body, but not another receiver: that one has accepted. */
async function movedPlaces({ tx, today }: ActContext, registration: LockedRegistration, level: string) {
  if (level === registration.level) return { keepsReceiver: true, places: {} }
  const { edition, participant, homeId, competentId } = registration
  const competence = await findCompetence(tx, edition, { organisationId: homeId, participant, level, day: today })
  return competence?.receiver.id === competentId
    ? { keepsReceiver: true, places: placesOf(competence) }
    : { keepsReceiver: false, places: {} }
}

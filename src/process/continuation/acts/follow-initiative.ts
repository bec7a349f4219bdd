import { absentCase, act, applyVerdict, done, refusal } from '#ground/acts'
import { addFact } from '#ground/initiatives'
import { organisationOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { rememberText } from '#ground/similarity'
import { judge, registrationMachine } from '#lifecycle'
import { lockRegistration, registrationFacts, registrationGuards, textOf } from '#process/registration'
import { keepVersion } from '#process/versions'
import { continuationWords } from '../continuation.words.ts'

/** Q-II.3.4-1: a second person has checked what was entered; from now on the initiative is followed. */
export const followInitiative = act<{ id: string; rowVersion: number }>(async (context, { id, rowVersion }) => {
  const { tx, actor, now, today } = context
  const registration = await lockRegistration(tx, id)
  if (!registration) return absentCase
  const facts = await registrationFacts(tx, registration, today)
  const verdict = judge({
    machine: registrationMachine,
    guards: registrationGuards,
    edition: registration.edition,
    subject: registration,
    act: 'follow',
    actor,
    facts,
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  if (rowVersion !== registration.rowVersion) return { kind: 'moved', state: registration.state }
  const home = await organisationOn(tx, registration.homeId, today)
  await keepVersion(tx, registration, { kind: 'FOLLOWED', personId: actor.personId, at: now })
  await addFact(tx, {
    initiativeId: registration.initiativeId,
    kind: 'FOLLOWED',
    year: registration.year,
    level: registration.level,
    on: today,
    organisation: { id: registration.homeId, name: home?.name ?? registration.homeName },
  })
  await applyVerdict(context, registration, verdict, {
    machine: registrationMachine,
    title: registration.name,
    link: paths.registration(id),
    set: { changed_at: now },
  })
  await rememberText(tx, textOf(registration))
  return done(paths.registration(id), continuationWords('vi').followed)
})

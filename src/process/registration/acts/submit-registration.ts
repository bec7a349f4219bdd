import { absentCase, act, applyVerdict, done, refusal } from '#ground/acts'
import { daysLateAfter } from '#ground/cycles'
import { organisationOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { rememberText } from '#ground/similarity'
import { judge, registrationMachine } from '#lifecycle'
import { keepVersion } from '#process/versions'
import { dueToRegister } from '../deadline.rules.ts'
import { registrationFacts } from '../registration.facts.ts'
import { registrationGuards } from '../registration.rules.ts'
import { lockRegistration, textOf } from '../registration.store.ts'
import { registrationWords } from '../registration.words.ts'

/** II.3.2: sends a registration to the body that receives it; late is marked, never refused (Q-III-2). */
export const submitRegistration = act<{ id: string; rowVersion: number }>(async (context, { id, rowVersion }) => {
  const { tx, actor, now, today } = context
  const registration = await lockRegistration(tx, id)
  if (!registration) return absentCase
  const facts = await registrationFacts(tx, registration, today)
  const verdict = judge({
    machine: registrationMachine,
    guards: registrationGuards,
    edition: registration.edition,
    subject: registration,
    act: 'submit',
    actor,
    facts,
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  if (rowVersion !== registration.rowVersion) return { kind: 'moved', state: registration.state }
  const home = await organisationOn(tx, registration.homeId, today)
  const { edition, year, homeId } = registration
  const daysLate = daysLateAfter(await dueToRegister(tx, edition, { year, organisationId: homeId }), today)
  const homeName = home?.name ?? registration.homeName
  const ownerName = registration.participant === 'INDIVIDUAL' ? actor.name : homeName
  await keepVersion(tx, registration, { kind: 'SUBMITTED', personId: actor.personId, at: now })
  await applyVerdict(context, registration, verdict, {
    machine: registrationMachine,
    title: registration.name,
    link: paths.intakeOf(id),
    detail: { daysLate },
    set: {
      submitted_at: now,
      days_late: daysLate,
      changed_at: now,
      home_name: homeName,
      owner_name: ownerName,
    },
  })
  await rememberText(tx, textOf({ ...registration, homeName, ownerName }))
  return done(paths.registration(id), registrationWords('vi').submitted)
})

import { absentCase, act, applyVerdict, done, refusal } from '#ground/acts'
import { paths } from '#ground/paths'
import { forgetText } from '#ground/similarity'
import { judge, registrationMachine } from '#lifecycle'
import { registrationFacts } from '../registration.facts.ts'
import { registrationGuards } from '../registration.rules.ts'
import { lockRegistration } from '../registration.store.ts'
import { registrationWords } from '../registration.words.ts'

/** Takes a registration back before it is accepted. */
export const withdrawRegistration = act<{ id: string }>(async (context, { id }) => {
  const { tx, actor, now, today } = context
  const registration = await lockRegistration(tx, id)
  if (!registration) return absentCase
  const facts = await registrationFacts(tx, registration, today)
  const verdict = judge({
    machine: registrationMachine,
    guards: registrationGuards,
    edition: registration.edition,
    subject: registration,
    act: 'withdraw',
    actor,
    facts,
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  await applyVerdict(context, registration, verdict, {
    machine: registrationMachine,
    title: registration.name,
    link: paths.intakeOf(id),
    set: { changed_at: now },
  })
  await forgetText(tx, id)
  return done(paths.registration(id), registrationWords('vi').withdrawn)
})

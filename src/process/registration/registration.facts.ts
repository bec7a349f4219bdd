import { findCompetence } from '#ground/organisations'
import type { Tx } from '#platform/db'
import { registrationFormOf } from '#rulebook'
import { isEligible, meetingMissingIn, missingIn, type RegistrationFacts } from './registration.rules.ts'
import type { LockedRegistration } from './registration.store.ts'

/** Gathers what the judge asks about a registration on `day`. */
export async function registrationFacts(
  tx: Tx,
  registration: LockedRegistration,
  day: string,
  reason = '',
): Promise<RegistrationFacts> {
  const { edition, participant, answers } = registration
  const form = registrationFormOf(edition, registration.form)
  const competence = await findCompetence(tx, edition, {
    organisationId: registration.homeId,
    participant,
    level: answers.level,
    day,
  })
  return {
    isEligible: competence !== undefined && isEligible(edition, competence.owner.kind),
    hasReceiver: competence !== undefined,
    missing: missingIn(form, answers),
    meetingMissing: meetingMissingIn(form, answers),
    reason,
  }
}

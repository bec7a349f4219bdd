import { editionOfYear } from '#ground/cycles'
import type { SignedIn } from '#ground/identity'
import { organisationOn } from '#ground/organisations'
import { today } from '#platform/clock'
import type { Reader } from '#platform/db'
import { findAuthority, type Participant, type RegistrationForm, registrationFormOf } from '#rulebook'
import { registrantChoices } from './registrant.rules.ts'

/** The form that the authority table gives to whoever registers; undefined when the posts do not let this person. */
export async function registrantForm(
  reader: Reader,
  actor: SignedIn,
  { year, organisationId, participant }: { year: number; organisationId: string; participant: Participant },
): Promise<RegistrationForm | undefined> {
  const choice = registrantChoices(actor).find(
    (candidate) => candidate.organisationId === organisationId && candidate.participant === participant,
  )
  const [edition, home] = await Promise.all([
    editionOfYear(reader, year),
    organisationOn(reader, organisationId, today()),
  ])
  const level = edition?.levels.value.find(({ rank }) => rank === 1)?.code ?? ''
  const rule = edition && home && findAuthority(edition, { participant, ownerKind: home.kind, level })
  return choice && rule && registrationFormOf(edition, rule.value.form)
}

import { type Holder, holdersOn, type SignedIn } from '#ground/identity'
import { barredByFourEyes, registrationMachine } from '#lifecycle'
import { today } from '#platform/clock'
import type { Reader } from '#platform/db'
import type { RegistrationCase } from './registration.queries.ts'

/** Who else may take the step that four eyes keep from this reader; undefined when nothing is kept from the reader. */
export async function secondPairOf(
  reader: Reader,
  actor: SignedIn,
  registration: RegistrationCase,
): Promise<Holder[] | undefined> {
  const barred = (['accept', 'follow'] as const)
    .map((act) => barredByFourEyes(registrationMachine, registration, { act, actor }))
    .find((found) => found !== undefined)
  if (!barred) return undefined
  const held = await Promise.all(barred.organisationIds.map((id) => holdersOn(reader, id, barred.posts, today())))
  return [...new Map(held.flat().map((holder) => [holder.personId, holder])).values()].filter(
    ({ personId }) => personId !== actor.personId,
  )
}

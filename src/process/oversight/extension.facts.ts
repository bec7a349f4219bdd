import { dueOf } from '#ground/cycles'
import { chainOn, organisationOn } from '#ground/organisations'
import type { Reader } from '#platform/db'
import type { DeadlineId, Edition } from '#rulebook'

export type WantedExtension = {
  readonly year: number
  readonly granterId: string
  readonly targetId: string
  readonly deadline: DeadlineId
  readonly until: string
}

/** Both organisations of the day, whether one stands below the other, and the last day on time as it is now. */
export async function aboutExtension(reader: Reader, edition: Edition, wanted: WantedExtension, day: string) {
  const { granterId, targetId, year, deadline } = wanted
  const [granter, target, chain] = await Promise.all([
    organisationOn(reader, granterId, day),
    organisationOn(reader, targetId, day),
    chainOn(reader, targetId, day),
  ])
  const due = await dueOf(reader, edition, { year, deadline, organisationId: targetId }, day)
  return {
    granter,
    target,
    isBelow: chain.some(({ id }) => id === granterId),
    before: due.lastDay,
    isLater: wanted.until > due.lastDay,
  }
}

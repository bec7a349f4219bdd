import { type Due, dueOf } from '#ground/cycles'
import { today } from '#platform/clock'
import type { Reader } from '#platform/db'
import { type DeadlineId, type Edition, lastDay } from '#rulebook'

/**
 * III.2.2-c, -d with Q-III-4: units send until the base deadline, whatever the level they register at;
 * the superior closes its own list later.
 */
const registrationDeadline: DeadlineId = 'base-registration'

/** The rule's own last day, before any extension. */
export const lastDayToRegister = (edition: Edition, year: number): string =>
  lastDay(edition.deadlines[registrationDeadline].value, year)

/** The last day on time for an organisation, extensions counted (Q-III-12). */
export const dueToRegister = (
  reader: Reader,
  edition: Edition,
  { year, organisationId }: { readonly year: number; readonly organisationId: string },
): Promise<Due> => dueOf(reader, edition, { year, organisationId, deadline: registrationDeadline }, today())

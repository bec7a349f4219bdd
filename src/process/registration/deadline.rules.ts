import { type DeadlineId, daysLate, type Edition, lastDay } from '#rulebook'

/**
 * III.2.2-c, -d with Q-III-4: units send until the base deadline, whatever the level they register at;
 * the superior closes its own list later.
 */
const registrationDeadline: DeadlineId = 'base-registration'

export const lastDayToRegister = (edition: Edition, year: number): string =>
  lastDay(edition.deadlines[registrationDeadline].value, year)

export const daysLateToRegister = (edition: Edition, year: number, on: string): number =>
  daysLate(edition.deadlines[registrationDeadline].value, year, on)

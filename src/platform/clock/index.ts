import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * The only place that reads the clock. Instants are `Date`; civil days are `YYYY-MM-DD` in Asia/Ho_Chi_Minh,
 * which has had no daylight saving since 1975, so a fixed +7 h is exact.
 */
const offsetMs = 7 * 3_600_000
const held = new AsyncLocalStorage<Date>()

/** The instant now, or the one that `holdAt` holds. */
export const now = (): Date => held.getStore() ?? new Date()

/** The instant on the wall, whatever `holdAt` holds: for how long a sign-in lasts, and for nothing else. */
export const wallNow = (): Date => new Date()

/** Runs `work` with time standing still at `instant` (tests, the sample year, the developer's time travel). */
export const holdAt = <T>(instant: Date, work: () => T): T => held.run(instant, work)

/** Civil day of an instant in Viet Nam, `YYYY-MM-DD`. */
export const dayOf = (instant: Date): string => new Date(instant.getTime() + offsetMs).toISOString().slice(0, 10)

/** Time of day of an instant in Viet Nam, `HH:MM`. */
export const timeOf = (instant: Date): string => new Date(instant.getTime() + offsetMs).toISOString().slice(11, 16)

/** Today in Viet Nam. */
export const today = (): string => dayOf(now())

/** Calendar year of today in Viet Nam. */
export const thisYear = (): number => Number(today().slice(0, 4))

/** The instant of a civil day and time of day in Viet Nam; `time` as `HH:MM`. */
export const instantOf = (day: string, time = '00:00'): Date => new Date(`${day}T${time}:00+07:00`)

/** `count` calendar days after `day`. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)

/** Calendar days from one day to another; negative when the other lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The day that is `count` working days after `day` (Saturday and Sunday do not count; Q-III-3 knows no holidays). */
export function addWorkingDays(day: string, count: number): string {
  let current = day
  for (let left = count; left > 0; ) {
    current = addDays(current, 1)
    const weekday = new Date(current).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return current
}

/** Monotonic milliseconds, for measuring only. */
export const elapsed = (): number => performance.now()

/** Deadlines as the guidance words them, and the last day still on time. Civil dates are `YYYY-MM-DD`. */
import type { DeadlineId, Edition, LevelCode } from './edition.ts'

export type DeadlineRule =
  /** "trước ngày 20/3": strictly before that day. */
  | { readonly kind: 'before'; readonly month: number; readonly day: number }
  /** "trong tháng 2": until the end of that month, inclusive. */
  | { readonly kind: 'within-month'; readonly month: number }

export type Deadline = {
  readonly rule: DeadlineRule
  /** Years in which the guidance names other dates. */
  readonly exceptions?: Readonly<Record<number, DeadlineRule>>
}

/** The last calendar day that is still on time in `year` (inclusive), whatever the wording (Q-III-2). */
export function lastDay(deadline: Deadline, year: number): string {
  const rule = deadline.exceptions?.[year] ?? deadline.rule
  const utc = rule.kind === 'before' ? Date.UTC(year, rule.month - 1, rule.day - 1) : Date.UTC(year, rule.month, 0)
  return new Date(utc).toISOString().slice(0, 10)
}

/** III.2.2-e, -f: cases are reviewed and recognised under the deadline of their level; `superior-…` is for all above the lowest. */
export function reviewDeadlineOf(edition: Edition, levels: readonly LevelCode[]): DeadlineId {
  const [lowest] = edition.levels.value.toSorted((a, b) => a.rank - b.rank)
  return levels.every((level) => level === lowest?.code) ? 'base-review' : 'superior-review'
}

/** Days late of something done on `doneOn`; 0 when on time. */
export function daysLate(deadline: Deadline, year: number, doneOn: string): number {
  return Math.max(0, Math.round((Date.parse(doneOn) - Date.parse(lastDay(deadline, year))) / 86_400_000))
}

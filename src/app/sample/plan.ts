/** What becomes of every initiative of the sample: data, read by the season and the autumn. */

/** Who registers: the Party organisation itself, a cell, a Party member, the unit, a worker, a mass organisation. */
export type Who = 'self' | `cell${number}` | `member${number}` | 'unit' | 'worker' | 'mass' | `advisory${number}`

/** Where a registration ends; all others are accepted. */
export const endsInSeason = ['draft', 'submitted', 'returned', 'declined', 'withdrawn'] as const
/** Where an accepted one ends: after its review, or before the body that recognises it. */
export const endsInAutumn = [
  ...['reviewed', 'stopped', 'proposed', 'verified', 'published', 'taken-back'],
  ...['scheduled', 'carried', 'not-carried', 'recognised', 'revoked'],
] as const
export type Fate =
  | (typeof endsInSeason)[number]
  | 'reviewed'
  | 'stopped'
  | 'proposed'
  | 'verified'
  | 'published'
  | 'taken-back'
  | 'scheduled'
  | 'carried'
  | 'not-carried'
  | 'recognised'
  | 'revoked'
/** How it was registered: in time, after the deadline, or only after it came back once. */
export type Entry = 'in-time' | 'late' | 'returned-first'
export type Line = readonly [who: Who, level: 'BASE' | 'SUPERIOR', fate: Fate, entry?: Entry]

import type { Forbidden, Objection, Verdict } from '#lifecycle'
import type { Problem } from '#platform/forms'

/** How an act ended. Everything but `done` has changed nothing. */
export type Outcome =
  | { readonly kind: 'done'; readonly location: string; readonly message: string }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly objections: readonly Objection[] }
  | Forbidden
  /** Not there, or not to be seen by this person. */
  | { readonly kind: 'absent' }
  /** Somebody moved it since the page was made. */
  | { readonly kind: 'moved'; readonly state: string }

export const done = (location: string, message: string): Outcome => ({ kind: 'done', location, message })
export const absentCase: Outcome = { kind: 'absent' }
export const problems = (...list: Problem[]): Outcome => ({ kind: 'problems', problems: list })

/** A verdict that is not `allowed` as the outcome of the act. */
export const refusal = (verdict: Exclude<Verdict, { kind: 'allowed' }>): Outcome => verdict

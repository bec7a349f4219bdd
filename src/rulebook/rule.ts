/**
 * What a rule is: a value of the guidance with the place it comes from.
 * The tuple type of `Sources` makes a rule without a source a compile error.
 */

/** A numbered clause of an edition, e.g. `II.4.1.2-a`. */
export type ClauseCitation = { readonly kind: 'clause'; readonly id: string }
/** A silence of the guidance that was answered; `docs/silences/<id>.md` tells by whom and why. */
export type SilenceCitation = { readonly kind: 'silence'; readonly id: string }
export type Citation = ClauseCitation | SilenceCitation
/** At least one citation, always. */
export type Sources = readonly [Citation, ...Citation[]]

export type Rule<V> = {
  /** Stable id, kebab-case, unique in its edition. */
  readonly id: string
  /** One Vietnamese sentence an officer can read. */
  readonly says: string
  readonly cite: Sources
  readonly value: V
}

/** What a clause does: only a `duty` must be obeyed by something in the program. */
export type ClauseNature = 'duty' | 'right' | 'definition' | 'form' | 'context'

export type Clause = {
  /** Short Vietnamese label in our own words. */
  readonly label: string
  readonly nature: ClauseNature
}

/** Typed citing functions of one edition: an unknown id does not compile. */
export function citing<C extends string, S extends string>() {
  return {
    clause: (id: C): ClauseCitation => ({ kind: 'clause', id }),
    silence: (id: S): SilenceCitation => ({ kind: 'silence', id }),
  }
}

import type { ActId, NeedId, PaperKind, Post } from '#rulebook'

/** `home` is the organisation the case belongs to; `competent` the one that receives or decides it. */
export type Place = 'home' | 'competent' | 'either'
/** Who hears of a move, resolved by the notices room. */
export type Audience = 'home' | 'competent' | 'body-members'

type ActsOf<M extends string, I = ActId> = I extends `${M}.${infer A}` ? A : never

export type StateRow = {
  /** How it looks, beside the words: a sign and a colour of the kit. */
  readonly tone: 'neutral' | 'draft' | 'waiting' | 'good' | 'attention' | 'refused'
  /** Name for the side that must move next. */
  readonly vi: string
  readonly en: string
  /** Name for the other side, where it reads differently. */
  readonly viForOthers?: string
  readonly waitsOn: readonly Post[] | 'nobody'
  readonly waitsAt: Exclude<Place, 'either'>
  /** `sides`: home and competent organisation; `home`: only the home side; `everyone`: published. */
  readonly seenBy: 'home' | 'sides' | 'everyone'
}

export type ActRow<M extends string = string, S extends string = string, N extends NeedId = NeedId> = {
  readonly act: ActsOf<M>
  /** `none`: the act creates the case. */
  readonly from: readonly (S | 'none')[]
  /** `same`: the state stays. */
  readonly to: S | 'same'
  readonly by: readonly Post[]
  /** Posts that may act only on cases of their own person. */
  readonly own?: readonly Post[]
  readonly at: Place
  readonly needs?: readonly N[]
  /** Four eyes: not the person who did that act. */
  readonly notSameAs?: ActsOf<M>
  readonly issues?: PaperKind
  readonly tells?: readonly Audience[]
  /** Undoes an end by rule: `faults` does not call it a loose end. */
  readonly correction?: true
}

export type Machine<M extends string = string, S extends string = string, N extends NeedId = NeedId> = {
  readonly name: M
  readonly vi: string
  readonly states: Readonly<Record<S, StateRow>>
  readonly rows: readonly ActRow<M, S, N>[]
}

/** Declares a machine; unknown states, acts, posts and needs do not compile. */
export function machine<const M extends string, const S extends string, const N extends NeedId>(definition: {
  readonly name: M
  readonly vi: string
  readonly states: Readonly<Record<S, StateRow>>
  readonly rows: readonly ActRow<M, NoInfer<S>, N>[]
}): Machine<M, S, N> {
  return definition
}

/** Any machine, with its particular names forgotten. */
export type AnyRow = Omit<ActRow, 'act' | 'from' | 'to' | 'notSameAs'> & {
  readonly act: string
  readonly from: readonly string[]
  readonly to: string
  readonly notSameAs?: string
}
export type AnyMachine = {
  readonly name: string
  readonly vi: string
  readonly states: Readonly<Record<string, StateRow>>
  readonly rows: readonly AnyRow[]
}

export type StateOf<T extends AnyMachine> = Extract<keyof T['states'], string>
export type ActOf<T extends AnyMachine> = T['rows'][number]['act']
export type NeedOf<T extends AnyMachine> = NonNullable<T['rows'][number]['needs']>[number]

/** The row of an act that starts in `state`, if there is one. */
export const rowFrom = ({ rows }: AnyMachine, state: string, act: string): AnyRow | undefined =>
  rows.find((row) => row.act === act && row.from.includes(state))

/** States that these acts lead to. */
export const statesAfter = <T extends AnyMachine>(machine: T, ...acts: T['rows'][number]['act'][]): string[] => [
  ...new Set(machine.rows.filter((row) => acts.includes(row.act) && row.to !== 'same').map((row) => row.to)),
]

/** States in which some of these acts may be done. */
export const statesBefore = <T extends AnyMachine>(machine: T, ...acts: T['rows'][number]['act'][]): string[] => [
  ...new Set(machine.rows.filter((row) => acts.includes(row.act)).flatMap((row) => row.from)),
]

/** Every post that some row gives this act to: routes name their posts from here. */
export const postsFor = <T extends AnyMachine>(machine: T, ...names: ActOf<T>[]): readonly Post[] => [
  ...new Set(machine.rows.filter((row) => names.includes(row.act)).flatMap((row) => row.by)),
]

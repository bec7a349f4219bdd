import { type ActId, type Edition, type NeedId, needs, type PaperKind, type Post, type Sources } from '#rulebook'
import type { ActOf, AnyMachine, AnyRow, Audience, NeedOf, StateOf } from './machine.ts'
import { rowFrom } from './machine.ts'

export type Actor = {
  readonly personId: string
  readonly posts: readonly { readonly post: Post; readonly organisationId: string }[]
}

/** What the judge must know of a case, whatever its kind. */
export type Subject<S extends string = string> = {
  readonly state: S | 'none'
  readonly homeId: string
  readonly competentId: string
  /** The person whose own case it is, if it is one's. */
  readonly ownerPersonId: string | null
  /** Who did which act on this case last. */
  readonly doneBy: Readonly<Record<string, string>>
}

/** One pure predicate per need of a machine: true when the need is met. A missing guard does not compile. */
export type Guards<T extends AnyMachine, F> = { readonly [N in NeedOf<T>]: (facts: F) => boolean }

export type Objection = {
  readonly need: NeedId
  readonly says: string
  readonly remedy: string
  readonly sources: Sources
}

declare const judged: unique symbol
export type Allowed = {
  readonly kind: 'allowed'
  readonly act: ActId
  readonly from: string
  readonly to: string
  readonly by: { readonly post: Post; readonly organisationId: string }
  readonly issues: PaperKind | null
  readonly tells: readonly Audience[]
  readonly sources: Sources
  /** Only the judge makes one: `applyVerdict` accepts nothing else. */
  readonly [judged]: true
}
export type Forbidden = {
  readonly kind: 'forbidden'
  readonly because: 'post' | 'same-person'
  readonly posts: readonly Post[]
  readonly organisationIds: readonly string[]
}
export type Verdict =
  | Allowed
  | Forbidden
  | { readonly kind: 'refused'; readonly objections: readonly Objection[] }
  /** The case is not in a state where this act exists. */
  | { readonly kind: 'moved'; readonly state: string }

type Case<T extends AnyMachine, F> = {
  readonly machine: T
  readonly guards: Guards<T, F>
  readonly edition: Edition
  readonly subject: Subject<StateOf<T>>
  readonly act: ActOf<T>
  readonly actor: Actor
  readonly facts: F
}

/** Whether `actor` may do `act` on `subject` now: the one place that decides, with all objections at once. */
export function judge<T extends AnyMachine, F>({
  machine,
  guards,
  edition,
  subject,
  act,
  actor,
  facts,
}: Case<T, F>): Verdict {
  const row = rowFrom(machine, subject.state, act)
  if (!row) return { kind: 'moved', state: subject.state }
  const standing = standingFor(row, subject, actor)
  if (!standing) return { kind: 'forbidden', because: 'post', posts: row.by, organisationIds: placesOf(row, subject) }
  if (isSamePerson(row, subject, actor))
    return { kind: 'forbidden', because: 'same-person', posts: row.by, organisationIds: placesOf(row, subject) }
  const unmet = (row.needs ?? []).filter((need) => !(guards as Record<NeedId, (facts: F) => boolean>)[need](facts))
  if (unmet.length > 0) return { kind: 'refused', objections: unmet.map((need) => objectionTo(need, edition)) }
  const actId = `${machine.name}.${row.act}` as ActId
  return {
    kind: 'allowed',
    act: actId,
    from: subject.state,
    to: row.to === 'same' ? subject.state : row.to,
    by: standing,
    issues: row.issues ?? null,
    tells: row.tells ?? [],
    sources: edition.actSources[actId],
  } as Allowed
}

/** The acts this actor's posts open on the case now, needs not yet asked: pages draw their buttons from this. */
export function actsOpenTo<T extends AnyMachine>(
  machine: T,
  subject: Subject<StateOf<T>>,
  actor: Actor,
): readonly ActOf<T>[] {
  const open = machine.rows.filter(
    (row) => row.from.includes(subject.state) && standingFor(row, subject, actor) && !isSamePerson(row, subject, actor),
  )
  return open.map((row) => row.act)
}

/** Posts that may do an act which this actor's posts would open, were it not for four eyes; undefined when they do not bar. */
export function barredByFourEyes<T extends AnyMachine>(
  machine: T,
  subject: Subject<StateOf<T>>,
  { act, actor }: { act: ActOf<T>; actor: Actor },
): { readonly posts: readonly Post[]; readonly organisationIds: readonly string[] } | undefined {
  const row = rowFrom(machine, subject.state, act)
  if (!row || !isSamePerson(row, subject, actor) || !standingFor(row, subject, actor)) return undefined
  return { posts: row.by, organisationIds: placesOf(row, subject) }
}

const isSamePerson = (row: AnyRow, subject: Subject, actor: Actor): boolean =>
  row.notSameAs !== undefined && subject.doneBy[row.notSameAs] === actor.personId

export const objectionTo = (need: NeedId, edition: Edition): Objection => ({
  need,
  says: needs[need].says,
  remedy: needs[need].remedy,
  sources: edition.needSources[need],
})

function standingFor(row: AnyRow, subject: Subject, actor: Actor) {
  const places = placesOf(row, subject)
  return actor.posts.find(
    ({ post, organisationId }) =>
      row.by.includes(post) &&
      places.includes(organisationId) &&
      (!row.own?.includes(post) || subject.ownerPersonId === actor.personId),
  )
}

const placesOf = (row: AnyRow, { homeId, competentId }: Subject): string[] =>
  row.at === 'home' ? [homeId] : row.at === 'competent' ? [competentId] : [homeId, competentId]

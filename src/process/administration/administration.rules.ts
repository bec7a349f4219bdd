import { searchKey, sortKey } from '#platform/vietnamese-text'
import { type OrganisationKind, organisationKinds, posts } from '#rulebook'

/** Acts of this room, and of imports that make what is administered here, as the journal names them. */
export type AdministrationAct =
  | 'person.create'
  | 'person.take-back'
  | 'post.give'
  | 'post.end'
  | 'account.create'
  | 'account.reset'
  | 'account.lock'
  | 'organisation.create'
  | 'organisation.take-back'
  | 'organisation.rename'
  | 'organisation.merge'
  | 'import.begin'
  | 'import.undo'
  | 'installation.begin'

const { clock: _nobodys, ...givable } = posts
/** Posts a person can hold: all but the clock's. */
export const givablePosts = Object.keys(givable) as (keyof typeof givable)[]

export const kindsOfOrganisation = Object.keys(organisationKinds) as OrganisationKind[]
/** Kinds that can stand at the top of a tree. */
export const partyKinds = kindsOfOrganisation.filter((kind) => organisationKinds[kind].line === 'PARTY')

/** What the database takes for a code. */
export const codePattern = /^[a-z0-9-]{2,60}$/
/** The code of an organisation that was given none: its short name without marks. */
export const codeFrom = (shortName: string): string => searchKey(shortName).replaceAll(' ', '-')

/** The code an organisation gets: the one given, or the one its short name gives. */
export const chosenCode = ({ code, shortName }: { readonly code: string; readonly shortName: string }): string =>
  code || codeFrom(shortName)

/** A user name to offer: the given name and the first letters of the others, `Trần Thị Lan` → `lantt`. */
export function userNameFrom(fullName: string): string {
  const words = searchKey(fullName).split(' ')
  const given = words.at(-1) ?? ''
  const others = words.slice(0, -1).map((word) => word.slice(0, 1))
  return `${given}${others.join('')}`
}

/** Whether a thing in force from `since` can end, or change, on `day`: both are first days. */
export const canChangeOn = (since: string, day: string): boolean => day > since

type Place = { readonly id: string; readonly ancestorIds: readonly string[] }
export type MergeProblem = 'target-among-sources' | 'one-above-another'

/**
 * Why organisations cannot go up in another: the target is one of them, or one of them stands above another one
 * or above the target (the lower one goes first, in an act of its own).
 */
export function mergeProblem(sources: readonly Place[], target: Place): MergeProblem | undefined {
  const ids = sources.map((source) => source.id)
  if (ids.includes(target.id)) return 'target-among-sources'
  const isBelowOne = (place: Place) => place.ancestorIds.some((id) => ids.includes(id))
  return [...sources, target].some(isBelowOne) ? 'one-above-another' : undefined
}

export type TreeRow<T> = { readonly item: T; readonly depth: number }

/** Organisations in the order of the tree: each under the one it hangs on; what hangs on nothing stands at the top. */
export function inTreeOrder<T extends { readonly id: string; readonly name: string }>(
  items: readonly T[],
  parentOf: ReadonlyMap<string, string>,
): TreeRow<T>[] {
  const known = new Set(items.map((item) => item.id))
  const sorted = items.toSorted((one, other) => (sortKey(one.name) < sortKey(other.name) ? -1 : 1))
  const under = Map.groupBy(sorted, (item) => {
    const parent = parentOf.get(item.id)
    return parent !== undefined && known.has(parent) ? parent : ''
  })
  const walk = (parent: string, depth: number): TreeRow<T>[] =>
    (under.get(parent) ?? []).flatMap((item) => [{ item, depth }, ...walk(item.id, depth + 1)])
  return walk('', 0)
}

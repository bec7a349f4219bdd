import { cleanLine, searchKey } from '#platform/vietnamese-text'

export type Named = { readonly id: string; readonly code: string; readonly name: string; readonly shortName: string }
export type Lookup<N extends Named> =
  | { readonly kind: 'one'; readonly found: N }
  | { readonly kind: 'none' }
  | { readonly kind: 'many'; readonly found: readonly N[] }

type Index<N> = ReadonlyMap<string, readonly N[]>
const bracketed = /\[([a-z0-9-]{2,60})\]$/

/**
 * Finds things by what people write for them: a code, alone or in brackets behind the name; else the name or the
 * short name, with the same marks first, then without.
 */
export function lookupBy<N extends Named>(list: readonly N[]): (text: string) => Lookup<N> {
  const byCode = indexOf(list, ({ code }) => [code])
  const exact = indexOf(list, ({ name, shortName }) => [name, shortName])
  const folded = indexOf(list, ({ name, shortName }) => [searchKey(name), searchKey(shortName)])
  return (text) => {
    const line = cleanLine(text)
    const code = bracketed.exec(line)?.[1] ?? line.toLowerCase()
    const found = [byCode.get(code), exact.get(line), folded.get(searchKey(line))].find((some) => some)
    const [first, ...more] = found ?? []
    if (!first) return { kind: 'none' }
    return more.length === 0 ? { kind: 'one', found: first } : { kind: 'many', found: [first, ...more] }
  }
}

function indexOf<N>(list: readonly N[], keysOf: (one: N) => readonly string[]): Index<N> {
  const index = new Map<string, N[]>()
  for (const one of list)
    for (const key of new Set(keysOf(one))) {
      const there = index.get(key)
      if (there) there.push(one)
      else index.set(key, [one])
    }
  return index
}

/** Names to choose from; where two are called alike, each with its code. */
export function offersOf(list: readonly Named[]): string[] {
  const byName = indexOf(list, ({ name }) => [name])
  return list.map(({ name, code }) => ((byName.get(name)?.length ?? 0) > 1 ? `${name} [${code}]` : name))
}

/** Of rows that say the same, the later ones with the number of the first. */
export function repeated<R extends { readonly number: number }>(
  rows: readonly R[],
  keyOf: (row: R) => string,
): Map<R, number> {
  const first = new Map<string, number>()
  const later = new Map<R, number>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === '') continue
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, row.number)
    else later.set(row, earlier)
  }
  return later
}

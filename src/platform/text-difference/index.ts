/** What changed between two texts, word by word. Knows nothing of what the texts are about. */

export type DifferencePart = { readonly kind: 'kept' | 'removed' | 'added'; readonly text: string }

/** Pairs of words compared at most: beyond it what lies between the equal ends counts as written anew. */
const mostPairs = 4_000_000
/** Characters of an unchanged stretch left standing on each side of a change. */
const contextLength = 120

const wordsIn = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? []

/** Parts that give `before` without the added ones and `after` without the removed ones. */
export function textDifference(before: string, after: string): DifferencePart[] {
  const [old, young] = [wordsIn(before), wordsIn(after)]
  const shortest = Math.min(old.length, young.length)
  let start = 0
  while (start < shortest && old[start] === young[start]) start += 1
  let end = 0
  while (end < shortest - start && old[old.length - 1 - end] === young[young.length - 1 - end]) end += 1
  return readable([
    ...old.slice(0, start).map((text) => ({ kind: 'kept' as const, text })),
    ...between(old.slice(start, old.length - end), young.slice(start, young.length - end)),
    ...old.slice(old.length - end).map((text) => ({ kind: 'kept' as const, text })),
  ])
}

function between(old: readonly string[], young: readonly string[]): DifferencePart[] {
  const removed = (text: string) => ({ kind: 'removed' as const, text })
  const added = (text: string) => ({ kind: 'added' as const, text })
  if (old.length * young.length > mostPairs) return [...old.map(removed), ...young.map(added)]
  return commonSteps(old, young).map(({ at, to }) => {
    if (at !== undefined && to !== undefined) return { kind: 'kept' as const, text: old[at] ?? '' }
    return at === undefined ? added(young[to ?? 0] ?? '') : removed(old[at] ?? '')
  })
}

export type Step = { readonly at?: number; readonly to?: number }

/** A longest way through two lists: both places where an item stays, `at` where one goes, `to` where one comes. */
export function commonSteps(old: readonly string[], young: readonly string[]): Step[] {
  const width = young.length + 1
  const lengths = new Uint32Array((old.length + 1) * width)
  for (let at = old.length - 1; at >= 0; at -= 1)
    for (let to = young.length - 1; to >= 0; to -= 1)
      lengths[at * width + to] =
        old[at] === young[to]
          ? (lengths[(at + 1) * width + to + 1] ?? 0) + 1
          : Math.max(lengths[(at + 1) * width + to] ?? 0, lengths[at * width + to + 1] ?? 0)
  const steps: Step[] = []
  let [at, to] = [0, 0]
  while (at < old.length || to < young.length) {
    if (at < old.length && to < young.length && old[at] === young[to]) steps.push({ at: at++, to: to++ })
    else if (at < old.length && (lengths[(at + 1) * width + to] ?? 0) >= (lengths[at * width + to + 1] ?? 0))
      steps.push({ at: at++ })
    else if (to < young.length) steps.push({ to: to++ })
    else steps.push({ at: at++ })
  }
  return steps
}

/**
 * A few words that happen to be the same between two larger changes are no help to a reader: they count as written
 * anew with what surrounds them, until nothing more can be drawn together.
 */
function readable(parts: readonly DifferencePart[]): DifferencePart[] {
  for (let whole = joined(parts); ; ) {
    const next = joined(
      whole.flatMap((part, at): DifferencePart[] =>
        part.kind === 'kept' && isWeak(whole, at)
          ? [
              { kind: 'removed', text: part.text },
              { kind: 'added', text: part.text },
            ]
          : [part],
      ),
    )
    if (next.length === whole.length) return whole
    whole = next
  }
}

const isWeak = (parts: readonly DifferencePart[], at: number): boolean => {
  const changed = (neighbours: readonly (DifferencePart | undefined)[]) =>
    Math.max(0, ...neighbours.map((part) => (part && part.kind !== 'kept' ? part.text.length : 0)))
  const [before, after] = [changed([parts[at - 2], parts[at - 1]]), changed([parts[at + 1], parts[at + 2]])]
  return (parts[at]?.text.length ?? 0) <= Math.min(before, after)
}

/** Neighbours of one kind as one part; what was removed stands before what was added in its place. */
function joined(parts: readonly DifferencePart[]): DifferencePart[] {
  const result: DifferencePart[] = []
  let pending = { removed: '', added: '' }
  const settle = () => {
    if (pending.removed) result.push({ kind: 'removed', text: pending.removed })
    if (pending.added) result.push({ kind: 'added', text: pending.added })
    pending = { removed: '', added: '' }
  }
  for (const { kind, text } of parts) {
    if (kind !== 'kept') {
      pending[kind] += text
      continue
    }
    settle()
    const last = result.at(-1)
    if (last?.kind === 'kept') result[result.length - 1] = { kind, text: last.text + text }
    else result.push({ kind, text })
  }
  settle()
  return result
}

/** Long stretches that stayed the same, shortened to what surrounds a change. */
export function withoutLongStretches(parts: readonly DifferencePart[]): DifferencePart[] {
  return parts.map(({ kind, text }, index) => {
    if (kind !== 'kept' || text.length <= contextLength * (index === 0 || index === parts.length - 1 ? 1 : 2))
      return { kind, text }
    const head = index === 0 ? '' : text.slice(0, contextLength)
    const tail = index === parts.length - 1 ? '' : text.slice(-contextLength)
    return { kind, text: `${head}${head && ' '}…${tail && ' '}${tail}` }
  })
}

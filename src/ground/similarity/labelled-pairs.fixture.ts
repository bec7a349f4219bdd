/** The labelled pairs, and how well something finds them: for the test and for the bench. */
import labelled from './labelled-pairs.json' with { type: 'json' }
import { degreeOf, likenessTo, sayingsOf } from './likeness.ts'

export type Half = 'tuning' | 'judging'
export type Labelled = {
  readonly n: number
  readonly half: string
  readonly idea: string
  readonly name: string
  readonly content: string
}

export const labelledInitiatives: readonly Labelled[] = labelled.initiatives

const keyOf = (a: number, b: number) => `${Math.min(a, b)}-${Math.max(a, b)}`
const unsure = new Set(labelled.unsure.map(([a = 0, b = 0]) => keyOf(a, b)))
const hard = new Set(labelled.hardNegatives.map(([a = 0, b = 0]) => keyOf(a, b)))

export const isPositive = (one: Labelled, other: Labelled): boolean => one.idea !== '' && one.idea === other.idea
export const isUnsure = (one: Labelled, other: Labelled): boolean => unsure.has(keyOf(one.n, other.n))
export const isHardNegative = (one: Labelled, other: Labelled): boolean => hard.has(keyOf(one.n, other.n))

/** All judged pairs of a half. */
export function pairsOf(half: Half): readonly (readonly [Labelled, Labelled])[] {
  const list = labelledInitiatives.filter((each) => each.half === half)
  return list.flatMap((one, place) =>
    list
      .slice(place + 1)
      .filter((other) => !isUnsure(one, other))
      .map((other) => [one, other] as const),
  )
}

export type Quality = { readonly precision: number; readonly recall: number; readonly f1: number }

export function quality(right: number, found: number, wanted: number): Quality {
  const precision = found > 0 ? right / found : 0
  const recall = wanted > 0 ? right / wanted : 0
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}

/** Whether two initiatives count as similar at all, for every judged pair of a half. */
export function qualityOf(half: Half): Quality {
  const sayings = new Map(labelledInitiatives.map((each) => [each.n, sayingsOf(each.name, each.content)]))
  const pairs = pairsOf(half)
  const found = pairs.filter(([one, other]) => {
    const [a, b] = [sayings.get(one.n), sayings.get(other.n)]
    return a && b && degreeOf(likenessTo(a)(b)) !== undefined
  })
  const right = found.filter(([one, other]) => isPositive(one, other)).length
  return quality(right, found.length, pairs.filter(([one, other]) => isPositive(one, other)).length)
}

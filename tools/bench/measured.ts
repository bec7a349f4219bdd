import { median, type Pair, type Round } from './load.ts'

/** One line of the contract: `npm run bench -- --json FILE` writes a list of them. */
export type BenchRow = {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The same by the reference server; null where there is none. */
  readonly reference: number | null
  readonly ratio: number | null
  /** The least ratio, or the most of the value where there is no reference; null when only told. */
  readonly target: number | null
  readonly ok: boolean
}
export type Measured = { readonly row: BenchRow; readonly rounds?: Pair }

const perSecond = (rounds: readonly Round[]) => median(rounds.map((round) => round.perSecond))

/** Requests per second beside the reference: the medians of the rounds. */
export function besides(name: string, target: number | null, rounds: Pair): Measured {
  const [value, reference] = [perSecond(rounds.ours), perSecond(rounds.reference)]
  const ratio = value / reference
  const row = { name, value, unit: 'requests/s', reference, ratio, target, ok: target === null || ratio >= target }
  return { row, rounds }
}

/** A value that may not be larger than its target. */
export const atMost = (name: string, value: number, unit: string, target: number): Measured => ({
  row: { name, value, unit, reference: null, ratio: null, target, ok: value <= target },
})

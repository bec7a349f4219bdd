import type { AnyMachine } from '#lifecycle'

/** Where an arrow runs: straight down to the next box, or by a lane beside the boxes. */
export type Side = 'right' | 'left'

/** A lane: one act that leaves one or several states for another that is not the next. */
export type Lane = {
  readonly act: string
  readonly sources: readonly number[]
  readonly target: number
  readonly side: Side
  /** 0 is the lane nearest to the boxes. */
  readonly track: number
}

/** An act that leads to the very next box; `from` is -1 for the start. */
export type Straight = { readonly act: string; readonly from: number }
/** An act that leaves the state as it is. */
export type Loop = { readonly act: string; readonly at: number }

export type Moves = {
  readonly straights: readonly Straight[]
  readonly loops: readonly Loop[]
  readonly lanes: readonly Lane[]
}

/** The arrows of a machine sorted by how they are drawn; states are numbered in the order of the table. */
export function movesOf(machine: AnyMachine): Moves {
  const order = Object.keys(machine.states)
  const place = (state: string) => order.indexOf(state)
  const straights: Straight[] = []
  const loops: Loop[] = []
  const lanes: Omit<Lane, 'track'>[] = []
  for (const { act, from, to, correction } of machine.rows) {
    const beside: Record<Side, number[]> = { right: [], left: [] }
    for (const source of from.map(place)) {
      if (to === 'same') loops.push({ act, at: source })
      else if (correction || place(to) <= source) beside.left.push(source)
      else if (place(to) === source + 1) straights.push({ act, from: source })
      else beside.right.push(source)
    }
    for (const side of ['right', 'left'] as const)
      if (beside[side].length > 0) lanes.push({ act, sources: beside[side], target: place(to), side })
  }
  return { straights, loops, lanes: withTracks(lanes) }
}

const reach = ({ sources, target }: Pick<Lane, 'sources' | 'target'>): readonly [number, number] => [
  Math.min(target, ...sources),
  Math.max(target, ...sources),
]

/** Short lanes run inside, and two that pass the same box never share a track. */
function withTracks(lanes: readonly Omit<Lane, 'track'>[]): Lane[] {
  const span = (lane: Omit<Lane, 'track'>) => reach(lane)[1] - reach(lane)[0]
  const placed: Lane[] = []
  for (const lane of lanes.toSorted((a, b) => span(a) - span(b))) {
    const taken = placed.filter((other) => other.side === lane.side && meet(reach(other), reach(lane)))
    const track = Math.max(-1, ...taken.map((other) => other.track)) + 1
    placed.push({ ...lane, track })
  }
  return placed
}

const meet = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] <= b[1] && b[0] <= a[1]

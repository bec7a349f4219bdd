import type { DrawingWords } from './draw-machine.ts'
import { measures as m } from './measures.ts'
import type { Lane, Side } from './moves.ts'
import { wrap } from './text-width.ts'

/** Where a lane leaves or enters a box; a leaving one carries the label above its line. */
export type Port = {
  readonly lane: Lane
  readonly box: number
  readonly side: Side
  readonly isOut: boolean
  readonly lines: readonly string[]
  readonly height: number
  /** The line, below the top of the port. */
  readonly line: number
}

/** All ports, those of one side of a box from top to bottom, ordered so that lanes cross as little as they can. */
export function portsOf(lanes: readonly Lane[], words: DrawingWords): readonly Port[] {
  const ports = lanes.flatMap((lane) => [
    ...lane.sources.map((box) => outPort(lane, box, words)),
    inPort(lane, lane.target),
  ])
  return ports.sort((a, b) => order(a) - order(b))
}

function outPort(lane: Lane, box: number, { actName }: DrawingWords): Port {
  const lines = wrap(actName(lane.act), m.labelRoom, m.smallSize)
  const height = lines.length * (m.line - 2) + 10
  return { lane, box, side: lane.side, isOut: true, lines, height, line: height - 4 }
}

const inPort = (lane: Lane, box: number): Port => ({
  lane,
  box,
  side: lane.side,
  isOut: false,
  lines: [],
  height: 16,
  line: 8,
})

/** Lanes that come from above enter at the top, inner ones first; lanes that go down leave below, outer ones first. */
function order({ lane, box, isOut }: Port): number {
  const other = isOut ? lane.target : (lane.sources[0] ?? box)
  const goesUp = other < box
  return goesUp ? lane.track - 100 : 100 - lane.track
}

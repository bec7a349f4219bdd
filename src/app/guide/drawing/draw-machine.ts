import type { AnyMachine, StateRow } from '#lifecycle'
import { measures as m } from './measures.ts'
import { type Lane, type Moves, movesOf, type Side, type Straight } from './moves.ts'
import { type Port, portsOf } from './ports.ts'
import { widest, wrap } from './text-width.ts'

export type Label = {
  readonly x: number
  /** Base line of the first line. */
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly lines: readonly string[]
}
export type Node = {
  readonly state: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly tone: StateRow['tone']
  readonly isEnd: boolean
  readonly lines: readonly string[]
  /** Acts that leave the state as it is. */
  readonly loops: readonly string[]
}
export type Arrow = {
  readonly act: string
  readonly kind: 'straight' | Side
  readonly path: string
  /** False for a branch that joins a lane. */
  readonly hasHead: boolean
  readonly label: Label | undefined
}
export type Drawing = {
  readonly nodes: readonly Node[]
  readonly arrows: readonly Arrow[]
  /** The dot where every case begins. */
  readonly start: { readonly x: number; readonly y: number }
  readonly width: number
  readonly height: number
}
export type DrawingWords = { stateName(state: string): string; actName(act: string): string }

/** Places states and acts of a machine: boxes from top to bottom, arrows to the next straight, the others beside. */
export function drawMachine(machine: AnyMachine, words: DrawingWords): Drawing {
  const moves = movesOf(machine)
  const sides = { left: roomBeside('left', moves, words), right: roomBeside('right', moves, words) }
  const boxX = m.margin + sides.left.labels + sides.left.lanes
  const ports = portsOf(moves.lanes, words)
  const beginning = placeBeginning(ports, boxX + m.box / 2)
  const nodes = placeNodes({ machine, moves, words, ports, x: boxX, below: beginning.y + beginning.height })
  const start = { x: beginning.x, y: beginning.y + m.dot }
  const trackX = ({ side, track }: Lane) =>
    side === 'right' ? boxX + m.box + sides.right.labels + track * m.track : boxX - sides.left.labels - track * m.track
  const arrows = [
    ...moves.straights.map((straight) =>
      straightArrow(straight, nodes[straight.from] ?? beginning, nodes[straight.from + 1], {
        words,
        beside: moves.straights.filter(({ from }) => from === straight.from),
      }),
    ),
    ...moves.lanes.flatMap((lane) => laneArrows({ lane, trackX: trackX(lane), nodes, beginning, ports })),
  ]
  const last = nodes.at(-1)
  return {
    nodes,
    arrows,
    start,
    width: Math.ceil(boxX + m.box + sides.right.labels + sides.right.lanes + m.margin),
    height: Math.ceil((last ? last.y + last.height : 0) + m.margin),
  }
}

const wrapLabel = (text: string) => wrap(text, m.labelRoom, m.smallSize)

/** Room for the labels beside the boxes, then for the lanes beyond them. */
function roomBeside(side: Side, { lanes, straights }: Moves, { actName }: DrawingWords) {
  const mine = lanes.filter((lane) => lane.side === side)
  const longest = Math.max(0, ...mine.map(({ act }) => widest(wrapLabel(actName(act)), m.smallSize)))
  const overhang =
    side === 'right' ? Math.max(0, ...straights.map(({ act }) => straightWidth(actName(act)) - m.box / 2)) : 0
  const tracks = Math.max(0, ...mine.map(({ track }) => track + 1))
  const labels = mine.length > 0 ? Math.max(longest, overhang) + 2 * m.labelGap : overhang
  return { labels: Math.ceil(labels), lanes: tracks * m.track }
}

const straightWidth = (text: string) => m.labelGap + widest(wrap(text, m.labelRoom * 1.4, m.smallSize), m.smallSize)

/** Where every case begins: a dot, and below it room for the acts that begin elsewhere than at the first state. */
type Beginning = { readonly x: number; readonly y: number; readonly height: number }

/** Number of the beginning among the boxes. */
const atBeginning = -1

function placeBeginning(ports: readonly Port[], x: number): Beginning {
  const needed = ports.filter(({ box }) => box === atBeginning).reduce((sum, { height }) => sum + height, 0)
  return { x, y: m.margin, height: 2 * m.dot + needed }
}

type Placing = {
  machine: AnyMachine
  moves: Moves
  words: DrawingWords
  ports: readonly Port[]
  x: number
  /** Where the beginning ends. */
  below: number
}

function placeNodes({ machine, moves, words, ports, x, below }: Placing): Node[] {
  let bottom = below
  return Object.entries(machine.states).map(([state, { tone, waitsOn }], index): Node => {
    const lines = wrap(words.stateName(state), m.box - 2 * m.boxPadding, m.nameSize)
    const loops = moves.loops
      .filter(({ at }) => at === index)
      .flatMap(({ act }) => wrap(`↻ ${words.actName(act)}`, m.box - 2 * m.boxPadding, m.smallSize))
    const written = (lines.length + loops.length) * m.line + 2 * m.boxPadding
    const needed = (side: Side) =>
      ports.filter((port) => port.box === index && port.side === side).reduce((sum, port) => sum + port.height, 0) + 8
    const height = Math.max(written, needed('left'), needed('right'))
    const y = bottom + gapAbove(index, moves, words)
    bottom = y + height
    return { state, x, y, width: m.box, height, tone, isEnd: waitsOn === 'nobody', lines, loops }
  })
}

function gapAbove(index: number, { straights }: Moves, { actName }: DrawingWords): number {
  const lines = straights
    .filter(({ from }) => from === index - 1)
    .flatMap(({ act }) => wrap(actName(act), m.labelRoom * 1.4, m.smallSize))
  return lines.length === 0 ? m.gap / 2 : Math.max(m.gap, lines.length * m.line + 20)
}

const straightLines = ({ act }: Straight, { actName }: DrawingWords) =>
  wrap(actName(act), m.labelRoom * 1.4, m.smallSize)

/** `beside`: all acts that lead from there to there; their labels stand one below the other. */
function straightArrow(
  straight: Straight,
  from: Node | Beginning,
  to: Node | undefined,
  { words, beside }: { words: DrawingWords; beside: readonly Straight[] },
): Arrow {
  const { act } = straight
  const isFirst = !('state' in from)
  const top = from.y + from.height
  const end = to?.y ?? top
  const x = (to?.x ?? 0) + m.box / 2
  const count = (some: readonly Straight[]) => some.reduce((sum, one) => sum + straightLines(one, words).length, 0)
  const above = count(beside.slice(0, beside.indexOf(straight)))
  const lines = straightLines(straight, words)
  const middle = (top + end) / 2
  const label: Label = {
    x: x + m.labelGap,
    y: middle - (count(beside) * m.line) / 2 + above * m.line + m.smallSize,
    anchor: 'start',
    lines,
  }
  return { act, kind: 'straight', path: `M${x} ${isFirst ? from.y + 2 * m.dot : top}V${end - 1}`, hasHead: true, label }
}

type LaneOf = {
  lane: Lane
  trackX: number
  nodes: readonly Node[]
  beginning: Beginning
  ports: readonly Port[]
}

/** One path from the first source round to the target, and a branch from every other source. */
function laneArrows({ lane, trackX, nodes, beginning, ports }: LaneOf): Arrow[] {
  const out = lane.side === 'right' ? 1 : -1
  const at = (box: number, isOut: boolean) => {
    const node = nodes[box]
    const port = ports.find((each) => each.lane === lane && each.box === box && each.isOut === isOut)
    const lines = port?.lines ?? []
    if (!node)
      return { x: beginning.x, y: beginning.y + 2 * m.dot + portsAbove(port, ports) + (port?.line ?? 0), lines }
    return { x: node.x + (lane.side === 'right' ? m.box : 0), y: node.y + portLine(port, node, ports), lines }
  }
  const target = at(lane.target, false)
  return lane.sources.map((source, index): Arrow => {
    const from = at(source, true)
    const down = target.y > from.y ? 1 : -1
    const turn = `Q${trackX} ${from.y} ${trackX} ${from.y + down * m.corner}`
    const home = `V${target.y - down * m.corner}Q${trackX} ${target.y} ${trackX - out * m.corner} ${target.y}H${target.x + out}`
    return {
      act: lane.act,
      kind: lane.side,
      path: `M${from.x} ${from.y}H${trackX - out * m.corner}${turn}${index === 0 ? home : ''}`,
      hasHead: index === 0,
      label: {
        x: from.x + out * m.labelGap,
        y: from.y - 6 - (from.lines.length - 1) * (m.line - 2),
        anchor: lane.side === 'right' ? 'start' : 'end',
        lines: from.lines,
      },
    }
  })
}

const besideOf = (port: Port, ports: readonly Port[]) =>
  ports.filter((each) => each.box === port.box && each.side === port.side)

const portsAbove = (port: Port | undefined, ports: readonly Port[]): number => {
  const beside = port ? besideOf(port, ports) : []
  return beside.slice(0, port ? beside.indexOf(port) : 0).reduce((sum, each) => sum + each.height, 0)
}

/** Height of a port below the top of its box: the ports of a side stand in the middle of it, in their order. */
function portLine(port: Port | undefined, node: Node, ports: readonly Port[]): number {
  if (!port) return 0
  const total = besideOf(port, ports).reduce((sum, each) => sum + each.height, 0)
  return (node.height - total) / 2 + portsAbove(port, ports) + port.line
}

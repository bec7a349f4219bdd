import type { AnyMachine } from '#lifecycle'
import { type Arrow, type Drawing, drawMachine, type Label, type Node } from './draw-machine.ts'
import { measures } from './measures.ts'

export type MachineDrawingProps = {
  machine: AnyMachine
  title: string
  /** The whole drawing in sentences, for who cannot see it. */
  description: string
  stateName(state: string): string
  actName(act: string): string
}

/** A machine as a drawing; a narrow window scrolls it in its own box. */
export const MachineDrawing = ({ machine, title, description, stateName, actName }: MachineDrawingProps) => {
  const drawing = drawMachine(machine, { stateName, actName })
  const id = `drawing-${machine.name}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll a wide drawing
    <section class="kh-scroll" aria-label={title} tabIndex={0}>
      <svg
        class="kh-drawing"
        width={drawing.width}
        height={drawing.height}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <Heads id={id} />
        {drawing.arrows.map((arrow) => (
          <Line arrow={arrow} head={`${id}-${arrow.kind}`} />
        ))}
        <Start drawing={drawing} />
        {drawing.nodes.map((node) => (
          <Box key={node.state} node={node} />
        ))}
        {drawing.arrows.map(({ kind, label }) => label && <Words label={label} name={`kh-drawing__act--${kind}`} />)}
      </svg>
    </section>
  )
}

const Heads = ({ id }: { id: string }) => (
  <defs>
    {(['straight', 'right', 'left'] as const).map((kind) => (
      <marker
        key={kind}
        id={`${id}-${kind}`}
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="8"
        markerHeight="8"
        orient="auto"
      >
        <path class={`kh-drawing__head kh-drawing__head--${kind}`} d="M0 0.5L10 5L0 9.5z" />
      </marker>
    ))}
  </defs>
)

const Line = ({ arrow: { kind, path, hasHead }, head }: { arrow: Arrow; head: string }) => (
  <path
    class={`kh-drawing__line kh-drawing__line--${kind}`}
    d={path}
    marker-end={hasHead ? `url(#${head})` : undefined}
  />
)

const Start = ({ drawing: { start } }: { drawing: Drawing }) => (
  <circle class="kh-drawing__start" cx={start.x} cy={start.y} r={measures.dot} />
)

/** A double frame says that nothing more is waited for. */
const Box = ({ node: { x, y, width, height, tone, isEnd, lines, loops } }: { node: Node }) => {
  const written = (lines.length + loops.length) * measures.line
  const top = y + (height - written) / 2 + measures.nameSize
  return (
    <g class={`kh-drawing__state kh-drawing__state--${tone}`}>
      <rect class="kh-drawing__box" x={x} y={y} width={width} height={height} rx="8" />
      {isEnd && <rect class="kh-drawing__inner" x={x + 3.5} y={y + 3.5} width={width - 7} height={height - 7} rx="5" />}
      {lines.map((line, index) => (
        <text class="kh-drawing__name" x={x + width / 2} y={top + index * measures.line} text-anchor="middle">
          {line}
        </text>
      ))}
      {loops.map((line, index) => (
        <text
          class="kh-drawing__loop"
          x={x + width / 2}
          y={top + (lines.length + index) * measures.line}
          text-anchor="middle"
        >
          {line}
        </text>
      ))}
    </g>
  )
}

const Words = ({ label: { x, y, anchor, lines }, name }: { label: Label; name: string }) => (
  <g class={`kh-drawing__act ${name}`}>
    {lines.map((line, index) => (
      <text x={x} y={y + index * (measures.line - 2)} text-anchor={anchor}>
        {line}
      </text>
    ))}
  </g>
)

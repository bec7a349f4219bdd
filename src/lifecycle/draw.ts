import { type ActId, acts } from '#rulebook'
import type { AnyMachine } from './machine.ts'

/** The machine as a mermaid state diagram: committed, so that a change of the tables is a readable diff. */
export function toMermaid(machine: AnyMachine): string {
  const arrows = machine.rows.flatMap((row) =>
    row.to === 'same'
      ? []
      : row.from.map(
          (from) =>
            `  ${from === 'none' ? '[*]' : code(from)} --> ${code(row.to)}: ${acts[`${machine.name}.${row.act}` as ActId].vi}`,
        ),
  )
  const ends = Object.entries(machine.states).filter(([, state]) => state.waitsOn === 'nobody')
  const names = Object.entries(machine.states).map(([name, state]) => `  state "${state.vi}" as ${code(name)}`)
  return ['stateDiagram-v2', ...names, ...arrows, ...ends.map(([name]) => `  ${code(name)} --> [*]`), ''].join('\n')
}

const code = (state: string): string => state.replaceAll('-', '_')

import type { AnyMachine } from './machine.ts'

/** What is wrong with a machine as a graph: states nobody reaches, states nobody leaves, ends that still have acts. */
export function faults(machine: AnyMachine): string[] {
  const found: string[] = []
  const reached = reachable(machine)
  for (const [name, state] of Object.entries(machine.states)) {
    const leaving = machine.rows.filter((row) => row.from.includes(name) && row.to !== 'same')
    if (!reached.has(name)) found.push(`${machine.name}: nobody reaches "${name}"`)
    if (state.waitsOn !== 'nobody' && leaving.length === 0) found.push(`${machine.name}: nobody leaves "${name}"`)
    if (state.waitsOn === 'nobody' && leaving.some((row) => !row.correction))
      found.push(`${machine.name}: "${name}" is an end that still has acts`)
    if (state.waitsOn !== 'nobody' && !leaving.some((row) => row.by.some((post) => state.waitsOn.includes(post))))
      found.push(`${machine.name}: "${name}" waits on a post that cannot move it`)
  }
  return found
}

function reachable({ rows }: AnyMachine): Set<string> {
  const seen = new Set<string>(['none'])
  for (let grew = true; grew; ) {
    const next = rows.filter((row) => row.to !== 'same' && !seen.has(row.to) && row.from.some((from) => seen.has(from)))
    for (const row of next) seen.add(row.to)
    grew = next.length > 0
  }
  return seen
}

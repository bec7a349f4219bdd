import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ActId, acts, needs, posts } from '#rulebook'
import { machines, postsFor, registrationMachine, toMermaid } from './index.ts'

const migrations = join(import.meta.dirname, '../../migrations')
const sql = readdirSync(migrations)
  .filter((file) => file.endsWith('.sql'))
  .map((file) => readFileSync(join(migrations, file), 'utf8'))
  .join('\n')

/** States that the newest CHECK constraint of a table allows; undefined when no migration makes the table. */
function statesInDatabase(name: string): string[] | undefined {
  const table = name.replaceAll('-', '_')
  if (!sql.includes(`create table ${table} (`)) return undefined
  const constraint = new RegExp(`constraint ${table}_state\\s+check \\(state in \\(([^)]*)\\)\\)`, 'g')
  const list = [...sql.matchAll(constraint)].at(-1)?.[1]
  return [...(list ?? '').matchAll(/'([^']+)'/g)].map(([, state]) => state ?? '')
}

/** Machines whose room keeps no cases yet. */
const withoutTable = machines.map(({ name }) => name).filter((name) => statesInDatabase(name) === undefined)

test.each(machines.map((machine) => [machine.name, machine] as const).filter(([name]) => !withoutTable.includes(name)))(
  'the database knows exactly the states of %s',
  (name, machine) => {
    expect(statesInDatabase(name)?.sort()).toEqual(Object.keys(machine.states).sort())
  },
)

test('only commendation has no table yet', () => {
  expect(withoutTable).toEqual(['commendation'])
})

test('every act of the rulebook is a row of its machine, and every row an act of the rulebook', () => {
  const rows = machines.flatMap(({ name, rows }) => rows.map(({ act }) => `${name}.${act}`))
  expect([...new Set(rows)].sort()).toEqual(Object.keys(acts).sort())
})

test('every act, state, post and need has its words in both languages, as far as it is said in both', () => {
  for (const { name, states, rows } of machines) {
    for (const { vi, en } of Object.values(states)) expect(vi && en).toBeTruthy()
    for (const { act, by, needs: asked = [] } of rows) {
      const said = acts[`${name}.${act}` as ActId]
      expect(said.vi && said.en).toBeTruthy()
      for (const post of by) expect(posts[post].vi && posts[post].en).toBeTruthy()
      for (const need of asked) expect(needs[need].says && needs[need].remedy).toBeTruthy()
    }
  }
})

test('from one state an act stands in one row only', () => {
  const twice = machines.flatMap(({ name, rows }) => {
    const starts = rows.flatMap(({ act, from }) => from.map((state) => `${name}.${act} from ${state}`))
    return starts.filter((start, at) => starts.indexOf(start) !== at)
  })
  expect(twice).toEqual([])
})

test('every need of the rulebook is asked by some act', () => {
  const asked = new Set(machines.flatMap(({ rows }) => rows.flatMap(({ needs: own = [] }) => own)))
  expect(Object.keys(needs).filter((need) => !asked.has(need as keyof typeof needs))).toEqual([])
})

test('no machine gives an act to an administrator or an onlooker', () => {
  const given = new Set(machines.flatMap(({ rows }) => rows.flatMap(({ by }) => by)))
  expect((['administrator', 'provincial-viewer'] as const).filter((post) => given.has(post))).toEqual([])
})

test('no machine has more than ten states', () => {
  expect(machines.filter(({ states }) => Object.keys(states).length > 10)).toEqual([])
})

test('postsFor names each post of the acts once', () => {
  expect(postsFor(registrationMachine, 'accept', 'return', 'decline')).toEqual([
    'receiving-officer',
    'secretary',
    'deputy-secretary',
    'leader',
    'deputy-leader',
  ])
})

test('the mermaid diagram draws every state, start and end', () => {
  const text = toMermaid(registrationMachine)
  expect(text.split('\n')).toEqual(
    expect.arrayContaining([
      'stateDiagram-v2',
      '  state "Bản nháp" as draft',
      '  [*] --> draft: Lưu bản nháp',
      '  submitted --> accepted: Tiếp nhận',
      '  accepted --> [*]',
    ]),
  )
})

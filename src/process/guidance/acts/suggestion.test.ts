import { beforeAll, expect, test } from 'vitest'
import type { Outcome } from '#ground/acts'
import { editionOfYear } from '#ground/cycles'
import { historyOf } from '#ground/journal'
import { statesAfter, suggestionMachine } from '#lifecycle'
import { holdAt, instantOf } from '#platform/clock'
import type { Edition } from '#rulebook'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../../tools/testing/world.ts'
import { suggestionsAbove } from '../guidance.queries.ts'
import { offeredSuggestions } from '../guidance.rules.ts'
import {
  addSuggestion,
  changeStarter,
  changeSuggestion,
  restoreSuggestion,
  retireStarter,
  retireSuggestion,
} from './keep-suggestion.ts'

let database: TestDatabase
let world: World
let edition: Edition

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  edition = (await editionOfYear(database.db, 2026)) as Edition
  return database.close
})

type Person = Parameters<World['at']>[0]
type Place = keyof World['organisations']
const day = '2026-02-10'
const as = async (person: Person) => ({ db: database.db, actor: await world.at(person), once: null })
const on = <T>(work: () => Promise<T>) => holdAt(instantOf(day, '09:00'), work)
const text = (name: string) => ({ field: 'ECONOMY', name, content: 'Làm từng việc nhỏ.' })
const at = (place: Place) => ({ edition, organisationId: world.organisations[place] })
const kept = async (place: Place) => suggestionsAbove(database.db, [world.organisations[place]], edition.id, day)
const namesFor = async (place: Place) =>
  offeredSuggestions(edition, await kept(place), statesAfter(suggestionMachine, 'add')).flatMap(({ suggestions }) =>
    suggestions.map(({ name }) => name),
  )
const kindOf = (outcome: Outcome) => outcome.kind
const starter = (place: number) => edition.suggestions.value[place]?.key ?? ''

test('II.1-b · five starters a field are offered before anybody did anything', async () => {
  const groups = offeredSuggestions(edition, [], [])
  expect(groups.map(({ suggestions }) => suggestions.length)).toEqual([5, 5, 5, 5])
})

test('what a unit adds is offered to itself and below, not beside and not above', async () => {
  const outcome = await on(async () =>
    addSuggestion(await as('cellSecretary'), { ...at('cell'), content: text('Của Chi bộ Một') }),
  )
  expect(kindOf(outcome)).toBe('done')
  expect(await namesFor('cell')).toContain('Của Chi bộ Một')
  for (const place of ['otherCell', 'committee', 'agency'] as const)
    expect(await namesFor(place)).not.toContain('Của Chi bộ Một')
})

test('Q-II.1-5 · a starter is changed by the focal unit alone, once, for all below it', async () => {
  const change = async (person: Person, place: Place, name: string) =>
    on(async () => changeStarter(await as(person), { ...at(place), starter: starter(0), content: text(name) }))
  expect(kindOf(await change('cellSecretary', 'cell', 'X'))).toBe('forbidden')
  expect(kindOf(await change('committeeSecretary', 'committee', 'X'))).toBe('forbidden')
  const before = await namesFor('cell')
  const both = await Promise.all([
    change('focalOfficer', 'superior', 'Cách nói mới'),
    change('focalOfficer', 'superior', 'Cách nói khác'),
  ])
  expect(both.map(kindOf).sort()).toEqual(['done', 'moved'])
  const after = await namesFor('cell')
  expect(after.filter((name) => /^Cách nói/.test(name))).toHaveLength(1)
  expect([after.length, after.includes(before[0] ?? '')]).toEqual([before.length, false])
  const copy = (await kept('superior')).find((row) => row.starter === starter(0))
  const history = await historyOf(database.db, 'suggestion', copy?.id ?? '')
  expect(history.map(({ act }) => act)).toEqual(['suggestion.change'])
})

test('a retired starter is gone below and comes back when it is offered again', async () => {
  const given = { ...at('superior'), starter: starter(1), content: text('Ngừng') }
  expect(kindOf(await on(async () => retireStarter(await as('focalOfficer'), given)))).toBe('done')
  expect(await namesFor('cell')).not.toContain('Ngừng')
  const copy = (await kept('superior')).find((row) => row.starter === starter(1))
  const id = copy?.id ?? ''
  const restore = async (person: Person) =>
    on(async () => restoreSuggestion(await as(person), { id, rowVersion: copy?.rowVersion ?? 0 }))
  expect(kindOf(await restore('committeeSecretary'))).toBe('forbidden')
  expect(kindOf(await restore('focalOfficer'))).toBe('done')
  expect(await namesFor('cell')).toContain('Ngừng')
})

test('an added one is changed and retired by its own unit; a stale page changes nothing', async () => {
  await on(async () => addSuggestion(await as('officer'), { ...at('committee'), content: text('Lần một') }))
  const row = (await kept('committee')).find(({ name }) => name === 'Lần một')
  const id = row?.id ?? ''
  const change = async (rowVersion: number, name: string) =>
    on(async () => changeSuggestion(await as('officer'), { id, rowVersion, content: text(name) }))
  expect(kindOf(await change(1, 'Lần hai'))).toBe('done')
  expect(kindOf(await change(1, 'Lần hai, cũ'))).toBe('moved')
  const versions = await database.db
    .selectFrom('suggestion_version')
    .select(['version', 'content'])
    .where('suggestion_id', '=', id)
    .orderBy('version')
    .execute()
  expect(versions.map(({ content }) => (content as { name: string }).name)).toEqual(['Lần một', 'Lần hai'])
  const retire = async (person: Person) => on(async () => retireSuggestion(await as(person), { id, rowVersion: 2 }))
  expect(kindOf(await retire('cellSecretary'))).toBe('forbidden')
  expect(kindOf(await retire('officer'))).toBe('done')
  expect(await namesFor('cell')).not.toContain('Lần hai')
})

test('an agency keeps no catalogue', async () => {
  const head = await world.at('committeeSecretary')
  const posts = [{ ...head.posts[0], post: 'leader' as const, organisationId: world.organisations.agency }]
  const actor = { ...head, posts: posts as typeof head.posts }
  const outcome = await on(() =>
    addSuggestion({ db: database.db, actor, once: null }, { ...at('agency'), content: text('X') }),
  )
  expect(outcome.kind === 'refused' && outcome.objections.map(({ need }) => need)).toEqual(['organisation-guides'])
})

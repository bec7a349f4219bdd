import { beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from '#ground/acts'
import { historyOf } from '#ground/journal'
import { noticesOf } from '#ground/notices'
import { holdAt, instantOf } from '#platform/clock'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../../tools/testing/world.ts'
import { guidanceFor, guidanceReadBy, guidanceVersions } from '../guidance.queries.ts'
import { publishGuidance } from './publish-guidance.ts'
import { reviseGuidance, revokeGuidance } from './revise-guidance.ts'

let database: TestDatabase
let world: World

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  return database.close
})

type Person = Parameters<World['at']>[0]
type Place = keyof World['organisations']
const day = '2026-02-10'
const as = async (person: Person) => ({ db: database.db, actor: await world.at(person), once: null })
const on = <T>(work: () => Promise<T>) => holdAt(instantOf(day, '09:00'), work)
const needs = (outcome: Outcome) =>
  outcome.kind === 'refused' ? outcome.objections.map(({ need }) => need) : outcome.kind
const idIn = (outcome: Outcome) =>
  outcome.kind === 'done' ? (/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(outcome.location)?.[0] ?? '') : ''

const content = {
  number: '05-HD/ĐU',
  issuedOn: '2026-01-20',
  title: 'Hướng dẫn đăng ký năm 2026',
  summary: 'Ưu tiên việc khó.',
  fields: ['ECONOMY'],
}
const publish = async (person: Person, place: Place, changes: Partial<typeof content> = {}) =>
  on(async () =>
    publishGuidance(await as(person), {
      organisationId: world.organisations[place],
      year: 2026,
      content: { ...content, ...changes },
    }),
  )
const titlesFor = async (person: Person) =>
  (await guidanceReadBy(database.db, await world.at(person), day)).map(({ title }) => title).sort()

describe('III.2.1 · publishing', () => {
  test('is numbered, journalled, kept as version 1, and told to those who register below', async () => {
    const outcome = await publish('committeeSecretary', 'committee')
    const id = idIn(outcome)
    expect(outcome.kind).toBe('done')
    const history = await historyOf(database.db, 'guidance', id)
    expect(history.map(({ act, to }) => [act, to])).toEqual([['guidance.publish', 'published']])
    expect((await guidanceVersions(database.db, id)).map(({ version }) => version)).toEqual([1])
    const told = await noticesOf(database.db, world.people.cellSecretary, 5)
    expect(told.map(({ title }) => title)).toEqual(['Hướng dẫn: Hướng dẫn đăng ký năm 2026'])
    expect(await noticesOf(database.db, world.people.member, 5)).toEqual([])
  })

  test('Q-III.2.1-1 · is late after the end of January, by the day the paper bears', async () => {
    const late = idIn(await publish('cellSecretary', 'cell', { issuedOn: '2026-02-03', title: 'Muộn' }))
    const [row] = await guidanceReadBy(database.db, await world.at('cellSecretary'), day, { id: late })
    expect([row?.daysLate, row?.issuedOn]).toEqual([3, '2026-02-03'])
  })

  test('Q-III.2.1-2 · an agency does not guide, and a day to come is not issued: both are said at once', async () => {
    const head = await world.at('committeeSecretary')
    const posts = [{ ...head.posts[0], post: 'leader' as const, organisationId: world.organisations.agency }]
    const actor = { ...head, posts: posts as typeof head.posts }
    const outcome = await on(() =>
      publishGuidance(
        { db: database.db, actor, once: null },
        {
          ...{ organisationId: world.organisations.agency, year: 2026 },
          content: { ...content, issuedOn: '2026-03-01' },
        },
      ),
    )
    expect(needs(outcome)).toEqual(['organisation-guides', 'guidance-is-issued'])
  })

  test.each<[Person, Place]>([
    ['member', 'cell'],
    ['employee', 'agency'],
    ['administrator', 'superior'],
    ['cellSecretary', 'committee'],
    ['otherSecretary', 'cell'],
  ])('%s publishes nothing for %s', async (person, place) => {
    expect((await publish(person, place)).kind).toBe('forbidden')
  })
})

describe('who reads guidance', () => {
  test('below and above it do, beside it nobody does', async () => {
    await publish('otherSecretary', 'otherCell', { title: 'Của Chi bộ Hai' })
    await publish('focalOfficer', 'superior', { title: 'Của cấp trên' })
    expect(await titlesFor('member')).toEqual(['Của cấp trên', 'Hướng dẫn đăng ký năm 2026', 'Muộn'])
    expect(await titlesFor('otherSecretary')).not.toContain('Muộn')
    expect(await titlesFor('employee')).toEqual(['Của cấp trên', 'Hướng dẫn đăng ký năm 2026'])
    expect(await titlesFor('officer')).toContain('Của Chi bộ Hai')
    const under = await guidanceFor(database.db, world.organisations.otherCell, 2026, day)
    expect(under.map(({ title }) => title).sort()).toEqual([
      'Của Chi bộ Hai',
      'Của cấp trên',
      'Hướng dẫn đăng ký năm 2026',
    ])
  })
})

describe('Q-III.2.1-2 · revising and revoking', () => {
  test('needs a reason, keeps what stood before, and of two only one comes first', async () => {
    const id = idIn(await publish('committeeSecretary', 'committee', { title: 'Lần một' }))
    const revise = async (person: Person, reason: string, title: string) =>
      on(async () => reviseGuidance(await as(person), { id, rowVersion: 1, reason, content: { ...content, title } }))
    expect(needs(await revise('committeeSecretary', '', 'Lần hai'))).toEqual(['reason-given'])
    const both = await Promise.all([
      revise('committeeSecretary', 'Bổ sung.', 'Lần hai'),
      revise('committeeDeputy', 'Sửa lỗi.', 'Lần hai khác'),
    ])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'moved'])
    const versions = await guidanceVersions(database.db, id)
    expect(versions.map(({ version }) => version)).toEqual([2, 1])
    expect(versions[1]?.title).toBe('Lần một')
    expect(idIn(await revise('cellSecretary', 'Việc người khác.', 'X'))).toBe('')
  })

  test('what is revoked no longer counts for those who register, and is not revised any more', async () => {
    const id = idIn(await publish('committeeSecretary', 'committee', { title: 'Sẽ thu hồi' }))
    const revoke = async (reason: string) =>
      on(async () => revokeGuidance(await as('committeeSecretary'), { id, reason }))
    expect(needs(await revoke(''))).toEqual(['reason-given'])
    expect((await revoke('Trùng hướng dẫn cấp trên.')).kind).toBe('done')
    const titles = (await guidanceFor(database.db, world.organisations.cell, 2026, day)).map(({ title }) => title)
    expect(titles).not.toContain('Sẽ thu hồi')
    const revised = await on(async () =>
      reviseGuidance(await as('committeeSecretary'), { id, rowVersion: 2, reason: 'x', content }),
    )
    expect(revised.kind).toBe('moved')
  })
})

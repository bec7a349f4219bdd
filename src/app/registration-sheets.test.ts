import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from '#ground/acts'
import { openAccounts } from '#ground/identity'
import { paths } from '#ground/paths'
import { holdAt, instantOf } from '#platform/clock'
import { docxText, unzipped } from '#platform/papers'
import { acceptRegistration, returnRegistration } from '#process/intake'
import {
  sampleAnswers,
  sampleForm,
  saveNewRegistration,
  saveRegistration,
  submitRegistration,
} from '#process/registration'
import { type TestHouse, testHouse, type Visitor } from '../../tools/testing/house.ts'
import { smallWorld, type World } from '../../tools/testing/world.ts'
import { installationSecret } from './secret.ts'

let home: TestHouse
let world: World
const visitors: Record<string, Visitor> = {}
const readers = ['cellSecretary', 'member', 'otherSecretary', 'officer', 'employee'] as const
const password = 'mat-khau-thu-nghiem'

beforeAll(async () => {
  home = await testHouse()
  const { db } = home.database
  world = await smallWorld(db)
  const accounts = openAccounts(db, await installationSecret(db))
  for (const person of readers) {
    const username = person.toLowerCase()
    await accounts.create({ personId: world.people[person], name: username, username, password })
    const visitor = home.visitor()
    await visitor.submit(paths.signIn, paths.signIn, { username, password })
    visitors[person] = visitor
  }
  return home.close
})

const doer = async (person: 'cellSecretary' | 'member' | 'officer') => ({
  db: home.database.db,
  actor: await world.at(person),
  once: null,
})
const on = <T>(day: string, work: () => Promise<T>) => holdAt(instantOf(day, '09:00'), work)
const idIn = (outcome: Outcome) =>
  outcome.kind === 'done' ? (/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(outcome.location)?.[0] ?? '') : JSON.stringify(outcome)
const answers = sampleAnswers(sampleForm('REG_COLLECTIVE_PARTY'), { field: 'PARTY_POLITICS', level: 'BASE' })

async function draft(): Promise<string> {
  const input = { year: 2026, organisationId: world.organisations.cell, participant: 'COLLECTIVE' as const, answers }
  return idIn(await on('2026-02-10', async () => saveNewRegistration(await doer('cellSecretary'), input)))
}
const versionOf = async (id: string): Promise<number> =>
  (
    await home.database.db
      .selectFrom('registration')
      .select('row_version')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  ).row_version
async function submit(id: string, day = '2026-02-10') {
  const rowVersion = await versionOf(id)
  await on(day, async () => submitRegistration(await doer('cellSecretary'), { id, rowVersion }))
}
async function accept(id: string) {
  const rowVersion = await versionOf(id)
  await on('2026-02-12', async () => acceptRegistration(await doer('officer'), { id, rowVersion }))
}
const open = (person: (typeof readers)[number], path: string) => (visitors[person] as Visitor).get(path)
const stored = (id: string) =>
  home.database.db
    .selectFrom('registration_sheet as sheet')
    .innerJoin('file', 'file.hash', 'sheet.hash')
    .select(['sheet.version', 'sheet.is_stamped', 'sheet.format', 'file.content', 'file.hash'])
    .where('sheet.registration_id', '=', id)
    .orderBy('sheet.format')
    .execute()
async function wordsOf(id: string, version: number, isStamped: boolean): Promise<string> {
  const file = (await stored(id)).find(
    (each) => each.version === version && each.is_stamped === isStamped && each.format === 'docx',
  )
  return docxText(unzipped(file?.content ?? new Uint8Array()).get('word/document.xml') ?? '')
}

describe('who may print', () => {
  test('a draft is printed by the offices of its own organisation and is there for nobody else', async () => {
    const id = await draft()
    const statuses = await Promise.all(
      readers.map(async (person) => (await open(person, paths.sheet(id, 'pdf'))).status),
    )
    expect(statuses).toEqual([200, 404, 404, 404, 404])
    expect(await stored(id)).toEqual([])
  })

  test('what was sent is printed by those who may read the case', async () => {
    const id = await draft()
    await submit(id)
    for (const path of [paths.sheet(id, 'pdf'), paths.sheet(id, 'docx', 1), paths.sheetsOf(id)])
      expect(await Promise.all(readers.map(async (person) => (await open(person, path)).status))).toEqual([
        200, 200, 404, 200, 404,
      ])
  })

  test.each(['?ban=2', '?ban=0', '?ban=-1', '?ban=abc', '?ban='])('there is no sheet %s', async (query) => {
    const id = await draft()
    await submit(id)
    expect((await open('cellSecretary', `${paths.sheet(id, 'pdf')}${query}`)).status).toBe(404)
  })
})

describe('what was sent', () => {
  test('is rendered once and stays the same, whatever changes afterwards', async () => {
    const id = await draft()
    await submit(id)
    const first = await open('officer', paths.sheet(id, 'pdf'))
    await sql`update person set full_name = 'Tên Đã Đổi' where id = ${world.people.cellSecretary}`.execute(
      home.database.db,
    )
    const again = await open('cellSecretary', paths.sheet(id, 'pdf', 1))
    await sql`update person set full_name = 'Trần Thị Bưởi' where id = ${world.people.cellSecretary}`.execute(
      home.database.db,
    )
    expect([first.headers.get('etag'), first.html.slice(0, 5)]).toEqual([again.headers.get('etag'), '%PDF-'])
    const sheets = await stored(id)
    expect(sheets.map(({ version, is_stamped, format }) => [version, is_stamped, format])).toEqual([
      [1, false, 'docx'],
      [1, false, 'pdf'],
    ])
    const hash = sheets[1]?.hash.toString('hex')
    expect(first.headers.get('etag')).toBe(`"${hash}"`)
    expect((await open('officer', paths.sheetsOf(id))).html).toContain(hash)
    await expect(sql`update registration_sheet set version = 2`.execute(home.database.db)).rejects.toThrow(
      'append-only',
    )
  })

  test('ten readers at once make one file', async () => {
    const id = await draft()
    await submit(id)
    const tags = await Promise.all(
      Array.from({ length: 10 }, async () => (await open('officer', paths.sheet(id, 'pdf'))).headers.get('etag')),
    )
    expect(new Set(tags).size).toBe(1)
    expect(await stored(id)).toHaveLength(2)
  })

  test('carries the names of its day, and the stamp once it is accepted; as sent it stays without', async () => {
    const id = await draft()
    await submit(id)
    await open('officer', paths.sheet(id, 'docx', 1))
    await accept(id)
    await open('officer', paths.sheet(id, 'docx'))
    const [asSent, accepted] = [await wordsOf(id, 1, false), await wordsOf(id, 1, true)]
    expect(asSent).toContain('An Lạc, ngày 10 tháng 02 năm 2026')
    expect(asSent).toContain('T/M CHI BỘ\nBÍ THƯ')
    expect(asSent).toContain('Trần Thị Bưởi')
    expect([asSent, accepted].map((text) => text.includes('TIẾP NHẬN ĐĂNG KÝ'))).toEqual([false, true])
    expect(accepted).toMatch(/\n\d+\/2026\n12\/02\/2026\nĐảng ủy cơ sở mẫu\nPhạm Văn Mận\nTiếp nhận\n/)
    const code = /<code class="kh-code">([0-9a-f]{16})<\/code>/.exec(
      (await open('member', paths.sheetsOf(id))).html,
    )?.[1]
    const footer = [...unzipped((await stored(id))[0]?.content ?? new Uint8Array())].find(([name]) =>
      /^word\/footer\d\.xml$/.test(name),
    )
    expect(docxText(footer?.[1] ?? '')).toContain(`Mã nội dung ${code}`)
  })
})

test('a returned registration prints as a draft again, and its first version as it was sent', async () => {
  const id = await draft()
  await submit(id)
  const before = await versionOf(id)
  await on('2026-02-11', async () =>
    returnRegistration(await doer('officer'), { id, rowVersion: before, reason: 'Rõ hơn' }),
  )
  const rowVersion = await versionOf(id)
  const changed = { ...answers, name: 'Tên mới sau khi trả lại' }
  await on('2026-02-12', async () =>
    saveRegistration(await doer('cellSecretary'), { id, rowVersion, answers: changed }),
  )
  expect((await open('cellSecretary', paths.sheet(id, 'docx'))).status).toBe(200)
  expect(await stored(id)).toEqual([])
  await submit(id, '2026-02-13')
  for (const path of [paths.sheet(id, 'docx', 1), paths.sheet(id, 'docx', 2)]) await open('officer', path)
  expect(await wordsOf(id, 1, false)).not.toContain('Tên mới sau khi trả lại')
  expect(await wordsOf(id, 2, false)).toContain('Tên mới sau khi trả lại')
})

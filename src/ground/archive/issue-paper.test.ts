import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { organisationOn } from '#ground/organisations'
import { instantOf } from '#platform/clock'
import { newId } from '#platform/ids'
import type { PaperDocument } from '#platform/papers'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../tools/testing/world.ts'
import { issuePaper } from './issue-paper.ts'
import { printNumber, termOn } from './number-book.ts'
import { paperFile } from './paper-files.ts'

let database: TestDatabase
let world: World
const today = '2026-02-10'

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  return database.close
})

const document = (number: string): PaperDocument => ({
  layout: 'PARTY_36_2018',
  head: { parent: null, issuer: 'Đảng ủy cơ sở mẫu', number, place: 'An Lạc', day: today },
  title: 'QUYẾT ĐỊNH',
  summary: 'xác nhận mô hình',
  body: [{ kind: 'paragraph', text: 'Điều 1.' }],
  signature: { authority: null, post: 'Bí thư', name: 'Đỗ Thị Mơ' },
  recipients: ['Lưu'],
  annexes: [],
})

const issue = ({ fails = false, ...more }: { fails?: boolean; aboutPersonId?: string; seenBy?: string[] } = {}) =>
  database.db.transaction().execute(async (tx) => {
    const issuer = await organisationOn(tx, world.organisations.committee, today)
    if (!issuer) throw new Error('no issuer')
    const issued = await issuePaper(
      { tx, now: instantOf(today), today },
      {
        kind: 'RECOGNITION_DECISION',
        formCode: '5b',
        issuer,
        typeSymbol: 'QĐ',
        subject: { kind: 'session', id: newId() },
        signer: { name: 'Đỗ Thị Mơ', post: 'Bí thư' },
        seenBy: [],
        build: document,
        ...more,
      },
    )
    if (fails) throw new Error('rolled back')
    return issued
  })

test('numbers have no gaps and no doubles, whatever fails or runs at once', async () => {
  const made = await Promise.allSettled(Array.from({ length: 15 }, (_, index) => issue({ fails: index % 3 === 0 })))
  const numbers = made.flatMap((result) => (result.status === 'fulfilled' ? [result.value.printedNumber] : []))
  expect(numbers.sort()).toEqual(
    Array.from({ length: 10 }, (_, index) => `${String(index + 1).padStart(2, '0')}-QĐ/CO-SO`),
  )
})

test('an issued paper cannot be changed, also not by SQL', async () => {
  await expect(sql`update issued_paper set title = 'KHÁC'`.execute(database.db)).rejects.toThrow('append-only')
})

test('its files are rendered once and are only for the organisations it is for', async () => {
  const { id } = await issue()
  const first = await paperFile(database.db, id, 'pdf', await world.at('officer'))
  const second = await paperFile(database.db, id, 'pdf', await world.at('standingMember'))
  expect(
    Buffer.from(first?.content ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect(second?.hash).toBe(first?.hash)
  expect(await paperFile(database.db, id, 'docx', await world.at('cellSecretary'))).toBeUndefined()
})

test('a paper about a person is for that person and for offices, not for colleagues', async () => {
  const { id } = await issue({ aboutPersonId: world.people.member, seenBy: [world.organisations.cell] })
  const opens = async (person: Parameters<World['at']>[0]) =>
    (await paperFile(database.db, id, 'pdf', await world.at(person))) !== undefined
  expect(await Promise.all([opens('member'), opens('cellSecretary'), opens('officer')])).toEqual([true, true, true])
  expect(await Promise.all([opens('colleague'), opens('otherSecretary'), opens('employee')])).toEqual([
    false,
    false,
    false,
  ])
})

test('a Party number begins again with the term, a State number with the year', async () => {
  const committee = await organisationOn(database.db, world.organisations.committee, today)
  const agency = await organisationOn(database.db, world.organisations.agency, today)
  if (!committee || !agency) throw new Error('no organisation')
  expect([termOn(committee, '2025-06-30'), termOn(committee, '2025-07-01'), termOn(agency, '2025-07-01')]).toEqual([
    '2020-2025',
    '2025-2030',
    '2025',
  ])
  expect([printNumber(committee, 'QĐ', 7), printNumber(agency, 'QĐ', 12)]).toEqual(['07-QĐ/CO-SO', '12/QĐ-CO-QUAN'])
})

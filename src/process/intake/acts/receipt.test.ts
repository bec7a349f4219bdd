import { beforeAll, expect, test } from 'vitest'
import type { PaperDocument } from '#platform/papers'
import { sampleAnswers, sampleForm, saveNewRegistration, submitRegistration } from '#process/registration'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import { idIn, type Season, seasonIn } from '../../../../tools/testing/season.ts'
import { smallWorld, type World } from '../../../../tools/testing/world.ts'
import { acceptRegistration, declineRegistration, returnRegistration } from './receive-registration.ts'

let database: TestDatabase
let world: World
let season: Season

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  season = seasonIn(database, world)
  return database.close
})

const day = '2026-02-10'
const receiptOf = async (id: string) => {
  const { receipt_paper_id: paperId } = await season.rowOf(id)
  const paper = await database.db
    .selectFrom('issued_paper')
    .selectAll()
    .where('id', '=', paperId ?? '')
    .executeTakeFirstOrThrow()
  const said = (paper.document as PaperDocument).body.flatMap((block) =>
    block.kind === 'paragraph' && Array.isArray(block.text) ? [block.text.map(({ text }) => text).join('')] : [],
  )
  return { ...paper, said }
}

test('II.3.3-b · accepting issues a receipt of the receiver, for the sender, with the opinion and without gaps', async () => {
  const [one, two] = [await season.submitted(day), await season.submitted(day)]
  await season.does('officer', day, acceptRegistration, { id: one, rowVersion: 2, reason: 'Đủ nội dung.' })
  await season.does('committeeDeputy', day, acceptRegistration, { id: two, rowVersion: 2 })
  const [first, second] = [await receiptOf(one), await receiptOf(two)]
  expect([first.kind, first.printed_number, first.signer_name, second.printed_number, second.signer_name]).toEqual([
    'REG_RECEIPT',
    '01-PTN/CO-SO',
    'Phạm Văn Mận',
    '02-PTN/CO-SO',
    'Vũ Văn Nhãn',
  ])
  expect(first.said).toEqual(expect.arrayContaining(['Số tiếp nhận: 01/2026', 'Ý kiến: Đủ nội dung.']))
  expect([first.organisation_id, first.seen_by, first.about_person_id]).toEqual([
    world.organisations.committee,
    [world.organisations.cell],
    null,
  ])
  expect((await season.journalOf(one)).at(-1)).toMatchObject({ act: 'registration.accept', note: 'Đủ nội dung.' })
})

test('Q-II.3.3-4 · neither a return nor a refusal takes a number or has a receipt', async () => {
  const [one, two] = [await season.submitted(day), await season.submitted(day)]
  await season.does('officer', day, returnRegistration, { id: one, rowVersion: 2, reason: 'Ghi rõ chỉ tiêu.' })
  await season.does('officer', day, declineRegistration, { id: two, rowVersion: 2, reason: 'Trùng nhiệm vụ.' })
  for (const id of [one, two]) {
    const row = await season.rowOf(id)
    expect([row.receipt_number, row.receipt_paper_id]).toEqual([null, null])
    expect((await season.journalOf(id)).at(-1)?.note).not.toBe('')
  }
})

test('Q-II.3.2-2 · at the superior level the sender is told in whose list it goes up and who decides', async () => {
  const id = await season.submitted(day, { level: 'SUPERIOR' })
  await season.does('officer', day, acceptRegistration, { id, rowVersion: 2 })
  expect((await season.journalOf(id)).at(-1)?.note).toBe(
    'Chuyển lên trong bản tổng hợp đăng ký của Đảng ủy cơ sở mẫu; nơi xét, xác nhận: Đảng ủy cấp trên mẫu.',
  )
  expect((await receiptOf(id)).said.at(-1)).toBe(
    'Nơi xét, xác nhận: Ban Thường vụ Đảng ủy cấp trên mẫu; chuyển lên trong bản tổng hợp đăng ký (Mẫu 3) của Đảng ủy cơ sở mẫu.',
  )
})

test('the receipt of a person is about that person, issued by the cell that received it', async () => {
  const answers = sampleAnswers(sampleForm('REG_MEMBER'), { level: 'BASE', field: 'ECONOMY' })
  const input = { year: 2026, organisationId: world.organisations.cell, participant: 'INDIVIDUAL' as const, answers }
  const id = idIn(await season.does('member', day, saveNewRegistration, input))
  await season.does('member', day, submitRegistration, { id, rowVersion: 1 })
  await season.does('cellSecretary', day, acceptRegistration, { id, rowVersion: 2 })
  const receipt = await receiptOf(id)
  expect([receipt.organisation_id, receipt.about_person_id]).toEqual([world.organisations.cell, world.people.member])
})

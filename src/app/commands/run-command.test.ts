import { createHash, randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appendToJournal } from '#ground/journal'
import { insertOrganisation } from '#ground/organisations'
import { newId } from '#platform/ids'
import { emptyDatabase, type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { urlOf } from '../../../tools/testing/server.ts'
import { runCommand } from './run-command.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.close())

/** A command line run on the database of the test: exit status, results, news. */
async function kheo(words: string[], environment: Record<string, string> = {}) {
  const said: string[] = []
  const told: string[] = []
  const exit = await runCommand(words, {
    environment: { KHEO_HOME: tmpdir(), DATABASE_URL: urlOf(database.config), ...environment },
    migrations: new URL('../../../migrations', import.meta.url),
    say: (line) => said.push(line),
    tell: (line) => told.push(line),
  })
  return { exit, said: said.join('\n'), told: told.join('\n') }
}

const foundOrganisation = () =>
  database.db.transaction().execute((tx) =>
    insertOrganisation(tx, {
      code: 'dang-bo-minh-son',
      kind: 'SUPERIOR_COMMITTEE',
      name: 'Đảng bộ các cơ quan Minh Sơn',
      shortName: 'Đảng bộ Minh Sơn',
      paperSymbol: 'ĐU',
      place: 'Minh Sơn',
      foundedOn: '2020-07-01',
    }),
  )

const writeJournal = (count: number) =>
  database.db.transaction().execute((tx) =>
    appendToJournal(
      tx,
      Array.from({ length: count }, (_, index) => ({
        at: new Date(Date.UTC(2026, 0, 5, 2, index)),
        act: 'person.create',
        subjectKind: 'person',
        subjectId: newId(),
        from: '',
        to: '',
        personId: null,
        personName: 'Thử',
        post: '',
        organisationId: null,
        organisationName: '',
        editionId: '',
        sources: [] as const,
        note: '',
        detail: {},
      })),
    ),
  )

test('an unknown command, none, and wrong words list what there is and exit 2; help exits 0', async () => {
  const unknown = await kheo(['phu-phep'])
  expect([unknown.exit, unknown.said]).toEqual([2, ''])
  expect(unknown.told).toContain('Không có lệnh «phu-phep»')
  expect(unknown.told).toContain('create-admin')
  expect((await kheo([])).exit).toBe(2)
  expect((await kheo(['verify', '--nhanh'])).exit).toBe(2)
  expect((await kheo(['stage', 'registration'])).exit).toBe(2)
  for (const name of ['migrate', 'create-admin', 'verify', 'doctor', 'stage'])
    expect((await kheo([name, '--help'])).said).toContain(`npm run kheo -- ${name}`)
  expect((await kheo(['--help'])).exit).toBe(0)
})

test('a setting that cannot be meant is a sentence and exit 1', async () => {
  const { exit, told } = await kheo(['verify'], { DATABASE_URL: 'mysql://x' })
  expect([exit, told.includes('DATABASE_URL')]).toEqual([1, true])
})

test('migrate applies what is missing and says so; commands that read ask for it first', async () => {
  const empty = await emptyDatabase()
  const there = { DATABASE_URL: urlOf(empty.config) }
  try {
    const early = await kheo(['verify'], there)
    expect([early.exit, early.told.includes('npm run kheo -- migrate')]).toEqual([1, true])
    const first = await kheo(['migrate'], there)
    expect([first.exit, first.said.split('\n')[0]]).toEqual([0, '0001-organisations.sql'])
    expect(await kheo(['migrate'], there)).toMatchObject({ exit: 0, said: '' })
  } finally {
    await empty.close()
  }
})

test('create-admin makes person, post and account, and prints the password once', async () => {
  const words = ['create-admin', '--name', 'Phạm Thị Quản', '--username', 'Quanpt']
  expect(await kheo(words)).toMatchObject({ exit: 1, said: '' })
  await foundOrganisation()
  expect((await kheo(words.slice(0, 3))).exit).toBe(2)
  expect((await kheo([...words, '--organisation', 'khong-co'])).exit).toBe(1)
  const { exit, said } = await kheo(words)
  expect(exit).toBe(0)
  expect(said).toMatch(/: quanpt\n.*: [A-Z2-9]{5}-[A-Z2-9]{5}-[A-Z2-9]{4}$/)
  const again = await kheo(words)
  expect(again).toMatchObject({ exit: 1, told: expect.stringContaining('“quanpt” đã có người dùng') })
  const people = await database.db.selectFrom('person').select('full_name').execute()
  expect(people).toEqual([{ full_name: 'Phạm Thị Quản' }])
})

test('verify says what it counted, and exits 0 while all is whole', async () => {
  await writeJournal(3)
  const { exit, said } = await kheo(['verify'])
  expect(exit).toBe(0)
  expect(said.split('\n').map((line) => line.split(' · ')[0])).toEqual([
    '✓ nhật ký: 3',
    '✓ sổ văn bản, sổ tiếp nhận: 0',
    '✓ tệp văn bản, tài liệu: 0',
    '✓ bản tổng hợp đã chốt: 0',
  ])
})

test('verify finds a journal line that was changed and one that was taken out', async () => {
  await writeJournal(4)
  await sql`alter table journal disable trigger journal_append_only`.execute(database.db)
  await sql`update journal set note = 'khác' where seq = 2`.execute(database.db)
  await sql`delete from journal where seq = 3`.execute(database.db)
  const { exit, said } = await kheo(['verify'])
  expect(exit).toBe(1)
  expect(said).toContain('✗ nhật ký: 3')
  expect(said).toContain('#2: nội dung đã bị sửa')
  expect(said).toContain('#4: không nối với dòng trước')
})

test('verify finds a file that was changed, a book with a gap and a list that lost a row', async () => {
  const { db } = database
  const organisationId = await foundOrganisation()
  const content = Buffer.from('văn bản')
  const hash = createHash('sha256').update(content).digest()
  const stored = { media_type: 'application/pdf', stored_at: new Date(0) }
  await db
    .insertInto('file')
    .values({ ...stored, hash, size: content.length, content })
    .execute()
  expect((await kheo(['verify'])).exit).toBe(0)
  await db
    .updateTable('file')
    .set({ content: Buffer.from('vân bản') })
    .execute()
  await db
    .insertInto('number_book')
    .values({ organisation_id: organisationId, type_symbol: 'QĐ', term: '2025-2030', last_number: 2 })
    .execute()
  const paperId = newId()
  await db
    .insertInto('issued_paper')
    .values({
      id: paperId,
      kind: 'REG_SUMMARY',
      form_code: '3',
      organisation_id: organisationId,
      type_symbol: 'QĐ',
      term: '2025-2030',
      number: 2,
      printed_number: '02-QĐ/ĐU',
      issued_on: '2026-01-05',
      title: '',
      summary: '',
      signer_name: '',
      signer_post: '',
      subject_kind: 'summary_list',
      subject_id: newId(),
      document: '{}',
      lookup_code: randomUUID(),
      issued_at: new Date(0),
    })
    .execute()
  await sql`insert into cycle (year, edition_id) values (2026, 'x')`.execute(db)
  await sql`insert into summary_list (id, year, edition_id, version, state, home_id, competent_id, paper_id, created_at)
    values (${newId()}, 2026, 'x', 1, 'sealed', ${organisationId}, ${organisationId}, ${paperId}, now())`.execute(db)
  const { exit, said } = await kheo(['verify'])
  expect(exit).toBe(1)
  expect(said).toContain(`${hash.toString('hex')}: nội dung đã khác`)
  expect(said).toContain('dang-bo-minh-son QĐ 2025-2030: sổ tới số 2, có 1 văn bản')
  expect(said).toContain('✗ bản tổng hợp đã chốt: 1')
})

test('doctor is content with a sound machine, and names an unreachable database', async () => {
  const well = await kheo(['doctor'])
  expect(well.said).not.toContain('✗')
  expect(well.exit).toBe(0)
  expect(well.said.split('\n')).toHaveLength(10)
  const sick = await kheo(['doctor'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nowhere' })
  expect([sick.exit, sick.said.split('\n').filter((line) => line.startsWith('✗')).length]).toEqual([1, 1])
})

test('stage lists cases with their addresses, for developers only', async () => {
  expect((await kheo(['stage', 'session', 'preparing'])).exit).toBe(1)
  const dev = { KHEO_DEV: '1', BASE_URL: 'https://kheo.example.vn/' }
  const organisationId = await foundOrganisation()
  const id = newId()
  await sql`insert into cycle (year, edition_id) values (2026, 'x')`.execute(database.db)
  await sql`insert into session (id, year, edition_id, state, home_id, competent_id, body, meets_at, place, created_at)
    values (${id}, 2026, 'x', 'preparing', ${organisationId}, ${organisationId}, 'STANDING', now(), '', now())`.execute(
    database.db,
  )
  const listed = await kheo(['stage', 'session', 'preparing'], dev)
  expect(listed).toMatchObject({
    exit: 0,
    said: `https://kheo.example.vn/phien-hop/${id}  dang-bo-minh-son 2026`,
  })
  for (const machine of ['registration', 'summary-list', 'report', 'recognition'])
    expect((await kheo(['stage', machine, 'nowhere'], dev)).exit).toBe(2)
  for (const [machine, state] of [
    ['registration', 'draft'],
    ['summary-list', 'sealed'],
    ['report', 'drafting'],
    ['recognition', 'proposed'],
  ])
    expect((await kheo(['stage', machine ?? '', state ?? ''], dev)).exit).toBe(0)
  expect((await kheo(['stage', 'commendation', 'proposed'], dev)).told).toContain('summary-list')
})

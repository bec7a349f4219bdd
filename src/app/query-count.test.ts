import { sql } from 'kysely'
import pg from 'pg'
import { beforeAll, expect, test, vi } from 'vitest'
import { openAccounts } from '#ground/identity'
import { appendToJournal } from '#ground/journal'
import { paths } from '#ground/paths'
import { newId } from '#platform/ids'
import { type TestHouse, testHouse, type Visitor } from '../../tools/testing/house.ts'
import { smallWorld, type World } from '../../tools/testing/world.ts'
import { installationSecret } from './secret.ts'

const password = 'mat-khau-thu-nghiem'
const february = '2026-02-10T02:00:00.000Z'
const sizes = [1, 50, 5_000]
const pages = [paths.initiatives, paths.registrations, paths.desk, paths.intake]
type Counts = Readonly<Record<string, readonly number[]>>
let counted: Counts[]

beforeAll(async () => {
  counted = []
  for (const size of sizes) counted.push(await countAt(size))
})

/** Statements of each page in a house with so many rows: asked for the first time, and again. */
async function countAt(size: number): Promise<Counts> {
  const home = await testHouse()
  const world = await smallWorld(home.database.db)
  await fill(home, world, size)
  const visitor = await officer(home, world)
  const counts: Record<string, number[]> = {}
  for (const page of pages) counts[page] = [await statementsOf(visitor, page), await statementsOf(visitor, page)]
  await home.close()
  return counts
}

async function officer({ database: { db }, visitor }: TestHouse, world: World): Promise<Visitor> {
  const accounts = openAccounts(db, await installationSecret(db))
  await accounts.create({ personId: world.people.officer, name: 'can-bo', username: 'can-bo', password })
  const person = visitor()
  person.cookies.set('kheo_dev_now', encodeURIComponent(february))
  const page = await person.submit(paths.signIn, paths.signIn, { username: 'can-bo', password })
  expect(page.status, page.html).toBe(303)
  return person
}

async function statementsOf(visitor: Visitor, path: string): Promise<number> {
  const submit = vi.spyOn(pg.Query.prototype as unknown as { submit(): void }, 'submit')
  const page = await visitor.get(path)
  // The heart beat of the public pages' memory and the search for jobs belong to no page.
  const texts = (submit.mock.contexts as unknown as { text?: string }[]).filter(
    ({ text = '' }) => text !== 'select 1' && !/\bjobs\./.test(text),
  )
  submit.mockRestore()
  expect(page.status, page.html).toBe(200)
  return texts.length
}

/** Rows written straight into the tables, and one entry of the journal as every act leaves it. */
async function fill({ database: { db } }: TestHouse, { organisations }: World, size: number): Promise<void> {
  const { committee, cell } = organisations
  await sql`insert into initiative (id, participant, owner_organisation_id, name, created_at)
    select gen_random_uuid(), 'COLLECTIVE', ${cell}, 'Mô hình ' || n, ${february} from generate_series(1, ${size}::int) n`.execute(
    db,
  )
  await sql`insert into publication (id, initiative_id, year, name, name_sort, search_key, field, level, distinction, owner_name,
      organisation_name, place, summary, decided_on, decided_by, decision_number, lookup_code, edition_id)
    select id, id, 2025, name, name, name, 'ECONOMY', 'BASE', 'MODEL', '', '', '', '', '2025-12-01', '', '', '', 'hd-29-duk-2024' from initiative`.execute(
    db,
  )
  await sql`insert into registration (id, initiative_id, year, edition_id, form, state, home_id, competent_id, aggregator_id, recogniser_id,
      name, field, level, answers, home_name, owner_name, owner_kind, submitted_at, changed_at, created_at)
    select id, id, 2026, 'hd-29-duk-2024', '1', 'submitted', owner_organisation_id, ${committee}, ${committee}, ${committee},
      name, 'ECONOMY', 'BASE', '{}', '', '', 'BRANCH', created_at, created_at, created_at from initiative`.execute(db)
  await db.transaction().execute((tx) =>
    appendToJournal(tx, [
      {
        at: new Date(february),
        act: 'registration.submit',
        subjectKind: 'registration',
        subjectId: newId(),
        from: 'draft',
        to: 'submitted',
        personId: null,
        personName: '',
        post: '',
        organisationId: null,
        organisationName: '',
        editionId: 'hd-29-duk-2024',
        sources: [],
        note: '',
        detail: {},
      },
    ]),
  )
}

test.each(pages)('%s asks the database as often with 1, 50 and 5,000 rows', (page) => {
  const [one, fifty, many] = counted.map((counts) => counts[page])
  expect([fifty, many]).toEqual([one, one])
  expect(Math.min(...(one ?? []))).toBeGreaterThan(0)
})

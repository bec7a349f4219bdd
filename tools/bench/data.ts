/** A measuring set written straight into the tables: 5,000 publications, 5,000 registrations, one account. Not a sample year. */
import { randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { thisYear } from '#platform/clock'
import { searchKey, sortKey } from '#platform/vietnamese-text'
import { editions } from '#rulebook'
import { completeAnswers } from './answers.ts'
import { initiativeName, personName, placeName, story } from './texts.ts'

export const rowCount = 5_000
const since = '2020-01-01'

type Row = Readonly<Record<string, unknown>> & { readonly id: string }
type Places = { readonly committee: string; readonly other: string; readonly cell: string; readonly otherCell: string }

export type MeasuringSet = {
  /** Token of the one account's sign-in. */
  readonly signIn: string
  /** Organisation whose registrations the account reads: four of five. */
  readonly committee: string
  /** Adds registrations of the account's own cell that wait to be sent. @returns their ids */
  addDrafts(count: number): Promise<string[]>
}

const edition = editions[0]
if (!edition) throw new Error('The program carries no edition')
const fields = edition.fields.value.map(({ code }) => code)
const levels = edition.levels.value.map(({ code }) => code)
const states = ['submitted', 'accepted', 'accepted', 'accepted', 'returned']
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, n) => from + n)
const dayOf = (n: number) =>
  `${2024 + (n % 3)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`
/** Each a minute after the one before. */
const instantOf = (n: number) => new Date(Date.UTC(2026, 0, 5) + n * 60_000).toISOString()

export async function fill(client: pg.ClientBase): Promise<MeasuringSet> {
  const places = { committee: randomUUID(), other: randomUUID(), cell: randomUUID(), otherCell: randomUUID() }
  await insertOrganisations(client, places)
  const person = randomUUID()
  const signIn = await insertAccount(client, person, places)
  await client.query('insert into cycle values ($1, $2) on conflict do nothing', [thisYear(), edition?.id])
  const initiatives = numbers(0, rowCount).map((n) => initiative(n, n % 5 === 4 ? places.otherCell : places.cell))
  await insert(client, 'initiative', initiatives)
  await insert(client, 'publication', initiatives.map(publication))
  await insert(
    client,
    'registration',
    initiatives.map((row, n) => registration(row, n, places, { state: pick(states, n), person })),
  )
  await insertJournal(client)
  await client.query('vacuum analyze')
  const addDrafts = async (count: number) => {
    const more = numbers(rowCount, count).map((n) => initiative(n, places.cell))
    await insert(client, 'initiative', more)
    const drafts = more.map((row, n) => registration(row, n + rowCount, places, { state: 'draft', person }))
    await insert(client, 'registration', drafts)
    return drafts.map(({ id }) => id)
  }
  return { signIn, committee: places.committee, addDrafts }
}

async function insert(client: pg.ClientBase, table: string, rows: readonly unknown[]): Promise<void> {
  const name = client.escapeIdentifier(table)
  const columns = Object.keys(rows[0] as object).map((column) => client.escapeIdentifier(column))
  for (let from = 0; from < rows.length; from += 500)
    await client.query(
      `insert into ${name} (${columns}) select ${columns} from json_populate_recordset(null::${name}, $1)`,
      [JSON.stringify(rows.slice(from, from + 500))],
    )
}

async function insertOrganisations(client: pg.ClientBase, places: Places): Promise<void> {
  const names = {
    committee: 'Đảng ủy cơ sở Một',
    other: 'Đảng ủy cơ sở Hai',
    cell: 'Chi bộ Một',
    otherCell: 'Chi bộ Hai',
  }
  const entries = Object.entries(places) as [keyof Places, string][]
  await insert(
    client,
    'organisation',
    entries.map(([key, id]) => ({ id, code: key.toLowerCase(), founded_on: since })),
  )
  await insert(
    client,
    'organisation_profile',
    entries.map(([key, id]) => ({
      id: randomUUID(),
      organisation_id: id,
      kind: key.toLowerCase().includes('cell') ? 'BRANCH' : 'GRASSROOTS_COMMITTEE',
      name: names[key],
      short_name: names[key],
      paper_symbol: 'ĐU',
      place: 'An Lạc',
      has_standing_committee: true,
      has_committee: true,
      valid_from: since,
    })),
  )
  const parents = [
    { organisation_id: places.cell, related_id: places.committee },
    { organisation_id: places.otherCell, related_id: places.other },
  ]
  await insert(
    client,
    'organisation_relation',
    parents.map((pair) => ({ id: randomUUID(), ...pair, kind: 'PARTY_PARENT', valid_from: since })),
  )
}

/** An entry for each registration, as the act that sent it leaves one. */
async function insertJournal(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into journal (at, act, subject_kind, subject_id, state_from, state_to, person_name, post, organisation_name, edition_id, sources)
     select changed_at, 'registration.submit', 'registration', id, 'draft', 'submitted', 'Trần Thị Bưởi', 'Bí thư', home_name, edition_id, ''
     from registration order by changed_at`,
  )
}

/** One person with two posts, signed in. @returns the token */
async function insertAccount(client: pg.ClientBase, person: string, { committee, cell }: Places): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await insert(client, 'person', [{ id: person, full_name: 'Trần Thị Bưởi', sort_key: sortKey('Bưởi Trần Thị') }])
  const posts = [
    { post: 'receiving-officer', organisation_id: committee },
    { post: 'secretary', organisation_id: cell },
  ]
  await insert(
    client,
    'post_holding',
    posts.map((held) => ({
      id: randomUUID(),
      person_id: person,
      ...held,
      valid_from: since,
      by_document: 'Quyết định số 01',
    })),
  )
  await client.query(
    `insert into account (id, name, email, username, "personId") values ('a', 'a', 'a@account.invalid', 'a', $1)`,
    [person],
  )
  await client.query(
    `insert into sign_in (id, "userId", token, "expiresAt") values ('s', 'a', $1, now() + interval '1 day')`,
    [token],
  )
  return token
}

const initiative = (n: number, owner: string) => ({
  id: randomUUID() as string,
  participant: 'COLLECTIVE',
  owner_organisation_id: owner,
  name: initiativeName(n),
  created_at: instantOf(n),
})
type Initiative = ReturnType<typeof initiative>

const publication = ({ id, name }: Initiative, n: number): Row => ({
  id: randomUUID(),
  initiative_id: id,
  year: Number(dayOf(n).slice(0, 4)),
  name,
  name_sort: sortKey(name),
  search_key: searchKey(`${name} ${personName(n)} ${placeName(n)} ${story(n)}`),
  field: pick(fields, n),
  level: pick(levels, n >> 2),
  distinction: n % 9 === 0 ? 'EXEMPLAR' : 'MODEL',
  owner_name: `Tập thể Chi bộ ${placeName(n)}`,
  organisation_name: `Đảng ủy xã ${placeName(n)}`,
  place: placeName(n),
  summary: story(n),
  decided_on: dayOf(n),
  decided_by: `Đảng ủy xã ${placeName(n)}`,
  decision_number: `${n}-QĐ/ĐU`,
  lookup_code: `CODE-${n}`,
  edition_id: edition?.id,
})

type Kind = { readonly state: string; readonly person: string }

function registration(
  { id, name, owner_organisation_id: home }: Initiative,
  n: number,
  places: Places,
  kind: Kind,
): Row {
  const isTheirs = home === places.cell
  const receiver = isTheirs ? places.committee : places.other
  const isSent = kind.state !== 'draft'
  const answers = {
    ...completeAnswers,
    name,
    address: `Xã ${placeName(n)}`,
    field: pick(fields, n),
    level: 'BASE',
    content: story(n),
    replication: 'FEASIBLE',
    metOn: '2026-01-05',
  }
  return {
    id: randomUUID(),
    initiative_id: id,
    year: thisYear(),
    edition_id: edition?.id,
    form: 'REG_COLLECTIVE_PARTY',
    state: kind.state,
    row_version: 1,
    home_id: home,
    competent_id: receiver,
    aggregator_id: receiver,
    recogniser_id: receiver,
    done_by: isSent ? { submit: kind.person } : {},
    name,
    field: answers.field,
    level: answers.level,
    answers,
    home_name: isTheirs ? 'Chi bộ Một' : 'Chi bộ Hai',
    owner_name: `Tập thể Chi bộ ${placeName(n)}`,
    owner_kind: 'BRANCH',
    submitted_at: isSent ? instantOf(n) : null,
    days_late: 0,
    changed_at: instantOf(n),
    created_at: instantOf(n),
  }
}

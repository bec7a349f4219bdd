/** What is measured under load, each beside its reference. */
import { randomUUID } from 'node:crypto'
import type { Home } from './home.ts'
import { interleave, type Pace, type Target } from './load.ts'
import { besides, type Measured } from './measured.ts'
import { learnRecipe, type Recipe } from './recipe.ts'
import { packed, transferred } from './transfer.ts'

const withLanguage = { cookie: 'kheo_lang=vi' }
const publicQuery = `select id, name, year, field, level, distinction, owner_name, organisation_name, decided_on, edition_id
  from publication where revoked_on is null order by decided_on desc, name_sort, id limit 50`
const staffQuery = `select id, name, year, state, field, level, owner_name, home_name, edition_id, days_late
  from registration where competent_id = $1 order by changed_at desc, id limit 50`

async function beside(
  home: Home,
  ours: Omit<Target, 'pids'>,
  recipe: Recipe,
  pace: Pace,
  reference: Partial<Target> = {},
) {
  return home.withReference(recipe, (address, pids) =>
    interleave({ ...ours, pids: home.pids }, { ...reference, url: address, pids }, pace),
  )
}

const pageOf = async (url: string, headers: Record<string, string>): Promise<string> => {
  const response = await fetch(url, { headers })
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}`)
  return response.text()
}

export async function publicList(home: Home, pace: Pace): Promise<Measured[]> {
  const url = `${home.address}/mo-hinh`
  const { rows } = await home.client.query(publicQuery)
  const recipe = learnRecipe(await pageOf(url, withLanguage), rows, {
    database: home.database,
    query: publicQuery,
    values: [],
    path: '/mo-hinh',
    columns: ['owner_name', 'field', 'level', 'decided_on'],
  })
  const rounds = await beside(home, { url, headers: withLanguage }, recipe, pace)
  return [besides('public list of 50 out of 5,000, computed', 0.5, rounds)]
}

export async function anonymousPages(home: Home, pace: Pace): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const [path, name] of [
    ['/mo-hinh', 'public list for anonymous readers, unchanged data'],
    ['/', 'home page for anonymous readers, unchanged data'],
  ] as const) {
    const url = home.address + path
    await transferred(url)
    const { headers, body } = await transferred(url)
    const recipe: Recipe = { kind: 'memory', headers, body: body.toString('base64') }
    measured.push(besides(name, 0.5, await beside(home, { url, headers: packed }, recipe, pace, { headers: packed })))
  }
  return measured
}

export async function staffList(home: Home, pace: Pace): Promise<Measured[]> {
  const url = `${home.address}/dang-ky`
  const headers = { cookie: `kheo_sign_in=${home.set.signIn}; kheo_form=${'k'.repeat(24)}` }
  const { rows } = await home.client.query(staffQuery, [home.set.committee])
  const recipe = learnRecipe(await pageOf(url, headers), rows, {
    database: home.database,
    query: staffQuery,
    values: [home.set.committee],
    path: '/dang-ky',
    columns: ['owner_name', 'field', 'level', 'year', 'state'],
  })
  return [besides('signed-in list of 50, rights applied', 0.35, await beside(home, { url, headers }, recipe, pace))]
}

/** Registrations saved as drafts before are sent, each once. */
export async function submitting(home: Home, pace: Pace): Promise<Measured[]> {
  const drafts = await home.set.addDrafts(20_000)
  const cookie = `kheo_sign_in=${home.set.signIn}; kheo_form=${'k'.repeat(24)}`
  const page = await pageOf(`${home.address}/dang-ky/${drafts[0]}/kiem-tra`, { cookie })
  const token = /name="_token" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const requests = () => ({
    method: 'POST' as const,
    path: `/dang-ky/${drafts.pop()}/gui`,
    body: new URLSearchParams({ _token: token, _once: randomUUID(), _version: '1' }).toString(),
  })
  const recipe = await insertRecipe(home)
  const measured: Measured[] = []
  for (const connections of [1, 20]) {
    const ours = { url: home.address, headers: { cookie, ...form }, requests, expects: 303, connections }
    const reference = { requests: () => ({ method: 'POST' as const, path: '/', body: '' }), expects: 303, connections }
    const rounds = await beside(home, ours, recipe, { ...pace, rounds: 3 }, reference)
    measured.push(besides(`submitting a registration, ${connections} at a time`, null, rounds))
  }
  return measured
}

/** The row of one registration again and again under new ids: state and number step aside for the rules of the table. */
async function insertRecipe({ client, database }: Home): Promise<Recipe> {
  const { rows } = await client.query("select * from registration where state = 'accepted' limit 1")
  const { id: _, ...row } = { ...rows[0], state: 'withdrawn', receipt_number: null } as Record<string, unknown>
  const columns = ['id', ...Object.keys(row)]
  const places = columns.map((_column, at) => `$${at + 1}`)
  const query = `insert into registration (${columns}) values (${places})`
  return { kind: 'insert', database, query, values: Object.values(row) }
}

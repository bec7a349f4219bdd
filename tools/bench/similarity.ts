/** Similar initiatives: how good the hint is on the labelled pairs, and how fast among 50,000 initiatives. */
import { randomUUID } from 'node:crypto'
import { elapsed, thisYear } from '#platform/clock'
import { searchKey } from '#platform/vietnamese-text'
import { labelledInitiatives, qualityOf } from '../../src/ground/similarity/labelled-pairs.fixture.ts'
import { lexemesOf } from '../../src/ground/similarity/lexemes.ts'
import { sayingsOf } from '../../src/ground/similarity/likeness.ts'
import type { Home } from './home.ts'
import { atMost, type Measured } from './measured.ts'
import { processorMs } from './processes.ts'

const initiativeCount = 50_000
const questions = 300
const mostMs = 100

export async function similarity(home: Home): Promise<Measured[]> {
  await fill(home)
  return [...quality(), ...(await speed(home))]
}

/** Measured on ideas that nothing was tuned on; half to half for comparison. */
function quality(): Measured[] {
  return (['judging', 'tuning'] as const).flatMap((half) => {
    const { precision, recall, f1 } = qualityOf(half)
    const figures = { precision, recall, F1: f1 }
    return Object.entries(figures).map(([what, value]) =>
      told(`similar initiatives, ${half} half: ${what}`, value, 'of 1'),
    )
  })
}

/** A figure that is told, not judged. */
const told = (name: string, value: number, unit: string): Measured => ({
  row: { name, value, unit, reference: null, ratio: null, target: null, ok: true },
})

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

/** The n-th of many varied texts: real names and stories put together. */
function textOf(n: number): { name: string; content: string } {
  const one = at(labelledInitiatives, n)
  const two = at(labelledInitiatives, Math.floor(n / labelledInitiatives.length) * 7 + n * 3 + 1)
  const three = at(labelledInitiatives, n * 5 + Math.floor(n / 11))
  const words = two.name.split(' ')
  const name = `${one.name} ${words.slice(0, 2 + (n % 4)).join(' ')}`.slice(0, 250)
  const stories = [one, two, three, at(labelledInitiatives, n * 13), at(labelledInitiatives, n * 17 + 5)]
  return { name, content: stories.map(({ content }) => content).join('\n') }
}

const batch = 2_000

async function fill({ client, set }: Home): Promise<void> {
  const { rows } = await client.query('select owner_organisation_id as id from initiative limit 1')
  const home = (rows[0] as { id: string }).id
  for (let from = 0; from < initiativeCount; from += batch) {
    const texts = Array.from({ length: batch }, (_, n) => {
      const text = textOf(from + n)
      const sayings = sayingsOf(text.name, text.content)
      return { ...{ id: randomUUID(), name: text.name, key: searchKey(text.name) }, lexemes: lexemesOf(text), sayings }
    })
    const given = [JSON.stringify(texts), home, set.committee, thisYear()]
    await client.query(
      `with given as (
         select * from json_to_recordset($1) as g(id uuid, name text, key text, lexemes text, sayings jsonb)
       ), initiatives as (
         insert into initiative (id, participant, owner_organisation_id, name, created_at)
         select id, 'COLLECTIVE', $2, name, now() from given
       ), registrations as (
         insert into registration (id, initiative_id, year, edition_id, form, state, home_id, competent_id, aggregator_id,
           recogniser_id, name, field, level, answers, home_name, owner_name, owner_kind, submitted_at, changed_at, created_at)
         select id, id, $4, 'hd-29-duk-2024', '1', 'accepted', $2, $3, $3, $3, name, '', 'BASE', '{}', '', '', 'BRANCH', now(), now(), now()
         from given
       )
       insert into similarity_text (registration_id, initiative_id, year, field, name, owner_name, home_name, name_key, words, sayings, reading)
       select id, id, $4, '', name, 'Chi bộ Một', 'Chi bộ Một', key, lexemes::tsvector, sayings, 1 from given`,
      given,
    )
  }
  await client.query('vacuum analyze similarity_text, registration, initiative')
}

/** As the form asks while somebody types: one question after the other, each another one. */
async function speed({ address, set, pids }: Home): Promise<Measured[]> {
  const headers = { cookie: `kheo_sign_in=${set.signIn}` }
  const times: number[] = []
  const before = processorMs(pids())
  for (let n = 0; n < questions; n += 1) {
    const { name, content } = textOf(n * 997 + 31)
    const asked = new URLSearchParams({ name: name.slice(0, 600), content: content.slice(0, 600), field: 'ECONOMY' })
    const begun = elapsed()
    const answer = await fetch(`${address}/dang-ky/tuong-tu?${asked}`, { headers })
    const html = await answer.text()
    times.push(elapsed() - begun)
    if (answer.status !== 200 || !html.includes('kh-links'))
      throw new Error(`The hint answers ${answer.status}: ${html}`)
  }
  const each = (processorMs(pids()) - before) / questions
  times.sort((one, other) => one - other)
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0
  const name = 'similar-initiative hint among 50,000 initiatives'
  return [
    atMost(`${name}, p95`, p95, 'ms', mostMs),
    // A busy machine disturbs this one least.
    told(`${name}, processor time of server and database each`, each, 'ms'),
  ]
}

import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '#platform/db'
import { searchKey } from '#platform/vietnamese-text'
import { quoted, wordsToAsk } from './lexemes.ts'
import type { Sayings } from './likeness.ts'

/** A remembered text worth comparing, with what a reader may know of it. */
export type Candidate = {
  readonly registration_id: string
  readonly initiative_id: string
  readonly year: number
  readonly field: string
  readonly name: string
  readonly owner_name: string
  readonly home_name: string
  readonly sayings: Sayings
  /** How near the names are letter by letter, from 0 to 1: a slip of the hand changes words but few letters. */
  readonly closeness: number
  readonly is_readable: boolean
  readonly is_accepted: boolean
  readonly publication_id: string | null
  readonly public_name: string | null
  readonly public_owner: string | null
  readonly public_home: string | null
  readonly public_summary: string | null
  readonly public_year: number | null
}

type Text = { readonly name: string; readonly content: string }

/** Compared one by one: this many found by words; where words find few, this many by the letters of the name. */
const mostByWords = 60
const fewByWords = 20
const mostByName = 30
/** Of this share of all texts are words asked for; the rarest words of the name are asked in any case. */
const shareLookedAt = 0.05
const alwaysAsked = 2

/** How many of all texts hold each word, as the database last counted them; words it did not count are rare. */
async function shares(reader: Reader, words: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ word: string; share: number }>`
    select word, share from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) counted (word, share)
    where schemaname = current_schema() and tablename = 'similarity_text' and attname = 'words' and word = any(${words}::text[])`.execute(
    reader,
  )
  return new Map(rows.map(({ word, share }) => [word, share]))
}

/** The rarest words first, of the name before the content, as long as they leave few texts to look at. */
function chosen({ inName, inContent }: ReturnType<typeof wordsToAsk>, shareOf: ReadonlyMap<string, number>): string[] {
  const rarestFirst = (words: readonly string[]) =>
    words.toSorted((one, other) => (shareOf.get(one) ?? 0) - (shareOf.get(other) ?? 0))
  let looked = 0
  return [...rarestFirst(inName), ...rarestFirst(inContent)].filter((word, place) => {
    const share = shareOf.get(word) ?? 0
    if (looked + share > shareLookedAt && place >= alwaysAsked) return false
    looked += share
    return true
  })
}

/** Texts that share words or nearly the name; none when the text says nothing. Two queries, by indexes alone. */
export async function candidatesFor(
  reader: Reader,
  { notInitiative, ...text }: Text & { readonly notInitiative?: string },
  mayRead: RawBuilder<boolean>,
): Promise<readonly Candidate[]> {
  const asked = wordsToAsk(text)
  const words = [...asked.inName, ...asked.inContent]
  if (words.length === 0) return []
  const query = chosen(asked, await shares(reader, words))
    .map(quoted)
    .join(' | ')
  const key = searchKey(text.name)
  const { rows } = await sql<Candidate>`
    with by_words as (
      select registration_id from similarity_text where words @@ ${query}::tsquery
      order by ts_rank('{0.1, 0.1, 0.1, 1}', words, ${query}::tsquery) desc, year desc limit ${sql.lit(mostByWords)}
    ), by_name as (
      select registration_id from similarity_text where (select count(*) from by_words) < ${sql.lit(fewByWords)}
      order by name_key <-> ${key} limit ${sql.lit(mostByName)}
    )
    select known.registration_id, known.initiative_id, known.year, known.field, known.name, known.owner_name, known.home_name,
      known.sayings, similarity(known.name_key, ${key}) as closeness, ${mayRead} as is_readable,
      exists (select from initiative_fact where initiative_id = known.initiative_id and kind in ('ACCEPTED', 'FOLLOWED') and year = known.year) as is_accepted,
      public.id as publication_id, public.name as public_name, public.owner_name as public_owner,
      public.organisation_name as public_home, public.summary as public_summary, public.year as public_year
    from (select registration_id from by_words union select registration_id from by_name) found
    join similarity_text known using (registration_id)
    join registration on registration.id = known.registration_id
    left join lateral (
      select id, name, owner_name, organisation_name, summary, year from publication
      where initiative_id = known.initiative_id and revoked_on is null order by decided_on desc limit 1
    ) public on true
    where known.initiative_id is distinct from ${notInitiative ?? null}::uuid`.execute(reader)
  return rows
}

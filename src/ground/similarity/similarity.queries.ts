import type { RawBuilder } from 'kysely'
import type { Reader } from '#platform/db'
import { type Candidate, candidatesFor } from './candidates.queries.ts'
import {
  type Degree,
  degreeOf,
  likenessOfNames,
  likenessTo,
  type Sayings,
  sayingsOf,
  sharedWordsWith,
} from './likeness.ts'

export type SimilarityQuestion = {
  readonly name: string
  readonly content: string
  readonly field: string
  /** The initiative that asks: it is not similar to itself. */
  readonly notInitiative?: string
}

/** A similar initiative that the reader may know by name. */
export type SimilarInitiative = {
  readonly registrationId: string
  /** Its public page; null when it is not published. */
  readonly publicationId: string | null
  /** Whether the reader may open the registration; if not, the public page is all there is. */
  readonly isReadable: boolean
  readonly name: string
  readonly ownerName: string
  readonly homeName: string
  readonly year: number
  readonly degree: Degree
  /** Words in common, as the one who asks typed them. */
  readonly shared: readonly string[]
}

export type Similarity = {
  readonly initiatives: readonly SimilarInitiative[]
  /** Years in which other organisations registered something clearly similar that the reader may not know more of. */
  readonly yearsElsewhere: readonly number[]
}

/** Advice stays short. */
const mostInitiatives = 5

/**
 * Sent initiatives of any unit and year that are like the one described, at most five, nearest first. Advice, never a judgement.
 * `mayRead` is the predicate over `registration` that says which of them the reader may know.
 */
export async function similarTo(
  reader: Reader,
  question: SimilarityQuestion,
  mayRead: RawBuilder<boolean>,
): Promise<Similarity> {
  const sharedWith = sharedWordsWith(question.name, question.content)
  const likenessOf = likenessTo(sayingsOf(question.name, question.content))
  const near = (await candidatesFor(reader, question, mayRead))
    .map(asMayBeKnown)
    .flatMap((one) => {
      const value = Math.max(likenessOf(one.sayings), likenessOfNames(one.found.closeness))
      const degree = degreeOf(value)
      return degree ? [{ ...one, value, degree }] : []
    })
    .sort((one, other) => other.value - one.value || rank(other.found, question) - rank(one.found, question))
  const known = near.filter(({ known }) => known)
  const initiatives = oncePerInitiative(known)
    .slice(0, mostInitiatives)
    .map(({ found, known, degree, sayings }) => ({
      registrationId: found.registration_id,
      publicationId: found.publication_id,
      isReadable: found.is_readable,
      ...(known as Known),
      degree,
      shared: sharedWith(sayings),
    }))
  const unknown = near.filter(({ found, known, degree }) => !known && found.is_accepted && degree !== 'akin')
  const years = new Set(unknown.slice(0, mostInitiatives).map(({ found }) => found.year))
  return { initiatives, yearsElsewhere: [...years].sort((one, other) => other - one) }
}

type Known = Pick<SimilarInitiative, 'name' | 'ownerName' | 'homeName' | 'year'>

/** What the reader may know of a text, and by which words it is compared: of what may not be read, those of its publication. */
function asMayBeKnown(found: Candidate): { found: Candidate; known: Known | undefined; sayings: Sayings } {
  const { sayings } = found
  if (found.is_readable) {
    const { name, owner_name: ownerName, home_name: homeName, year } = found
    return { found, known: { name, ownerName, homeName, year }, sayings }
  }
  if (found.publication_id === null) return { found, known: undefined, sayings }
  const name = found.public_name ?? ''
  const ownerName = found.public_owner ?? ''
  const known = { name, ownerName, homeName: found.public_home ?? '', year: found.public_year ?? found.year }
  // A name changed since is not public: its letters tell nothing here.
  const closeness = name === found.name ? found.closeness : 0
  return { found: { ...found, closeness }, known, sayings: sayingsOf(name, found.public_summary ?? '') }
}

/** Among equals: the same field first, then the newest. */
const rank = (found: Candidate, { field }: SimilarityQuestion) => (found.field === field ? 10_000 : 0) + found.year

function oncePerInitiative<T extends { readonly found: Candidate }>(sorted: readonly T[]): T[] {
  const seen = new Set<string>()
  return sorted.filter(({ found }) => !seen.has(found.initiative_id) && seen.add(found.initiative_id))
}

import { bareWord, isBareText, type Reading, read } from './terms.ts'

/** Words of a text and what each weighs. */
type Words = Readonly<Record<string, number>>
/** What an initiative says of itself, as it is remembered and compared. */
export type Sayings = {
  readonly name: Words
  readonly content: Words
  /** Typed without marks, so that it is compared without them. */
  readonly isBare: boolean
}

/** How alike two initiatives are, for people. */
export type Degree = 'same' | 'close' | 'akin'

/** Least likeness of each degree, from 0 to 1; `akin` was chosen on the tuning half of labelled-pairs.json. */
const leastOf: Readonly<Record<Degree, number>> = { same: 0.85, close: 0.4, akin: 0.2 }
/** A long story must not drown what the name says. */
const mostWords = 40
/** Share of the names in the likeness; the rest is name and content together. */
const shareOfName = 0.4
const weightInContent = 0.7
/** Weight of common words at which the likeness counts in full: one common word is no common idea. */
const fullEvidence = 3

export function sayingsOf(name: string, content: string): Sayings {
  const isBare = isBareText(name, content)
  return { name: wordsOf(read(name, isBare)), content: wordsOf(read(content, isBare)), isBare }
}

/** The heaviest words of a reading, each once. */
function wordsOf({ terms }: Reading): Words {
  const all = new Map<string, number>()
  for (const { word, weight } of terms) all.set(word, Math.max(weight, all.get(word) ?? 0))
  return Object.fromEntries([...all].sort(([, one], [, other]) => other - one).slice(0, mostWords))
}

type Weights = ReadonlyMap<string, number>
type Compared = { readonly name: Weights; readonly all: Weights }

/** Compares others with one: from 0 to 1, the words in common by what they weigh. Reads the one only once. */
export function likenessTo(one: Sayings): (other: Sayings) => number {
  const [asTyped, bare] = [prepared(one), prepared(bared(one))]
  return (other) =>
    one.isBare || other.isBare ? compare(bare, prepared(bared(other))) : compare(asTyped, prepared(other))
}

export const degreeOf = (value: number): Degree | undefined =>
  (Object.keys(leastOf) as Degree[]).find((degree) => value >= leastOf[degree])

function compare(one: Compared, other: Compared): number {
  const cosine = shareOfName * cosineOf(one.name, other.name) + (1 - shareOfName) * cosineOf(one.all, other.all)
  let common = 0
  for (const [word, weight] of other.all) common += Math.min(one.all.get(word) ?? 0, weight)
  return cosine * Math.min(1, common / fullEvidence)
}

function cosineOf(one: Weights, other: Weights): number {
  let product = 0
  for (const [word, weight] of other) product += (one.get(word) ?? 0) * weight
  return product > 0 ? product / (lengthOf(one) * lengthOf(other)) : 0
}

function lengthOf(words: Weights): number {
  let squares = 0
  for (const weight of words.values()) squares += weight * weight
  return Math.sqrt(squares)
}

/** Name alone, and name and content together: a word of both counts by where it weighs more. */
function prepared({ name, content }: Sayings): Compared {
  const all = new Map(Object.entries(name))
  for (const [word, weight] of Object.entries(content))
    all.set(word, Math.max(all.get(word) ?? 0, weight * weightInContent))
  return { name: new Map(Object.entries(name)), all }
}

const bareWords = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([word, weight]) => [bareWord(word), weight]))
const bared = ({ name, content, isBare }: Sayings): Sayings => ({
  name: bareWords(name),
  content: bareWords(content),
  isBare,
})

/** Names nearer than this differ by slips of the hand; such names count for less than the same words. */
const slipOfHand = 0.7
const shareOfSlips = 0.75

/** The likeness of two names by their letters alone, from 0 to 1: nothing unless they are nearly the same. */
export const likenessOfNames = (closeness: number): number => (closeness >= slipOfHand ? closeness * shareOfSlips : 0)

/** Words shown as the reason, longest first. */
const mostShown = 3

/** What others have in common with one initiative, in the words of the one who asks. Reads these only once. */
export function sharedWordsWith(name: string, content: string): (other: Sayings) => string[] {
  const isBare = isBareText(name, content)
  const readings = [read(name, isBare), read(content, isBare)]
  return (other) => {
    const known = prepared(isBare || other.isBare ? bared(other) : other).all
    const isKnown = (word: string) => known.has(isBare || other.isBare ? bareWord(word) : word)
    return heaviest(readings.flatMap((reading) => runsOf(reading, isKnown)))
  }
}

function heaviest(runs: readonly { readonly text: string; readonly weight: number }[]): string[] {
  const unique = runs.filter(({ text }, at) => !runs.some((run, earlier) => earlier < at && run.text.includes(text)))
  return unique
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostShown)
    .map(({ text }) => text)
}

/** Stretches of a text whose terms are all known to the other, lower case as in the middle of a sentence. */
function runsOf({ syllables, terms }: Reading, isKnown: (word: string) => boolean) {
  const weightAt = new Map<number, number>()
  for (const { word, at, length, weight } of terms.filter((term) => term.length > 1 || term.weight > 1 / 2))
    if (isKnown(word)) for (let place = at; place < at + length; place += 1) weightAt.set(place, weight)
  const runs: { text: string; weight: number }[] = []
  let open: string[] = []
  let weight = 0
  for (let place = 0; place <= syllables.length; place += 1) {
    const here = weightAt.get(place)
    if (here !== undefined) {
      open.push(syllables[place] ?? '')
      weight += here
    } else if (open.length > 0) {
      runs.push({ text: open.join(' ').toLocaleLowerCase('vi'), weight })
      open = []
      weight = 0
    }
  }
  return runs
}

import { bareSpelling, clean, spelling } from '#platform/vietnamese-text'
import {
  abbreviations,
  emptyPhrases,
  emptySyllables,
  sameMeaning,
  weakPhrases,
  weakSyllables,
} from './programme-words.ts'

/** A word of a text that may speak for its idea: one syllable, or two or more that stand together. */
export type Term = {
  /** Its syllables in one spelling, joined by `_`; of several words for one thing the first. */
  readonly word: string
  readonly weight: number
  /** False of words that many ideas have in common: they are compared but nothing is looked for by them. */
  readonly isTelling: boolean
  /** Place of its first syllable, and how many it has: to show the words as they were typed. */
  readonly at: number
  readonly length: number
}

/** A text cut into syllables as typed, and its terms. */
export type Reading = { readonly syllables: readonly string[]; readonly terms: readonly Term[] }

/** Known words weigh most; a pair of syllables is nearly always a word, one syllable seldom. */
const weights = { phrase: 3, pair: 2, syllable: 0.5 } as const
/** What is left of a word that many ideas share. */
const weakened = 0.35

/** Whether somebody typed letters without any mark. */
export const isBareText = (...texts: readonly string[]): boolean =>
  !/[^\p{ASCII}]/u.test(
    texts
      .join('')
      .normalize('NFC')
      .replace(/[^\p{L}]/gu, ''),
  )

/** A term as of somebody who types no marks. */
export const bareWord = (word: string): string => word.split('_').map(bareSpelling).join('_')

type Known = { readonly word: string; readonly weight: number; readonly isTelling: boolean }
type Vocabulary = {
  /** What a phrase says; undefined when it says nothing. */
  readonly phrases: ReadonlyMap<string, Known | undefined>
  /** By its first syllable, how many the longest phrase has. */
  readonly longest: ReadonlyMap<string, number>
  readonly empty: ReadonlySet<string>
  readonly weak: ReadonlySet<string>
}

/** The vocabulary in one way of spelling. */
function vocabulary(spell: (syllable: string) => string): Vocabulary {
  const spelt = (phrase: string) => phrase.split(' ').map(spell).join('_')
  const weak = weakPhrases.map((phrase): [string, Known] => [
    spelt(phrase),
    { word: spelt(phrase), weight: weights.phrase * weakened, isTelling: false },
  ])
  const alike = sameMeaning.flatMap((all) =>
    all.map((phrase): [string, Known] => [
      spelt(phrase),
      { word: spelt(all[0] ?? phrase), weight: weights.phrase, isTelling: true },
    ]),
  )
  const empty = emptyPhrases.map((phrase): [string, undefined] => [spelt(phrase), undefined])
  const phrases = new Map<string, Known | undefined>([...weak, ...alike, ...empty])
  const longest = new Map<string, number>()
  for (const phrase of phrases.keys()) {
    const [first = '', ...others] = phrase.split('_')
    longest.set(first, Math.max(longest.get(first) ?? 0, others.length + 1))
  }
  return {
    phrases,
    longest,
    empty: new Set(emptySyllables.split(' ').map(spell)),
    weak: new Set(weakSyllables.split(' ').map(spell)),
  }
}

const marked = vocabulary(spelling)
const bare = vocabulary((syllable) => bareSpelling(spelling(syllable)))

/** Names of places and clans behind their kind ("xã Tân An", "thôn 5"): the kind stays, the name goes. */
const properName =
  /(?<=(?:^|[^\p{L}])(?:xã|phường|thôn|ấp|bản|buôn|làng|xóm|khu phố|tổ dân phố|thị trấn|thị xã|huyện|quận|tỉnh|thành phố|khu|đồn|họ|tộc|cầu|hồ|giáo xứ|giáo họ|chi bộ|đảng bộ|sở|công ty|trường|bệnh viện)\s)(?:\p{Lu}[\p{L}\d.-]*|\d+)(?:\s(?:\p{Lu}[\p{L}\d.-]*|\d+))*/gu
const shortForm = new RegExp(`(?<![\\p{L}\\d])(?:${Object.keys(abbreviations).join('|')})(?![\\p{L}\\d])`, 'giu')

function syllablesOf(text: string): string[] {
  const whole = clean(text)
  // In capitals throughout, nothing tells a name from the rest.
  const isShouted = whole === whole.toUpperCase()
  return (isShouted ? whole : whole.replace(properName, '|'))
    .replace(shortForm, (found) => abbreviations[found.toLowerCase()] ?? found)
    .split(/[^\p{L}\p{N}|]+/u)
    .filter((part) => part !== '')
}

/** Reads a text: known phrases first, the longest before others, then pairs of syllables, then syllables. */
export function read(text: string, isBare = isBareText(text)): Reading {
  const syllables = syllablesOf(text)
  const words = isBare ? bare : marked
  const spellings = syllables.map((syllable) => (isBare ? bareSpelling(spelling(syllable)) : spelling(syllable)))
  const terms: Term[] = []
  let at = 0
  let isJoined = false
  while (at < spellings.length) {
    const length = phraseLength(words, spellings, at)
    if (length > 0) {
      const known = words.phrases.get(spellings.slice(at, at + length).join('_'))
      if (known) terms.push({ ...known, at, length })
      isJoined = false
    } else if (saysNothing(words, spellings[at] ?? '')) isJoined = false
    else {
      terms.push(...termsAt(words, spellings, at, isJoined))
      isJoined = true
    }
    at += Math.max(length, 1)
  }
  return { syllables, terms }
}

const saysNothing = ({ empty }: Vocabulary, one: string) => empty.has(one) || !/^\p{L}+$/u.test(one)

/** The syllable at a place, and the pair that it makes with the one before. */
function termsAt({ weak }: Vocabulary, spellings: readonly string[], at: number, isJoined: boolean): Term[] {
  const [before = '', one = ''] = [spellings[at - 1], spellings[at]]
  const isWeak = weak.has(one)
  const alone = { word: one, weight: weights.syllable * (isWeak ? weakened : 1), isTelling: false, at, length: 1 }
  if (!isJoined) return [alone]
  const bothWeak = isWeak && weak.has(before)
  const weight = weights.pair * (bothWeak ? weakened : 1)
  return [alone, { word: `${before}_${one}`, weight, isTelling: !bothWeak, at: at - 1, length: 2 }]
}

/** How many syllables the known phrase at a place has; 0 where none begins. */
function phraseLength({ phrases, longest }: Vocabulary, spellings: readonly string[], at: number): number {
  const most = longest.get(spellings[at] ?? '') ?? 0
  for (let length = Math.min(most, spellings.length - at); length > 0; length -= 1)
    if (phrases.has(spellings.slice(at, at + length).join('_'))) return length
  return 0
}

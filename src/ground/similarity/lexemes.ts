import { bareWord, isBareText, type Reading, read } from './terms.ts'

type Text = { readonly name: string; readonly content: string }

/** Words to find one text by; a name is found also by somebody who types no marks. */
const mostOfContent = 40
const mostAsked = 16
/** Before a word without marks, so that it is not taken for another one. */
const bareSign = '~'

const telling = ({ terms }: Reading): string[] => [
  ...new Set(
    terms
      .filter((term) => term.isTelling)
      .sort((one, other) => other.weight - one.weight)
      .map(({ word }) => word),
  ),
]
/** Of a text in which nothing tells more than the rest: all its words. */
const tellingOrAll = (reading: Reading): string[] => {
  const words = telling(reading)
  return words.length > 0 ? words : [...new Set(reading.terms.map(({ word }) => word))]
}

/** The words of a text as a tsvector: those of the name weigh A, those of the content D. */
export function lexemesOf({ name, content }: Text): string {
  const isBare = isBareText(name, content)
  const inName = tellingOrAll(read(name, isBare))
  const inContent = telling(read(content, isBare)).slice(0, mostOfContent)
  const lexemes = [
    ...inName.flatMap((word) => [placed(word, 'A'), placed(`${bareSign}${bareWord(word)}`, 'A')]),
    ...inContent.filter((word) => !inName.includes(word)).map((word) => placed(word, 'D')),
  ]
  return [...new Set(lexemes)].join(' ')
}

/** A lexeme as a tsvector or a tsquery writes it. */
export const quoted = (word: string): string => `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`
const placed = (word: string, weight: 'A' | 'D') => `${quoted(word)}:1${weight}`

/** The words by which to look for texts like this one: those of the name, then those of the content. */
export function wordsToAsk({ name, content }: Text): { readonly inName: string[]; readonly inContent: string[] } {
  const isBare = isBareText(name, content)
  const inName = tellingOrAll(read(name, isBare)).map((word) => (isBare ? `${bareSign}${bareWord(word)}` : word))
  const inContent = telling(read(content, isBare)).filter((word) => !inName.includes(word))
  return { inName, inContent: inContent.slice(0, mostAsked) }
}

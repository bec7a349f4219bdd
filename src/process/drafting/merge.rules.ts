import { createHash } from 'node:crypto'
import type { FormValues } from '#platform/forms'
import { canonicalAnswer, type Draft, readDraft, valuesOf } from '#process/registration'
import type { AnswerValue, FormField, FormSection } from '#rulebook'

/** Fingerprints of the answers a page was filled from, by question: enough to tell who changed what since. */
export type Base = Readonly<Record<string, string>>
type Answered = Readonly<Record<string, AnswerValue | undefined>>

const fingerprint = (value: AnswerValue | undefined): string =>
  createHash('sha256').update(canonicalAnswer(value)).digest('base64url')

export const baseOf = (fields: readonly FormField[], answers: Answered): Base =>
  Object.fromEntries(fields.map(({ key }) => [key, fingerprint(answers[key])]))

/** A base as it comes back from a page; without one, every difference is asked about. */
export function readBase(given: unknown): Base {
  const value = typeof given === 'string' ? parsed(given) : given
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export type Merge = {
  /** Answers of the section with mine where only I changed them; theirs where we disagree. */
  readonly answers: Readonly<Record<string, AnswerValue>>
  readonly mine: readonly FormField[]
  /** Changed by somebody else since, and not by me. */
  readonly theirs: readonly FormField[]
  /** Changed by both to different answers: a person has to choose. */
  readonly conflicts: readonly FormField[]
}

/** Three-way merge of a section, question by question; a table of rows is one question. */
export function mergeAnswers(
  fields: readonly FormField[],
  { base, mine, theirs }: { readonly base: Base; readonly mine: Answered; readonly theirs: Answered },
): Merge {
  const sided = fields.map((field) => ({ field, side: sideOf(field.key, { base, mine, theirs }) }))
  const on = (side: Side) => sided.filter((each) => each.side === side).map(({ field }) => field)
  const answers = Object.fromEntries(
    sided.flatMap(({ field: { key }, side }) => {
      const value = side === 'mine' ? mine[key] : theirs[key]
      return value === undefined ? [] : [[key, value]]
    }),
  )
  return { answers, mine: on('mine'), theirs: on('theirs'), conflicts: on('both') }
}

type Side = 'same' | 'mine' | 'theirs' | 'both'

function sideOf(key: string, { base, mine, theirs }: { base: Base; mine: Answered; theirs: Answered }): Side {
  if (canonicalAnswer(mine[key]) === canonicalAnswer(theirs[key])) return 'same'
  if (fingerprint(theirs[key]) === base[key]) return 'mine'
  return fingerprint(mine[key]) === base[key] ? 'theirs' : 'both'
}

export type Rebased = {
  readonly values: FormValues
  readonly base: Base
  /** Questions where my typing and a newer answer of somebody else differ. */
  readonly disputed: readonly FormField[]
}

/** What was typed earlier, laid over the answers of today: questions I had not touched show what others wrote since. */
export function rebase(
  section: FormSection,
  kept: { readonly typed: FormValues; readonly base: Base },
  answers: Draft,
): Rebased {
  const today = baseOf(section.fields, answers)
  const touched = section.fields.filter((field) => !isUntouched(field, kept))
  const untouched = section.fields.filter((field) => !touched.includes(field))
  const values = {
    ...Object.fromEntries(touched.flatMap((field) => typedUnder(field, kept.typed))),
    ...valuesOf({ sections: [{ ...section, fields: untouched }] }, answers),
  }
  const base = Object.fromEntries([
    ...untouched.map(({ key }) => [key, today[key] ?? '']),
    ...touched.map(({ key }) => [key, kept.base[key] ?? '']),
  ])
  return { values, base, disputed: touched.filter((field) => isDisputed(field, kept, answers)) }
}

/** Everything that was typed under a question, cells of a table included. */
export const typedUnder = ({ key }: FormField, typed: FormValues): [string, string | readonly string[]][] =>
  Object.entries(typed).filter(([name]) => name === key || name.startsWith(`${key}.`))

function isUntouched(field: FormField, { typed, base }: { typed: FormValues; base: Base }): boolean {
  const read = readDraft([field], typed)
  return read.ok && fingerprint(read.input[field.key]) === base[field.key]
}

function isDisputed(field: FormField, { typed, base }: { typed: FormValues; base: Base }, answers: Draft): boolean {
  if (fingerprint(answers[field.key]) === base[field.key]) return false
  const read = readDraft([field], typed)
  return !read.ok || canonicalAnswer(read.input[field.key]) !== canonicalAnswer(answers[field.key])
}

import { render } from 'preact-render-to-string'
import type { SignedIn, StaffVisit } from '#ground/identity'
import { type Similarity, type SimilarityQuestion, SimilarList, similarTo } from '#ground/similarity'
import type { Reader } from '#platform/db'
import type { Answer } from '#platform/http'
import { isId } from '#platform/ids'
import { cleanLine } from '#platform/vietnamese-text'
import { mayReadRegistration, type RegistrationCase } from './registration.queries.ts'
import { storyOf } from './registration.rules.ts'

/** Initiatives like the one described, as far as the actor may know of them. */
const similarFor = (reader: Reader, actor: SignedIn, question: SimilarityQuestion): Promise<Similarity> =>
  similarTo(reader, question, mayReadRegistration(actor))

/** Initiatives like a registration, for whoever writes it and for whoever receives it. */
export const similarToCase = (
  { db, actor }: StaffVisit,
  { answers, initiativeId }: RegistrationCase,
): Promise<Similarity> => {
  const { name, field } = answers
  return similarFor(db, actor, { name, content: storyOf(answers), field, notInitiative: initiativeId })
}

/** Characters of a question in an address that are read; the page before sending reads all of the text. */
const longestHint = 1_000

/** A piece of a page for the form while somebody types: similar initiatives, or nothing. */
export async function hintFragment({ db, actor, query, language }: StaffVisit): Promise<Answer> {
  const asked = (name: string) => cleanLine((query.get(name) ?? '').slice(0, longestHint))
  const own = query.get('cua') ?? ''
  const similarity = await similarFor(db, actor, {
    name: asked('name'),
    content: asked('content'),
    field: asked('field'),
    ...(isId(own) && { notInitiative: own }),
  })
  return {
    kind: 'text',
    status: 200,
    body: render(<SimilarList language={language} similarity={similarity} />),
    mediaType: 'text/html; charset=utf-8',
  }
}

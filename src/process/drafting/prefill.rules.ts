import type { SignedIn } from '#ground/identity'
import { hasBody, type Organisation } from '#ground/organisations'
import { type BodyKind, bodies, type FormField, type OrganisationKind } from '#rulebook'

type Known = {
  readonly actor: SignedIn
  readonly home: Organisation
  readonly answers: Readonly<Record<string, unknown>>
}

/** Answers the house knows, by question; offered in the form, never written by itself. */
const known: Readonly<Record<string, (given: Known) => string>> = {
  lead: ({ home }) => home.name,
  leadingBody: ({ home }) => leadingBodyOf(home),
  workplace: ({ home, actor }) => workplaceOf(actor, home),
  duties: ({ actor }) => [...new Set(ownPosts(actor).map(({ title }) => title))].join(', '),
  contactName: ({ actor }) => actor.name,
  contactPost: ({ actor, home }) =>
    ownPosts(actor).find(({ organisationId }) => organisationId === home.id)?.title ?? ownPosts(actor)[0]?.title ?? '',
}

/** What a form shows in questions nobody answered yet; one that was answered and emptied again stays empty. */
export function prefilled(fields: readonly FormField[], given: Known): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap(({ key }) => {
      const value = key in given.answers ? '' : (known[key]?.(given) ?? '')
      return value === '' ? [] : [[key, value]]
    }),
  )
}

const ownPosts = ({ posts }: SignedIn) => posts.filter(({ isInherited }) => !isInherited)

const bodiesOf: Readonly<Partial<Record<OrganisationKind, readonly BodyKind[]>>> = {
  GRASSROOTS_COMMITTEE: ['STANDING', 'EXECUTIVE'],
  SUPERIOR_COMMITTEE: ['STANDING', 'EXECUTIVE'],
  BRANCH: ['BRANCH_COMMITTEE'],
  GRASSROOTS_BRANCH: ['BRANCH_COMMITTEE'],
}

/** The body that directs an organisation day by day: «Chi ủy Chi bộ Một»; its leadership where it has no Party body. */
function leadingBodyOf(home: Organisation): string {
  const list = bodiesOf[home.kind] ?? ['LEADERSHIP']
  const body = list.find((candidate) => hasBody(home, candidate))
  return body ? `${bodies[body].vi} ${home.name}` : home.name
}

/** Another place where the person holds a post, when the person registers at a cell; else the place itself. */
function workplaceOf(actor: SignedIn, home: Organisation): string {
  if (!(home.kind in bodiesOf)) return home.name
  return ownPosts(actor).find(({ organisationId }) => organisationId !== home.id)?.organisationName ?? ''
}

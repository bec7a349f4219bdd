import { type ActContext, type Outcome, problems } from '#ground/acts'
import { type Right, rights, type SignedIn } from '#ground/identity'
import type { Problem } from '#platform/forms'
import type { Post } from '#rulebook'
import type { AdministrationAct } from './administration.rules.ts'

type Done = {
  readonly act: AdministrationAct
  readonly right: Right
  readonly subjectKind: 'person' | 'organisation'
  readonly subjectId: string
  /** What a reader of the journal has to know, in one line. */
  readonly note: string
  readonly detail?: Readonly<Record<string, unknown>>
}

/** Puts an act of this room into the journal, with the post that gave the right to it. */
export function record({ actor, now, record: append }: ActContext, done: Done): void {
  const allowed: readonly Post[] = rights[done.right]
  const held = actor.posts.find(({ post }) => allowed.includes(post))
  append({
    at: now,
    act: done.act,
    subjectKind: done.subjectKind,
    subjectId: done.subjectId,
    from: '',
    to: '',
    personId: isProgram(actor) ? null : actor.personId,
    personName: actor.name,
    post: held?.title ?? '',
    organisationId: held?.organisationId ?? null,
    organisationName: held?.organisationName ?? '',
    editionId: '',
    sources: [],
    note: done.note,
    detail: done.detail ?? {},
  })
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** The program itself at work, under the name the journal prints: a command, the link of an empty installation. */
export const programAs = (name: string): SignedIn => ({
  personId: nobody,
  name,
  posts: [],
  unreadNotices: 0,
  token: null,
})
export const isProgram = (actor: SignedIn): boolean => actor.personId === nobody

/** Why the database refuses: an overlap in time, an end before its beginning, a name already taken. */
type Refusal = 'overlap' | 'check' | 'taken'
const refusals: Readonly<Record<string, Refusal>> = { '23P01': 'overlap', '23514': 'check', '23505': 'taken' }

/** Runs a piece of work; what a constraint refuses comes back as a sentence at its field instead of a fault. */
export async function orProblem(
  said: Partial<Record<Refusal, Problem>>,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    const refusal = refusals[codeOf(error)]
    const problem = refusal && said[refusal]
    if (!problem) throw error
    return problems(problem)
  }
}

/** The code of an error of the database; '' of any other. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

import { sql } from 'kysely'
import { holdersOn, type SignedIn } from '#ground/identity'
import type { Allowed, AnyMachine, Audience, Subject } from '#lifecycle'
import type { Tx } from '#platform/db'
import { type ActId, acts, bodies, type Edition, type Post } from '#rulebook'
import type { ActContext } from './act.ts'

export type StateTable =
  | 'registration'
  | 'guidance'
  | 'suggestion'
  | 'summary_list'
  | 'deadline_extension'
  | 'report'
  | 'session'
  | 'recognition'

/** A case read and locked: what the judge needs, and how to write it back. */
export type LockedCase<S extends string = string> = Subject<S> & {
  readonly table: StateTable
  readonly id: string
  readonly edition: Edition
}

type Move = {
  readonly machine: AnyMachine
  /** Shown in the notice, with the name of the act. */
  readonly title: string
  readonly link: string
  readonly note?: string
  readonly detail?: Readonly<Record<string, unknown>>
  /** Other columns of the row that change with the state. */
  readonly set?: Readonly<Record<string, unknown>>
}

/**
 * The only writer of `state` columns, and it takes nothing but a verdict of the judge.
 * Writes the row, the journal entry and the notices of the move.
 */
export async function applyVerdict(
  context: ActContext,
  subject: LockedCase,
  verdict: Allowed,
  move: Move,
): Promise<void> {
  const doneBy = { ...subject.doneBy, [verdict.act.slice(verdict.act.indexOf('.') + 1)]: context.actor.personId }
  await context.tx
    .updateTable(subject.table as 'registration')
    .set({
      ...move.set,
      state: verdict.to,
      done_by: JSON.stringify(doneBy),
      row_version: sql`row_version + 1`,
    } as never)
    .where('id', '=', subject.id)
    .execute()
  await recordVerdict(context, subject, verdict, move)
}

/** Journal and notices of a verdict whose row was just inserted (acts that create a case). */
export async function recordVerdict(
  context: ActContext,
  subject: LockedCase,
  verdict: Allowed,
  move: Move,
): Promise<void> {
  const { actor } = context
  const by = actedBy(actor, verdict)
  context.record({
    at: context.now,
    act: verdict.act,
    subjectKind: subject.table,
    subjectId: subject.id,
    from: verdict.from,
    to: verdict.to,
    personId: actor.personId,
    personName: actor.name,
    post: by.post,
    organisationId: verdict.by.organisationId,
    organisationName: by.organisationName,
    editionId: subject.edition.id,
    sources: verdict.sources,
    note: move.note ?? '',
    detail: move.detail ?? {},
  })
  const people = await audienceOf(context, subject, verdict, move.machine)
  const title = `${acts[verdict.act as ActId].vi}: ${move.title}`
  context.tell(...people.map((personId) => ({ personId, act: verdict.act, title, link: move.link, at: context.now })))
}

/** The post by which the verdict lets the person act, in the words of the day. */
export function actedBy(
  actor: SignedIn,
  { by }: Allowed,
): { readonly post: string; readonly organisationName: string } {
  const held = actor.posts.find(({ post, organisationId }) => post === by.post && organisationId === by.organisationId)
  return { post: held?.title ?? by.post, organisationName: held?.organisationName ?? '' }
}

async function audienceOf(
  context: ActContext,
  subject: LockedCase,
  verdict: Allowed,
  machine: AnyMachine,
): Promise<string[]> {
  const found = new Set<string>()
  for (const audience of verdict.tells)
    for (const personId of await peopleOf(context.tx, audience, subject, verdict, machine, context.today))
      found.add(personId)
  found.delete(context.actor.personId)
  return [...found]
}

async function peopleOf(
  tx: Tx,
  audience: Audience,
  subject: LockedCase,
  verdict: Allowed,
  machine: AnyMachine,
  day: string,
): Promise<string[]> {
  if (audience === 'body-members') {
    const members = await tx
      .selectFrom('session_member')
      .select('person_id')
      .where('session_id', '=', subject.id)
      .execute()
    return members.map((member) => member.person_id)
  }
  if (audience === 'home')
    return [...new Set([...Object.values(subject.doneBy), ...(subject.ownerPersonId ? [subject.ownerPersonId] : [])])]
  return (await holdersOn(tx, subject.competentId, postsToTell(machine, verdict.to), day)).map(
    (holder) => holder.personId,
  )
}

/** At the competent organisation: the posts the case now waits on, else those that handle such cases there. */
function postsToTell(machine: AnyMachine, state: string): readonly Post[] {
  const row = machine.states[state]
  if (row && row.waitsOn !== 'nobody') return row.waitsOn
  const handling = machine.rows.filter(({ at }) => at === 'competent').flatMap(({ by }) => by)
  return handling.length > 0 ? [...new Set(handling)] : bodies.EXECUTIVE.posts
}

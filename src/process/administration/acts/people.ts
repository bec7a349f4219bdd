import { type ActContext, absentCase, act, done, type Outcome, problems } from '#ground/acts'
import { appoint, insertPerson, rights } from '#ground/identity'
import { organisationOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import type { Problem } from '#platform/forms'
import { shownDay } from '#platform/vietnamese-text'
import { type Post, posts } from '#rulebook'
import type { PersonInput, PostInput } from '../administration.forms.ts'
import { orProblem, record } from '../administration.record.ts'
import { canChangeOn } from '../administration.rules.ts'
import { endHolding } from '../administration.store.ts'
import { administrationWords } from '../administration.words.ts'

const words = administrationWords('vi')
const right = 'edit-people' as const

/** A new person, who holds a first post: nobody stands in Khéo without one. */
export const createPerson = act<PersonInput>(async (context, input) => {
  const { fullName, workEmail } = input
  const personId = await insertPerson(context.tx, { fullName, ...(workEmail && { workEmail }) })
  record(context, { act: 'person.create', right, subjectKind: 'person', subjectId: personId, note: fullName })
  return give(context, personId, input, words.personCreated)
})

/** A post from a day on, by a document. */
export const givePost = act<PostInput & { personId: string }>(async (context, { personId, ...input }) =>
  (await isPerson(context, personId)) ? give(context, personId, input, words.postGiven) : absentCase,
)

/** What the form cannot see: the organisation of a post exists on its first day. */
export const postProblem = (organisation: unknown, { from }: { readonly from: string }): Problem | undefined =>
  organisation ? undefined : { field: 'organisation', message: words.notThereOn(shownDay(from)) }

async function give(context: ActContext, personId: string, input: PostInput, message: string): Promise<Outcome> {
  const { tx } = context
  const organisation = await organisationOn(tx, input.organisation, input.from)
  const problem = postProblem(organisation, input)
  if (problem || !organisation) return problems(...(problem ? [problem] : []))
  return orProblem({ overlap: { field: 'from', message: words.overlap } }, async () => {
    const { post, from, byDocument } = input
    await appoint(tx, {
      personId,
      post,
      organisationId: organisation.id,
      from,
      byDocument,
      ...(input.title && { title: input.title }),
    })
    record(context, {
      act: 'post.give',
      right,
      subjectKind: 'person',
      subjectId: personId,
      note: words.postNote(input.title || posts[post].vi, organisation.name, shownDay(from), byDocument),
      detail: { post, organisationId: organisation.id, from, byDocument },
    })
    return done(paths.person(personId), message)
  })
}

async function isPerson({ tx }: ActContext, personId: string): Promise<boolean> {
  return (await tx.selectFrom('person').select('id').where('id', '=', personId).executeTakeFirst()) !== undefined
}

type EndInput = { personId: string; holdingId: string; endsOn: string; byDocument: string }

/** The end of a post; `endsOn` is the first day on which it is no longer held. */
export const endPost = act<EndInput>(async (context, { personId, holdingId, endsOn, byDocument }) => {
  const { tx } = context
  const held = await tx
    .selectFrom('post_holding')
    .selectAll()
    .where('id', '=', holdingId)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  if (!held) return absentCase
  if (!canChangeOn(held.valid_from, endsOn))
    return problems({ field: 'endsOn', message: words.endsTooEarly(shownDay(held.valid_from)) })
  if (held.valid_until !== null && held.valid_until <= endsOn)
    return problems({ field: 'endsOn', message: words.endedBefore(shownDay(held.valid_until)) })
  if (await isLastAdministrator(context, held.post as Post, holdingId))
    return problems({ field: 'endsOn', message: words.lastAdministrator })
  await endHolding(tx, holdingId, endsOn)
  record(context, {
    act: 'post.end',
    right,
    subjectKind: 'person',
    subjectId: personId,
    note: words.endNote(held.title ?? posts[held.post as Post].vi, shownDay(endsOn), byDocument),
    detail: { post: held.post, organisationId: held.organisation_id, endsOn, byDocument },
  })
  return done(paths.person(personId), words.postEnded)
})

/** Whether nobody else would be left who may edit people; two who end each other's post wait for one another. */
async function isLastAdministrator({ tx }: ActContext, post: Post, holdingId: string): Promise<boolean> {
  const administrators: readonly Post[] = rights[right]
  if (!administrators.includes(post)) return false
  const open = await tx
    .selectFrom('post_holding')
    .select('id')
    .where('post', 'in', [...administrators])
    .where('valid_until', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return open.every(({ id }) => id === holdingId)
}

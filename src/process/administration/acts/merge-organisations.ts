import { act, done, problems } from '#ground/acts'
import { appoint, endPostsAt, ordinaryPosts } from '#ground/identity'
import { chainOn, mergeInto, type Step } from '#ground/organisations'
import { paths } from '#ground/paths'
import type { Tx } from '#platform/db'
import { shownDay } from '#platform/vietnamese-text'
import type { Post } from '#rulebook'
import { orProblem, record } from '../administration.record.ts'
import { mergeProblem } from '../administration.rules.ts'
import { administrationWords } from '../administration.words.ts'

const words = administrationWords('vi')

export type MergeInput = {
  readonly sources: readonly string[]
  readonly target: string
  readonly takesEffectOn: string
  readonly byDocument: string
}

const asPlace = (chain: readonly Step[]) => ({
  id: chain[0]?.id ?? '',
  ancestorIds: chain.map(({ id }) => id).slice(1),
})

/**
 * Organisations go up in another one on a day: what hung on them hangs on it, their offices end, their ordinary
 * members go along. What they did before that day keeps their names.
 */
export const mergeOrganisations = act<MergeInput>(async (context, input) => {
  const { tx } = context
  const { target, takesEffectOn: day, byDocument } = input
  const sources = [...new Set(input.sources)]
  const involved = [...sources, target]
  await tx.selectFrom('organisation').select('id').where('id', 'in', involved).orderBy('id').forUpdate().execute()
  const chains: Step[][] = []
  for (const id of involved) chains.push(await chainOn(tx, id, day))
  const absent = chains.findIndex(([first]) => first?.via !== 'self')
  if (absent >= 0)
    return problems({
      field: absent < sources.length ? 'sources' : 'target',
      message: words.notThereOn(shownDay(day)),
    })
  const into = chains.at(-1) ?? []
  const problem = mergeProblem(chains.slice(0, -1).map(asPlace), asPlace(into))
  if (problem) return problems({ field: 'sources', message: words[problem] })
  const tooEarly = { field: 'takesEffectOn', message: words.mergeTooEarly }
  return orProblem({ check: tooEarly, overlap: tooEarly }, async () => {
    const people = await ordinaryHolders(tx, sources)
    await mergeInto(tx, sources, target, day, byDocument)
    for (const source of sources) await endPostsAt(tx, source, day)
    await moveAlong(tx, people, input)
    for (const [place, source] of sources.entries())
      record(context, {
        act: 'organisation.merge',
        right: 'edit-organisations',
        subjectKind: 'organisation',
        subjectId: source,
        note: words.mergeNote(chains[place]?.[0]?.name ?? '', into[0]?.name ?? '', shownDay(day), byDocument),
        detail: { target, day, byDocument },
      })
    return done(paths.organisation(target), words.organisationsMerged)
  })
})

type Holder = { readonly person_id: string; readonly post: string; readonly title: string | null }

const ordinaryHolders = (tx: Tx, organisationIds: readonly string[]): Promise<Holder[]> =>
  tx
    .selectFrom('post_holding')
    .select(['person_id', 'post', 'title'])
    .distinctOn(['person_id', 'post'])
    .where('organisation_id', 'in', [...organisationIds])
    .where('post', 'in', [...ordinaryPosts])
    .where('valid_until', 'is', null)
    .execute()

/** Members and employees belong to the target from that day on, unless they do already. */
async function moveAlong(tx: Tx, people: readonly Holder[], input: MergeInput): Promise<void> {
  const there = await ordinaryHolders(tx, [input.target])
  const known = new Set(there.map(({ person_id, post }) => `${person_id} ${post}`))
  for (const { person_id, post, title } of people) {
    if (known.has(`${person_id} ${post}`)) continue
    await appoint(tx, {
      personId: person_id,
      post: post as Post,
      organisationId: input.target,
      from: input.takesEffectOn,
      byDocument: input.byDocument,
      ...(title !== null && { title }),
    })
  }
}

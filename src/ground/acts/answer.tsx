import type { SignedIn, Visit } from '#ground/identity'
import { paths } from '#ground/paths'
import type { Objection } from '#lifecycle'
import type { Problem } from '#platform/forms'
import { type Answer, absent, page, seeOther } from '#platform/http'
import { describeSources, type Edition, posts } from '#rulebook'
import { Objections } from '#ui'
import { actsWords } from './acts.words.ts'
import { ForbiddenPage, MovedPage, RefusedPage } from './answer.page.tsx'
import type { Outcome } from './outcome.ts'

/** Shows the form again with everything typed, the problems at their fields, the objections above. */
export type Again = (problems: readonly Problem[], objections: readonly Objection[]) => Answer | Promise<Answer>

/** Cookie that carries one line of confirmation to the next page. */
export const confirmationCookie = 'kheo_done'

/** The outcome of an act as an answer; without `again`, refusals get a page of their own that leads back to `back`. */
export async function answerTo(
  visit: Visit & { actor: SignedIn },
  outcome: Outcome,
  { again, back, edition }: { again?: Again; back: string; edition: Edition },
): Promise<Answer> {
  const words = actsWords(visit.language)
  switch (outcome.kind) {
    case 'done':
      return seeOther(
        outcome.location,
        outcome.message
          ? [`${confirmationCookie}=${encodeURIComponent(outcome.message)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60`]
          : [],
      )
    case 'absent':
      return absent
    case 'problems':
      return again
        ? withStatus(await again(outcome.problems, []), 422)
        : page(words.refused, <RefusedPage words={words} back={back} problems={outcome.problems} />, { status: 422 })
    case 'refused':
      return again
        ? withStatus(await again([], outcome.objections), 409)
        : page(
            words.refused,
            <RefusedPage
              words={words}
              back={back}
              objections={<ObjectionList objections={outcome.objections} edition={edition} title={words.refused} />}
            />,
            { status: 409 },
          )
    case 'forbidden':
      return page(
        words.forbidden,
        <ForbiddenPage
          words={words}
          back={back}
          samePerson={outcome.because === 'same-person'}
          posts={outcome.posts.map((post) => posts[post][visit.language])}
        />,
        { status: 403 },
      )
    case 'moved':
      return page(words.moved, <MovedPage words={words} back={back} />, { status: 409 })
  }
}

const withStatus = (answer: Answer, status: number): Answer => (answer.kind === 'page' ? { ...answer, status } : answer)

/** Objections with their remedies and the clauses they come from, linked to the rulebook page. */
export const ObjectionList = ({
  objections,
  edition,
  title,
}: {
  objections: readonly Objection[]
  edition: Edition
  title: string
}) => (
  <Objections
    title={title}
    items={objections.map((objection) => ({
      says: objection.says,
      remedy: objection.remedy,
      sources: describeSources(edition, objection.sources).map(({ id, label }) => ({
        label: `${id}: ${label}`,
        href: `${paths.rulebook}#${id}`,
      })),
    }))}
  />
)

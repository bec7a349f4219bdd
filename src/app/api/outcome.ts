import type { Context } from 'hono'
import type { Outcome } from '#ground/acts'
import type { Objection } from '#lifecycle'
import { needs, posts } from '#rulebook'

const idIn = (location: string) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(location)?.[0] ?? ''

const objected = ({ need, sources }: Objection) => ({
  need,
  message: needs[need].says,
  remedy: needs[need].remedy,
  sources: sources.map(({ id }) => id),
})

/** How an act ended, for a program: the same cases and the same status codes as the pages have. */
export function outcomeJson(context: Context, outcome: Outcome, status: 200 | 201): Response {
  switch (outcome.kind) {
    case 'done':
      return context.json({ id: idIn(outcome.location) }, status)
    case 'absent':
      return context.json({ error: 'absent' }, 404)
    case 'problems':
      return context.json({ error: 'problems', problems: [...outcome.problems] }, 422)
    case 'refused':
      return context.json({ error: 'refused', objections: outcome.objections.map(objected) }, 409)
    case 'moved':
      return context.json({ error: 'moved', state: outcome.state }, 409)
    case 'forbidden':
      return context.json({ error: 'forbidden', posts: outcome.posts.map((post) => posts[post].vi) }, 403)
  }
}

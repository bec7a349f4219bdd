import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { holds, type SignedIn, signedInBy } from '#ground/identity'
import { today } from '#platform/clock'
import type { Db } from '#platform/db'
import type { Post } from '#rulebook'

/** Who may call a route: nobody unless it says so. */
export type Open = 'public' | 'any-post' | readonly Post[]
/** The person behind the token and the status to answer with when there is none, or the route is not for these posts. */
export type Caller = { readonly actor: SignedIn } | { readonly status: 401 | 403 }

/** The person behind `Authorization: Bearer …`, when the route is open to one of the posts held today. */
export async function callerOf(context: Context, db: Db, open: Exclude<Open, 'public'>): Promise<Caller> {
  const token = /^Bearer ([\w-]{16,128})$/.exec(context.req.header('authorization') ?? '')?.[1]
  const actor = token && (await signedInBy(db, token, today()))
  if (!actor) return { status: 401 }
  const mayCall = open === 'any-post' ? actor.posts.length > 0 : holds(actor, open)
  return mayCall ? { actor } : { status: 403 }
}

export const addressOf = (context: Context): string => {
  try {
    return getConnInfo(context).remote.address ?? ''
  } catch {
    return ''
  }
}

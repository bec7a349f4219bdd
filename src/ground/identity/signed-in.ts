import type { Db } from '#platform/db'
import type { FormValues } from '#platform/forms'
import type { Route as AnyRoute } from '#platform/http'
import type { Upload } from '#platform/uploads'
import type { Language } from '#platform/words'
import { type Post, posts } from '#rulebook'
import { ordinaryPosts, outsidePosts } from './rights.ts'

export type HeldPost = {
  readonly post: Post
  readonly organisationId: string
  readonly organisationName: string
  /** As printed on papers. */
  readonly title: string
  /** True when the organisation went up in the one where the post is really held. */
  readonly isInherited: boolean
}

/** A person at work: who, and which posts he or she holds today. */
export type SignedIn = {
  readonly personId: string
  readonly name: string
  readonly posts: readonly HeldPost[]
  readonly unreadNotices: number
  /** Of this very sign-in; null when the program itself acts (sample year, commands). */
  readonly token: string | null
}

/** One request, as handlers see it. */
export type Visit = {
  readonly db: Db
  readonly language: Language
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** What was typed, on POST; empty on GET. */
  readonly form: FormValues
  /** Files that came with the form, on a route that takes them. */
  readonly upload?: Upload
  readonly actor: SignedIn | null
  /** Hidden fields every form of this page must carry: against forgery and double sending. */
  readonly hidden: Readonly<Record<string, string>>
  /** Key of this very form, so that sending it twice makes one act. */
  readonly once: string | null
  readonly address: string
  readonly userAgent: string
  /** The one-line confirmation left by the act before this page. */
  readonly confirmation: string | null
}
export type StaffVisit = Visit & { readonly actor: SignedIn }
export type Route = AnyRoute<Visit, StaffVisit, Post>

export const holds = (actor: SignedIn, posts: readonly Post[], organisationId?: string): boolean =>
  actor.posts.some(
    (held) => posts.includes(held.post) && (organisationId === undefined || held.organisationId === organisationId),
  )

/** The post that stands for a person on screens: the first in the rulebook's order, plain membership last. */
export function mainPost(actor: SignedIn): HeldPost | undefined {
  const precedence = Object.keys(posts)
  const plain: readonly Post[] = ordinaryPosts
  const place = ({ post }: HeldPost) => precedence.indexOf(post) + (plain.includes(post) ? precedence.length : 0)
  return actor.posts.filter(({ isInherited }) => !isInherited).toSorted((a, b) => place(a) - place(b))[0]
}

/** Organisations at which the person holds one of these posts (any post, when none are named). */
export const organisationsOf = (actor: SignedIn, posts?: readonly Post[]): string[] => [
  ...new Set(actor.posts.filter((held) => !posts || posts.includes(held.post)).map((held) => held.organisationId)),
]

/** Organisations whose cases the person handles by an office, not merely by belonging there. */
export const officesOf = (actor: SignedIn): string[] => {
  const lesser: readonly Post[] = [...ordinaryPosts, ...outsidePosts]
  return [...new Set(actor.posts.filter((held) => !lesser.includes(held.post)).map((held) => held.organisationId))]
}

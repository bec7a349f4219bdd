import type { VNode } from 'preact'

/** What a handler gives back; the front door turns it into a response and puts the layout around pages. */
export type Answer =
  | {
      readonly kind: 'page'
      readonly status: number
      readonly title: string
      readonly content: VNode
      readonly trail?: readonly { readonly label: string; readonly href?: string }[]
      readonly wide?: boolean
      /** Spans the window above the content. */
      readonly hero?: VNode
      readonly cookies?: readonly string[]
      /** Seconds after which a browser without scripts loads the page again: it shows work under way. */
      readonly reloadAfter?: number
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly cookies?: readonly string[] }
  | {
      readonly kind: 'file'
      /** Whole, or in pieces that are only read when the browser does not have the file yet. */
      readonly body: Uint8Array | (() => AsyncIterable<Uint8Array>)
      readonly mediaType: string
      readonly name: string
      readonly hash: string
      /** Bytes, where `body` comes in pieces. */
      readonly size?: number
      /** Opens in the browser instead of being saved: only for what the program itself drew anew, and for PDF. */
      readonly opens?: 'picture' | 'pdf'
    }
  | { readonly kind: 'text'; readonly status: number; readonly body: string; readonly mediaType: string }
  /** Invisible or not there: the same page for both. */
  | { readonly kind: 'absent' }

/** `public`; or everyone who holds any post today; or the posts that may come here. */
export type Access<P extends string> = 'public' | 'any-post' | readonly P[]

export type Route<V, S extends V, P extends string> = {
  readonly method: 'GET' | 'POST'
  /** Hono pattern, e.g. `/dang-ky/:id`. */
  readonly path: string
  readonly name: string
  /** A form of this route may carry files; every other route refuses them. */
  readonly takes?: 'files'
} & (
  | { readonly open: 'public'; readonly handle: (visit: V) => Promise<Answer> | Answer }
  | { readonly open: 'any-post' | readonly P[]; readonly handle: (visit: S) => Promise<Answer> | Answer }
)

type PageOptions = {
  readonly status?: number
  readonly trail?: readonly { label: string; href?: string }[]
  readonly wide?: boolean
  readonly hero?: VNode
  readonly cookies?: readonly string[]
  readonly reloadAfter?: number
}

export const page = (title: string, content: VNode, options: PageOptions = {}): Extract<Answer, { kind: 'page' }> => ({
  kind: 'page',
  status: 200,
  title,
  content,
  ...options,
})
export const seeOther = (to: string, cookies: readonly string[] = []): Answer => ({ kind: 'redirect', to, cookies })
export const absent: Answer = { kind: 'absent' }

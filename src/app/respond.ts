import type { Answer } from '#platform/http'
import { absentPage } from './error-page.tsx'
import { respondWithFile } from './file-response.ts'
import { type LayoutContext, renderPage } from './layout.tsx'
import type { OpenVisit } from './visit.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const safety = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
} as const

/** An answer as a response, with the headers every page carries; `known` is what the browser already holds. */
export function respond(opened: OpenVisit, given: Answer, layout: LayoutContext, known?: string): Response {
  const { visit } = opened
  const answer = given.kind === 'absent' ? absentPage(visit.language) : given
  if (answer.kind === 'page') {
    const html = renderPage(visit, answer, layout)
    const cookies = [...opened.cookiesToSet(), ...(answer.cookies ?? [])]
    const caching = visit.actor || cookies.length > 0 ? 'no-store' : 'no-cache'
    // Bytes leave faster than text, which would be measured first and turned into bytes while it is written.
    return new Response(Buffer.from(html), {
      status: answer.status,
      headers: withCookies(
        { ...safety, 'content-type': 'text/html; charset=utf-8', 'cache-control': caching },
        cookies,
      ),
    })
  }
  if (answer.kind === 'redirect')
    return new Response(null, {
      status: 303,
      headers: withCookies({ ...safety, location: answer.to, 'cache-control': 'no-store' }, answer.cookies ?? []),
    })
  if (answer.kind === 'text')
    return new Response(answer.body, {
      status: answer.status,
      headers: {
        ...safety,
        'content-type': answer.mediaType,
        'cache-control': visit.actor ? 'no-store' : 'no-cache',
      },
    })
  return respondWithFile(answer, known)
}

/** A plain record as long as it can be one: the web server writes it as it stands. */
function withCookies(
  headers: Record<string, string>,
  cookies: readonly string[],
): Record<string, string> | [string, string][] {
  if (cookies.length === 0) return headers
  return [...Object.entries(headers), ...cookies.map((cookie): [string, string] => ['set-cookie', cookie])]
}

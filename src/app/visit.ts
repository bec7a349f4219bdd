import { randomBytes, randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { type SignedIn, signedInBy, type Visit } from '#ground/identity'
import { today } from '#platform/clock'
import type { Db } from '#platform/db'
import { type FormValues, typed } from '#platform/forms'
import { isId } from '#platform/ids'
import type { Upload } from '#platform/uploads'
import type { Language } from '#platform/words'
import { cookieNames, cookieText, readCookies } from './cookies.ts'
import { formToken } from './secret.ts'

export type OpenVisit = {
  readonly visit: Visit
  readonly cookies: Readonly<Record<string, string>>
  /** Cookies this request has to set: only once a page really carries a form. */
  cookiesToSet(): string[]
}

type Opening = {
  readonly db: Db
  readonly secret: string
  readonly isSecure: boolean
  readonly address: string
  readonly form: FormValues
  readonly upload?: Upload | undefined
}

/** Everything a handler may know about a request. */
export async function openVisit(
  context: Context,
  { db, secret, isSecure, address, form, upload }: Opening,
): Promise<OpenVisit> {
  const cookies = readCookies(context.req.header('cookie') ?? null)
  const token = cookies[cookieNames.signIn]
  const actor: SignedIn | null =
    token && /^[\w-]{16,128}$/.test(token) ? ((await signedInBy(db, token, today())) ?? null) : null
  const url = new URL(context.req.url)
  const forms = formKeys(cookies[cookieNames.form] ?? '', secret)
  const once = typed(form, '_once')
  const confirmation = cookieText(cookies[cookieNames.confirmation]) || null
  const visit: Visit = {
    db,
    language: languageOf(cookies[cookieNames.language]),
    path: url.pathname,
    params: context.req.param() as Record<string, string>,
    query: url.searchParams,
    form,
    ...(upload && { upload }),
    actor,
    get hidden() {
      return forms.hidden()
    },
    once: isId(once) ? once : null,
    address,
    userAgent: (context.req.header('user-agent') ?? '').slice(0, 300),
    confirmation: context.req.method === 'GET' ? confirmation : null,
  }
  const secure = isSecure ? '; Secure' : ''
  return {
    visit,
    cookies,
    cookiesToSet: () => [
      ...(forms.fresh()
        ? [`${cookieNames.form}=${forms.fresh()}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000${secure}`]
        : []),
      ...(visit.confirmation ? [`${cookieNames.confirmation}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`] : []),
    ],
  }
}

const languageOf = (value: string | undefined): Language => (value === 'en' ? 'en' : 'vi')

/** Hidden fields of the forms of one page, made only when a form asks for them. */
function formKeys(kept: string, secret: string) {
  let fresh = ''
  let made: Record<string, string> | undefined
  return {
    fresh: () => fresh,
    hidden: () => {
      if (made) return { ...made, _once: randomUUID() }
      if (!/^[\w-]{20,40}$/.test(kept)) fresh = randomBytes(18).toString('base64url')
      made = { _token: formToken(secret, fresh || kept) }
      return { ...made, _once: randomUUID() }
    },
  }
}

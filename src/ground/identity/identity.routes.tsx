import { paths } from '#ground/paths'
import { type FormValues, line, type Problem, parseForm, text, typed, z } from '#platform/forms'
import { type Answer, page, seeOther } from '#platform/http'
import { AccountPage } from './account.page.tsx'
import type { Accounts } from './accounts.ts'
import { enter } from './enter.ts'
import { identityWords } from './identity.words.ts'
import { lockOutMinutes } from './lock-out.ts'
import { SendAgainPage, SignInPage } from './sign-in.page.tsx'
import { signInsOf } from './sign-ins.queries.ts'
import type { Route, StaffVisit, Visit } from './signed-in.ts'

const signInForm = z.object({
  username: line({ label: 'Tên đăng nhập', max: 60 }),
  password: text({ label: 'Mật khẩu', max: 200 }),
})

/** Cookie of the sign-in; a session cookie, so that closing the browser on a borrowed machine ends it there. */
const signInCookie = (token: string, isSecure: boolean, ends = '') =>
  `kheo_sign_in=${token}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}${ends}`

type SignInOptions = { problems?: readonly Problem[]; status?: number; kept?: string; next?: string; username?: string }

/** The sign-in page; with `kept`, everything typed before the sign-in ran out travels with it. */
export function signInPage(
  visit: Visit,
  { problems = [], status = 200, kept = '', next = '', username = '' }: SignInOptions = {},
): Answer {
  const words = identityWords(visit.language)
  const hidden = { ...visit.hidden, ...(next ? { tiep: next } : {}), ...(kept ? { da_nhap: kept } : {}) }
  return page(
    words.signInTitle,
    <SignInPage
      words={words}
      action={paths.signIn}
      hidden={hidden}
      username={username}
      problems={problems}
      hasKeptForm={kept !== ''}
    />,
    { status },
  )
}

/** What was typed into a form whose sign-in had run out, as one hidden value. */
export const keptForm = (values: FormValues): string =>
  JSON.stringify(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]),
    ),
  )

function keptValues(kept: string): [string, string][] {
  try {
    const list: unknown = JSON.parse(kept)
    return Array.isArray(list) ? list.filter(isPair) : []
  } catch {
    return []
  }
}

const isPair = (pair: unknown): pair is [string, string] =>
  Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string')

/** An address of this very site, else the desk: nobody is sent elsewhere after signing in. */
const localPath = (path: string): string => (/^\/(?![/\\])[\w\-./?=&%:]*$/.test(path) ? path : paths.desk)

const signInFrom =
  (accounts: Accounts, isSecure: boolean) =>
  async (visit: Visit): Promise<Answer> => {
    const words = identityWords(visit.language)
    const [kept, next, username] = [
      typed(visit.form, 'da_nhap'),
      typed(visit.form, 'tiep'),
      typed(visit.form, 'username'),
    ]
    const again = (...problems: Problem[]) => signInPage(visit, { problems, status: 422, kept, next, username })
    const parsed = parseForm(signInForm, visit.form)
    if (!parsed.ok) return again(...parsed.problems)
    const { address, userAgent } = visit
    const entered = await enter(visit.db, accounts, { ...parsed.input, address, userAgent })
    if ('refused' in entered) {
      const message = entered.refused === 'wrong' ? words.wrong : words.lockedOut(lockOutMinutes)
      return again({ field: 'username', message })
    }
    const cookie = signInCookie(entered.token, isSecure)
    if (!kept) return seeOther(localPath(next), [cookie])
    // The form's own key stays, its token is of this browser: only what the pages put in afresh is replaced.
    const values = keptValues(kept).filter(([field]) => !(field in visit.hidden) || field === '_once')
    const fresh = Object.entries(visit.hidden).filter(([field]) => field !== '_once')
    return page(
      words.sendAgainTitle,
      <SendAgainPage words={words} action={localPath(next)} values={[...values, ...fresh]} />,
      { cookies: [cookie] },
    )
  }

async function myAccount({ db, actor, hidden, language }: StaffVisit): Promise<Answer> {
  const words = identityWords(language)
  const places = await signInsOf(db, actor.personId, actor.token)
  return page(
    words.accountTitle,
    <AccountPage
      words={words}
      actor={actor}
      places={places}
      signOutEverywhere={paths.signOutEverywhere}
      hidden={{ ...hidden }}
    />,
  )
}

/** Routes of signing in and out; `isSecure` when the site is served over https. */
export const identityRoutes = (accounts: Accounts, isSecure: boolean): readonly Route[] => {
  const leave =
    (everywhere: boolean) =>
    async ({ actor }: Visit): Promise<Answer> => {
      if (actor?.token) await (everywhere ? accounts.signOutEverywhere(actor.token) : accounts.signOut(actor.token))
      return seeOther(paths.home, [signInCookie('', isSecure, '; Max-Age=0')])
    }
  return [
    {
      method: 'GET',
      path: paths.signIn,
      name: 'sign-in.page',
      open: 'public',
      handle: (visit) => signInPage(visit, { next: visit.query.get('tiep') ?? '' }),
    },
    {
      method: 'POST',
      path: paths.signIn,
      name: 'sign-in.enter',
      open: 'public',
      handle: signInFrom(accounts, isSecure),
    },
    { method: 'POST', path: paths.signOut, name: 'sign-in.leave', open: 'public', handle: leave(false) },
    {
      method: 'POST',
      path: paths.signOutEverywhere,
      name: 'sign-in.leave-everywhere',
      open: 'public',
      handle: leave(true),
    },
    { method: 'GET', path: paths.myAccount, name: 'account.mine', open: 'any-post', handle: myAccount },
  ]
}

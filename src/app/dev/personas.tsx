import type { Accounts, Route, Visit } from '#ground/identity'
import { paths } from '#ground/paths'
import { today } from '#platform/clock'
import { typed } from '#platform/forms'
import { type Answer, absent, page, seeOther } from '#platform/http'
import { newId } from '#platform/ids'
import { cookieNames } from '../cookies.ts'
import { personasOn } from './dev.queries.ts'
import { devPage } from './pages/dev-frame.tsx'
import { PersonasPage } from './pages/personas.page.tsx'
import { devPaths } from './paths.ts'

/** Signing in as anybody, by choosing the name. */
export const personaRoutes = (accounts: Accounts, isSecure: boolean): readonly Route[] => [
  { method: 'GET', path: devPaths.personas, name: 'dev.personas', open: 'public', handle: personasPage },
  {
    method: 'POST',
    path: devPaths.enter(':id'),
    name: 'dev.enter',
    open: 'public',
    handle: async (visit) => {
      const token = await enter(accounts, visit)
      if (!token) return absent
      const secure = isSecure ? '; Secure' : ''
      const to = typed(visit.form, 'to')
      return seeOther(/^\/[a-z]/.test(to) ? to : paths.desk, [
        `${cookieNames.signIn}=${token}; Path=/; HttpOnly; SameSite=Lax${secure}`,
      ])
    },
  },
]

/** Whoever has no account yet gets one that no password opens: most people of the sample never sign in. */
async function enter(accounts: Accounts, { db, params, address, userAgent }: Visit): Promise<string | undefined> {
  const personId = params.id ?? ''
  const token = await accounts.enter(personId, { address, userAgent })
  if (token) return token
  const person = await db.selectFrom('person').select('full_name').where('id', '=', personId).executeTakeFirst()
  if (!person) return undefined
  const username = `dev.${personId.slice(-12)}`
  await accounts.create({ personId, name: person.full_name, username, password: newId() })
  return accounts.enter(personId, { address, userAgent })
}

async function personasPage(visit: Visit): Promise<Answer> {
  const frame = devPage(visit)
  const personas = await personasOn(visit.db, today())
  return page(frame.words.personas, <PersonasPage {...frame} personas={personas} />, {
    wide: true,
    trail: [{ label: frame.words.floor, href: devPaths.floor }],
  })
}

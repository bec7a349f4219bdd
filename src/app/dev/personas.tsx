import type { Accounts, Route, Visit } from '#ground/identity'
import { paths } from '#ground/paths'
import { today } from '#platform/clock'
import { type Answer, absent, page, seeOther } from '#platform/http'
import { cookieNames } from '../cookies.ts'
import { personaGroups } from './dev.queries.ts'
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
    handle: async ({ params, address, userAgent }) => {
      const token = await accounts.enter(params.id ?? '', { address, userAgent })
      if (!token) return absent
      const secure = isSecure ? '; Secure' : ''
      return seeOther(paths.desk, [`${cookieNames.signIn}=${token}; Path=/; HttpOnly; SameSite=Lax${secure}`])
    },
  },
]

async function personasPage(visit: Visit): Promise<Answer> {
  const frame = devPage(visit)
  const groups = await personaGroups(visit.db, today())
  return page(frame.words.personas, <PersonasPage {...frame} groups={groups} />, {
    wide: true,
    trail: [{ label: frame.words.floor, href: devPaths.floor }],
  })
}

import type { Route } from '#ground/identity'
import { paths } from '#ground/paths'
import { absent, seeOther } from '#platform/http'
import { cookieNames } from './cookies.ts'

/** The language of screens is a choice of this browser, kept for a year. */
export const languageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: paths.language(':language'),
    name: 'language.choose',
    open: 'public',
    handle: ({ params, actor }) =>
      params.language === 'vi' || params.language === 'en'
        ? seeOther(actor ? paths.desk : paths.home, [
            `${cookieNames.language}=${params.language}; Path=/; SameSite=Lax; Max-Age=31536000`,
          ])
        : absent,
  },
]

import { archiveRoutes } from '#ground/archive'
import { type Accounts, identityRoutes, type Route } from '#ground/identity'
import { registrationRoutes } from '#process/registration'

/** Every room's routes; a test walks them all. */
export const roomRoutes = (accounts: Accounts, isSecure: boolean): readonly Route[] => [
  ...identityRoutes(accounts, isSecure),
  ...archiveRoutes,
  ...registrationRoutes,
]

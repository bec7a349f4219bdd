import { archiveRoutes } from '#ground/archive'
import { type Accounts, identityRoutes, type Route } from '#ground/identity'
import type { Db } from '#platform/db'
import { deskRoutes } from '#process/desk'
import { intakeRoutes } from '#process/intake'
import { portalRoutes } from '#process/portal'
import { recognitionRoutes } from '#process/recognition'
import { registrationRoutes } from '#process/registration'
import { reviewRoutes } from '#process/review'

export type RouteServices = { readonly accounts: Accounts; readonly isSecure: boolean; readonly portal: Db }

/** Every room's routes; a test walks them all. */
export const roomRoutes = ({ accounts, isSecure, portal }: RouteServices): readonly Route[] => [
  ...identityRoutes(accounts, isSecure),
  ...archiveRoutes,
  ...deskRoutes,
  ...registrationRoutes,
  ...intakeRoutes,
  ...reviewRoutes,
  ...recognitionRoutes,
  ...portalRoutes(portal),
]

import { archiveRoutes } from '#ground/archive'
import { type Accounts, identityRoutes, type Route } from '#ground/identity'
import type { Db } from '#platform/db'
import type { VirusScanner } from '#platform/virus-scan'
import { administrationRoutes } from '#process/administration'
import { continuationRoutes } from '#process/continuation'
import { deskRoutes } from '#process/desk'
import { draftingRoutes } from '#process/drafting'
import { exchangeRoutes } from '#process/exchange'
import { guidanceDocumentRoutes, guidanceRoutes } from '#process/guidance'
import { intakeRoutes } from '#process/intake'
import { wordRoutes } from '#process/offline'
import { oversightRoutes } from '#process/oversight'
import { forgetful, type Published, portalRoutes } from '#process/portal'
import { recognitionRoutes } from '#process/recognition'
import { registrationDocumentRoutes, registrationRoutes } from '#process/registration'
import { reviewRoutes } from '#process/review'
import { sheetRoutes } from '#process/sheets'
import { guideRoutes } from './guide/guide.routes.tsx'
import { languageRoutes } from './language.routes.ts'

export type RouteServices = {
  readonly accounts: Accounts
  readonly isSecure: boolean
  readonly portal: Db
  readonly published?: Published
  readonly scanner?: VirusScanner | undefined
}

/** Every room's routes; a test walks them all. */
export const roomRoutes = ({
  accounts,
  isSecure,
  portal,
  published = forgetful,
  scanner,
}: RouteServices): readonly Route[] => [
  ...identityRoutes(accounts, isSecure),
  ...archiveRoutes,
  ...deskRoutes,
  ...draftingRoutes,
  ...guidanceRoutes,
  ...guidanceDocumentRoutes(scanner),
  ...registrationRoutes,
  ...registrationDocumentRoutes(scanner),
  ...continuationRoutes,
  ...sheetRoutes,
  ...wordRoutes,
  ...intakeRoutes,
  ...oversightRoutes,
  ...reviewRoutes,
  ...recognitionRoutes,
  ...portalRoutes(portal, published),
  ...guideRoutes,
  ...languageRoutes,
  ...administrationRoutes,
  ...exchangeRoutes,
]

export { openSummaryList } from './acts/open-summary-list.ts'
export {
  acceptContinued,
  acceptRegistration,
  declineRegistration,
  returnRegistration,
} from './acts/receive-registration.ts'
export { sealSummaryList } from './acts/seal-summary-list.ts'
export { sendSummaryList } from './acts/send-summary-list.ts'
export { intakeRoutes } from './intake.routes.tsx'

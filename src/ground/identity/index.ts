export { type Accounts, openAccounts } from './accounts.ts'
export { enter } from './enter.ts'
export { identityRoutes, keptForm, signInPage } from './identity.routes.tsx'
export { type Holder, holdersOn, personAtWork, signedInBy } from './people.queries.ts'
export { type Appointment, appoint, endPostsAt, insertPerson, removePeople } from './people.store.ts'
export { ordinaryPosts, outsidePosts, type Right, rights } from './rights.ts'
export {
  type HeldPost,
  holds,
  mainPost,
  officesOf,
  organisationsOf,
  type Route,
  type SignedIn,
  type StaffVisit,
  type Visit,
} from './signed-in.ts'

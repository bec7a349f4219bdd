export {
  createAdministrator,
  createFirstAdministrator,
  type FirstAdministratorInput,
} from './acts/administrators.ts'
export { accountForm } from './administration.forms.ts'
export { administrationRoutes } from './administration.routes.tsx'
export { ensureFirstAdministratorLink } from './administration.store.ts'

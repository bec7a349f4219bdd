export {
  createAdministrator,
  createFirstAdministrator,
  type FirstAdministratorInput,
} from './acts/administrators.ts'
export { ensureFirstAdministratorLink } from './administration.store.ts'
export { administrationRoutes } from './administration.routes.tsx'
export { accountForm } from './administration.forms.ts'

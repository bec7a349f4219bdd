export { createAdministrator } from './acts/administrators.ts'
export { createOrganisation, organisationProblem } from './acts/organisations.ts'
export { createPerson, postProblem } from './acts/people.ts'
export { takeBackOrganisations, takeBackPeople } from './acts/take-back.ts'
export {
  administratorForm,
  fieldLabels,
  type OrganisationInput,
  organisationForm,
  type PersonInput,
  personForm,
} from './administration.forms.ts'
export { isProgram, programAs } from './administration.record.ts'
export { administrationRoutes } from './administration.routes.tsx'
export { chosenCode, givablePosts, kindsOfOrganisation } from './administration.rules.ts'
export { ensureFirstAdministratorLink } from './administration.store.ts'

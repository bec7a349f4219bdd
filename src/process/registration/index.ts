export { attachDocuments } from './acts/documents.ts'
export { saveNewRegistration } from './acts/save-new-registration.ts'
export { saveRegistration } from './acts/save-registration.ts'
export { submitRegistration } from './acts/submit-registration.ts'
export { withdrawRegistration } from './acts/withdraw-registration.ts'
export { dueToRegister, lastDayToRegister } from './deadline.rules.ts'
export { RegistrationPage } from './pages/registration.page.tsx'
export { registrantForm } from './registrant.queries.ts'
export { registrationFacts } from './registration.facts.ts'
export { type Draft, readDraft, reasonForm, valuesOf, withAnswers } from './registration.forms.ts'
export {
  mayReadRegistration,
  type RegistrationCase,
  registrationFor,
  registrationsFor,
} from './registration.queries.ts'
export { isOtherSide, readCase } from './registration.reading.tsx'
export { registrationRoutes } from './registration.routes.tsx'
export { registrationGuards } from './registration.rules.ts'
export { sampleAnswers, sampleForm } from './registration.samples.ts'
export { type LockedRegistration, lockRegistration } from './registration.store.ts'
export { registrationWords } from './registration.words.ts'
export { registrationDocumentRoutes } from './registration-documents.routes.ts'

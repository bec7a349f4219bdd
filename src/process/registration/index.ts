export { attachDocuments } from './acts/documents.ts'
export { saveNewRegistration } from './acts/save-new-registration.ts'
export { saveRegistration } from './acts/save-registration.ts'
export { submitRegistration } from './acts/submit-registration.ts'
export { withdrawRegistration } from './acts/withdraw-registration.ts'
export { answerFields } from './answer-fields.ts'
export { caseNotesWords } from './case-notes.words.ts'
export { dueToRegister, lastDayToRegister } from './deadline.rules.ts'
export { Question } from './pages/question.tsx'
export { RegistrationPage } from './pages/registration.page.tsx'
export { registrantForm } from './registrant.queries.ts'
export { registrantChoices } from './registrant.rules.ts'
export { registrationFacts } from './registration.facts.ts'
export {
  cellName,
  contradictionsIn,
  type Draft,
  readDraft,
  reasonForm,
  valuesOf,
  withAnswers,
} from './registration.forms.ts'
export {
  mayReadRegistration,
  type RegistrationCase,
  registrationFor,
  registrationsFor,
} from './registration.queries.ts'
export { isOtherSide, type ReadCase, readCase } from './registration.reading.tsx'
export { registrationRoutes } from './registration.routes.tsx'
export { isEligible, registrationGuards } from './registration.rules.ts'
export { sampleAnswers, sampleForm } from './registration.samples.ts'
export {
  answerColumns,
  insertRegistration,
  type LockedRegistration,
  lockRegistration,
  type Origin,
  placesOf,
  rememberMissingTexts,
  textOf,
} from './registration.store.ts'
export { registrationWords } from './registration.words.ts'
export { registrationDocumentRoutes } from './registration-documents.routes.ts'
export { similarToCase } from './similar.reading.tsx'

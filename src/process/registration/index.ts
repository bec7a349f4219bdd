export { attachDocuments } from './acts/documents.ts'
export { saveNewRegistration } from './acts/save-new-registration.ts'
export { saveRegistration, writeAnswers } from './acts/save-registration.ts'
export { submitRegistration } from './acts/submit-registration.ts'
export { withdrawRegistration } from './acts/withdraw-registration.ts'
export { answerFields } from './answer-fields.ts'
export { canonicalAnswer } from './answers.rules.ts'
export { caseNotesWords } from './case-notes.words.ts'
export { dueToRegister, lastDayToRegister } from './deadline.rules.ts'
export { AnswerShown, shownCell } from './pages/answers.tsx'
export { PrintLinks } from './pages/print-links.tsx'
export { RegistrationPage, WhyHere } from './pages/registration.page.tsx'
export { registrantForm } from './registrant.queries.ts'
export {
  type BarredPlace,
  barredPlaces,
  choiceKey,
  type RegistrantChoice,
  registrantChoices,
} from './registrant.rules.ts'
export { registrationFacts } from './registration.facts.ts'
export {
  cellName,
  contradictionsIn,
  type Draft,
  readDraft,
  reasonForm,
  rowsTyped,
  sectionSlug,
  valuesOf,
  withAnswers,
} from './registration.forms.ts'
export {
  mayReadRegistration,
  type RegistrationCase,
  registrationFor,
  registrationHost,
  registrationsFor,
} from './registration.queries.ts'
export { checkPage, isOtherSide, type ReadCase, readCase } from './registration.reading.tsx'
export { registrationRoutes } from './registration.routes.tsx'
export { isEligible, meetingMissingIn, missingIn, registrationGuards } from './registration.rules.ts'
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
export { type RegistrationWords, registrationWords } from './registration.words.ts'
export { registrationDocumentRoutes } from './registration-documents.routes.ts'
export { returnNoteFor } from './return-note.reading.tsx'
export { similarToCase } from './similar.reading.tsx'

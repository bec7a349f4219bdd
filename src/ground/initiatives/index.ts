export { factsOf, type InitiativeFact, standingOf } from './initiatives.queries.ts'
export {
  addFact,
  insertInitiative,
  type NewFact,
  type NewPublication,
  publish,
  revokePublication,
} from './initiatives.store.ts'

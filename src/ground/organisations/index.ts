export { type Competence, type CompetenceQuestion, findCompetence } from './competent-body.ts'
export { hasBody, type Organisation, type Step } from './organisation.ts'
export {
  aboveOn,
  belowOn,
  chainOn,
  lineageOn,
  organisationOn,
  organisationsOn,
  successorOn,
  superiorNameOn,
} from './organisations.queries.ts'
export {
  insertOrganisation,
  mergeInto,
  type NewOrganisation,
  type RelationKind,
  relate,
  removeOrganisations,
  unhang,
} from './organisations.store.ts'

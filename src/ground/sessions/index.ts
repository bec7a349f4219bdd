export { type Choice, type Count, hasQuorum, type TallyResult, tally } from './tally.rules.ts'

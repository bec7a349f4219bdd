import { commendationMachine } from './commendation.machine.ts'
import { deadlineExtensionMachine } from './deadline-extension.machine.ts'
import { guidanceMachine } from './guidance.machine.ts'
import type { AnyMachine } from './machine.ts'
import { recognitionMachine } from './recognition.machine.ts'
import { registrationMachine } from './registration.machine.ts'
import { reportMachine } from './report.machine.ts'
import { sessionMachine } from './session.machine.ts'
import { suggestionMachine } from './suggestion.machine.ts'
import { summaryListMachine } from './summary-list.machine.ts'

export { toMermaid } from './draw.ts'
export { faults } from './faults.ts'
export {
  type Actor,
  type Allowed,
  actsOpenTo,
  barredByFourEyes,
  type Forbidden,
  type Guards,
  judge,
  type Objection,
  type Subject,
  type Verdict,
} from './judge.ts'
export {
  type ActOf,
  type AnyMachine,
  type AnyRow,
  type Audience,
  type Machine,
  type NeedOf,
  type Place,
  postsFor,
  rowFrom,
  type StateOf,
  type StateRow,
  statesAfter,
  statesBefore,
} from './machine.ts'
export {
  commendationMachine,
  deadlineExtensionMachine,
  guidanceMachine,
  recognitionMachine,
  registrationMachine,
  reportMachine,
  sessionMachine,
  suggestionMachine,
  summaryListMachine,
}

/** All machines, in the order of the year. */
export const machines: readonly AnyMachine[] = [
  guidanceMachine,
  suggestionMachine,
  registrationMachine,
  summaryListMachine,
  deadlineExtensionMachine,
  reportMachine,
  recognitionMachine,
  sessionMachine,
  commendationMachine,
]

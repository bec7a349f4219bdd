import { type AnyMachine, recognitionMachine, registrationMachine, statesAfter } from '#lifecycle'
import type { Draft } from '#process/registration'
import { type AnswerValue, answerText } from '#rulebook'

/** States in which an initiative runs: its registration counts, or it is followed (Q-II.3.2-5, Q-II.3.4-1). */
export const runningStates = statesAfter(registrationMachine, 'accept', 'follow')

const endedStates = statesAfter(registrationMachine, 'decline', 'withdraw')
/** States that leave no room for another registration of the same initiative and year. */
export const standingStates = Object.keys(registrationMachine.states).filter((state) => !endedStates.includes(state))

/** Recognitions under way or decided: they hold the identity of the initiative (Q-II.3.4-3). */
export const holdingStates = statesAfter(
  recognitionMachine as AnyMachine,
  'propose',
  'verify',
  'publish',
  'schedule',
  'carry',
  'decide',
)

/** Q-II.3.4-3: what a recognition speaks of. */
export const identityKeys = ['name', 'field', 'level'] as const

/** The database keeps the keys of a row in an order of its own. */
const shown = (value: AnswerValue = ''): string =>
  typeof value === 'string'
    ? value
    : JSON.stringify(value.map((row) => Object.entries(row).filter(([, cell]) => cell !== '')).map((row) => row.sort()))

/** Keys whose answers differ; an answer not given equals an empty one. */
export const changedKeys = (before: Draft, after: Draft): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => shown(before[key]) !== shown(after[key]),
  )

/** Answers of last year for another year: marked as going on, with where they come from (II.3.4-b). */
export const continuedAnswers = (answers: Draft, previous: { homeName: string; year: number }): Draft => ({
  ...answers,
  newness: 'CONTINUED',
  origin: answerText(answers, 'origin') || `${answers.name}, ${previous.homeName}, ${previous.year}`,
})

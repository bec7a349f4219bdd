/** Sign 9: a newcomer is lost. `npm test` leaves what it measured on a fresh clone; nothing is guessed here. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Colour, Meter, Reading } from './meter.ts'

/** Written by tools/test.mjs. */
export const measuredPath = 'test-results/newcomer.json'

export type Newcomer = {
  /** Minutes of installing and building; 0 when all was there. */
  readonly setUpMinutes?: number
  readonly checkMinutes?: number
  /** The journey that signs in as every persona and finds a case in every state. */
  readonly newcomerJourney?: 'passed' | 'failed' | 'absent'
}

export const newcomerMeter: Meter = {
  sign: 9,
  says: 'A newcomer is lost',
  read({ folder }) {
    const file = join(folder, measuredPath)
    return newcomerReadings(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Newcomer) : {})
  },
}

export function newcomerReadings({ setUpMinutes, checkMinutes, newcomerJourney = 'absent' }: Newcomer): Reading[] {
  const journey = { passed: 'green', failed: 'red', absent: 'grey' } as const
  return [
    {
      says: 'every persona signs in and finds a case in every state',
      value: newcomerJourney === 'absent' ? 'measured by npm test' : newcomerJourney,
      colour: journey[newcomerJourney],
      findings: [],
    },
    minutes('minutes from a clone to a built program', setUpMinutes, { greenTo: 10, redFrom: 20 }),
    minutes('minutes of npm run check', checkMinutes, { greenTo: 12, redFrom: 25 }),
  ]
}

function minutes(
  says: string,
  value: number | undefined,
  { greenTo, redFrom }: { greenTo: number; redFrom: number },
): Reading {
  if (value === undefined) return { says, value: 'measured by npm test', colour: 'grey', findings: [] }
  const colour: Colour = value <= greenTo ? 'green' : value > redFrom ? 'red' : 'amber'
  return { says, value: Math.round(value * 10) / 10, colour, findings: [] }
}

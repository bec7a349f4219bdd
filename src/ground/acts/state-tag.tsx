import type { AnyMachine } from '#lifecycle'
import type { Language } from '#platform/words'
import { Tag } from '#ui'

/** Name of a state for the side that reads it. */
export function stateName(machine: AnyMachine, state: string, language: Language, isOtherSide = false): string {
  const row = machine.states[state]
  if (!row) return state
  return language === 'en' ? row.en : isOtherSide ? (row.viForOthers ?? row.vi) : row.vi
}

export const StateTag = ({
  machine,
  state,
  language,
  isOtherSide = false,
}: {
  machine: AnyMachine
  state: string
  language: Language
  isOtherSide?: boolean
}) => <Tag tone={machine.states[state]?.tone ?? 'neutral'} label={stateName(machine, state, language, isOtherSide)} />

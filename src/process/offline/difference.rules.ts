import type { FormValues } from '#platform/forms'
import { type Draft, readDraft } from '#process/registration'
import { type AnswerValue, type FormField, fieldsOf, type RegistrationForm } from '#rulebook'
import { fingerprint, storedValue, type WordOrigin } from './word-registration.ts'

/**
 * Why an answer in a file differs: `changed` in the file alone; `moved`: here too, since the form was downloaded; `stale`:
 * here alone, the file still says what stood then; `emptied` in the file; `unknown`: nobody can tell.
 */
export type Standing = 'changed' | 'moved' | 'stale' | 'emptied' | 'unknown'

export type Difference = {
  readonly field: FormField
  readonly stored: AnswerValue
  readonly standing: Standing
} & (
  | { readonly offered: AnswerValue; readonly problem?: undefined }
  /** What does not fit is told and cannot be taken. */
  | { readonly offered?: undefined; readonly problem: string }
)

type Compared = {
  readonly form: RegistrationForm
  readonly answers: Draft
  readonly rowVersion: number
  /** As the form on the screen names them; only of the questions in `keys`. */
  readonly values: FormValues
  readonly keys: readonly string[]
  readonly origin: WordOrigin | undefined
}

/** Every question whose answer in the file is not the stored one, in the order of the form. */
export function differencesIn(compared: Compared): readonly Difference[] {
  return fieldsOf(compared.form)
    .filter(({ key }) => compared.keys.includes(key))
    .flatMap((field) => {
      const difference = differenceAt(field, compared)
      return difference ? [difference] : []
    })
}

function differenceAt(field: FormField, { answers, values, origin, rowVersion }: Compared): Difference | undefined {
  const stored = storedValue(field, answers)
  const read = readDraft([field], values)
  if (!read.ok) return { field, stored, standing: 'changed', problem: read.problems[0]?.message ?? '' }
  const offered = storedValue(field, read.input)
  if (comparable(offered) === comparable(stored)) return undefined
  return { field, stored, offered, standing: standingOf(field, { stored, offered }, origin, rowVersion) }
}

function standingOf(
  { key }: FormField,
  { stored, offered }: { stored: AnswerValue; offered: AnswerValue },
  origin: WordOrigin | undefined,
  rowVersion: number,
): Standing {
  const then = origin?.fingerprintOf(key)
  const hasMoved = origin?.rowVersion !== rowVersion && then !== fingerprint(stored)
  if (hasMoved) return then === undefined ? 'unknown' : then === fingerprint(offered) ? 'stale' : 'moved'
  return offered.length === 0 ? 'emptied' : 'changed'
}

/** Only what was written over what still stands as it was downloaded is offered as taken; all else needs a yes. */
export const isOfferedAsTaken = ({ standing, problem }: Difference): boolean =>
  problem === undefined && standing === 'changed'

/** Word processors drop the spaces at the ends of lines. */
const comparable = (value: AnswerValue): string => JSON.stringify(value).replace(/ +(?=\\n|")/g, '')

/** Why a file does not belong here; undefined when it does, or does not say where it came from. */
export function mistaken(
  origin: WordOrigin | undefined,
  registration: { readonly id: string },
  form: RegistrationForm,
): 'other-registration' | 'other-form' | undefined {
  if (!origin) return undefined
  if (origin.registrationId !== registration.id) return 'other-registration'
  return origin.form === form.kind ? undefined : 'other-form'
}

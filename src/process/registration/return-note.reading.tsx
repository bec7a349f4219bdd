import type { ComponentChildren } from 'preact'
import { pinnedEdition } from '#ground/cycles'
import type { StaffVisit } from '#ground/identity'
import { historyOf } from '#ground/journal'
import { versionsOf } from '#process/versions'
import { registrationFormOf } from '#rulebook'
import { ReturnNote } from './pages/case-notes.tsx'
import type { RegistrationCase } from './registration.queries.ts'

/** Why a registration came back, for the top of every page on which it is mended; nothing when it did not. */
export async function returnNoteFor(
  { db, language }: StaffVisit,
  registration: RegistrationCase,
): Promise<ComponentChildren> {
  const [history, versions] = await Promise.all([
    historyOf(db, 'registration', registration.id),
    versionsOf(db, registration.id),
  ])
  const form = registrationFormOf(pinnedEdition(registration.editionId), registration.form)
  return <ReturnNote {...{ language, form, registration, history, versions }} secondPair={undefined} />
}

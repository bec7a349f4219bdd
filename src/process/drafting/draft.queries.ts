import type { SignedIn } from '#ground/identity'
import { registrationMachine, statesBefore } from '#lifecycle'
import type { Reader } from '#platform/db'
import type { FormValues } from '#platform/forms'
import { mayReadRegistration } from '#process/registration'
import type { Participant } from '#rulebook'
import { type Base, readBase } from './merge.rules.ts'

export type KeptInput = {
  readonly section: string
  readonly typed: FormValues
  readonly base: Base
  readonly at: Date
}
/** Somebody else who has typed and not saved: known by name, not by content. */
export type OtherEditor = { readonly section: string; readonly name: string; readonly at: Date }

/** What waits unsaved in the sections of a registration: my own in full, of others that it is there. */
export async function keptInputs(
  reader: Reader,
  registrationId: string,
  personId: string,
): Promise<{ readonly mine: readonly KeptInput[]; readonly others: readonly OtherEditor[] }> {
  const rows = await reader
    .selectFrom('registration_draft_input')
    .innerJoin('person', 'person.id', 'registration_draft_input.person_id')
    .select(['section', 'typed', 'base', 'at', 'person_id', 'full_name'])
    .where('registration_id', '=', registrationId)
    .where('is_saved', '=', false)
    .orderBy('at', 'desc')
    .execute()
  return {
    mine: rows
      .filter((row) => row.person_id === personId)
      .map(({ section, typed, base, at }) => ({ section, typed: typed as FormValues, base: readBase(base), at })),
    others: rows
      .filter((row) => row.person_id !== personId)
      .map(({ section, full_name: name, at }) => ({ section, name, at })),
  }
}

export type UnfinishedDraft = { readonly id: string; readonly name: string }

const fewDrafts = 5

/** What the person began this year for a place and has not sent, newest first. */
export async function unfinishedDrafts(
  reader: Reader,
  actor: SignedIn,
  { year, organisationId, participant }: { year: number; organisationId: string; participant: Participant },
): Promise<readonly UnfinishedDraft[]> {
  return reader
    .selectFrom('registration')
    .select(['id', 'name'])
    .where(mayReadRegistration(actor))
    .where('year', '=', year)
    .where('home_id', '=', organisationId)
    .where((on) =>
      participant === 'INDIVIDUAL' ? on('owner_person_id', '=', actor.personId) : on('owner_person_id', 'is', null),
    )
    .where('state', 'in', statesBefore(registrationMachine, 'submit'))
    .orderBy('changed_at', 'desc')
    .limit(fewDrafts)
    .execute()
}

export type Save = {
  readonly at: Date
  readonly personId: string | null
  readonly personName: string
  readonly changed: readonly string[]
}

const fewSaves = 50

/** The last savings of a registration, newest first, with the questions each answered differently. */
export async function lastSaves(reader: Reader, registrationId: string): Promise<readonly Save[]> {
  const rows = await reader
    .selectFrom('journal')
    .select(['at', 'person_id', 'person_name', 'detail'])
    .where('subject_kind', '=', 'registration')
    .where('subject_id', '=', registrationId)
    .where('act', '=', 'registration.save')
    .orderBy('seq', 'desc')
    .limit(fewSaves)
    .execute()
  return rows.map(({ at, person_id: personId, person_name: personName, detail }) => ({
    at,
    personId,
    personName,
    changed: changedIn(detail),
  }))
}

function changedIn(detail: unknown): readonly string[] {
  const { changed } = (detail ?? {}) as { changed?: unknown }
  return Array.isArray(changed) ? changed.filter((key) => typeof key === 'string') : []
}

import { sql } from 'kysely'
import type { DocumentHost } from '#ground/documents'
import { officesOf, organisationsOf, type SignedIn } from '#ground/identity'
import { journalEnd, totalAt } from '#ground/journal'
import type { Reader } from '#platform/db'
import { isId } from '#platform/ids'
import type { Draft } from './registration.forms.ts'
import type { Origin, RegistrationState } from './registration.store.ts'

/**
 * The one predicate of who may read a registration, for cases, lists, counts, search and export alike:
 * its author; offices of its own organisation (a person's own only once it is sent); the organisations that receive,
 * aggregate or recognise it, once it is sent; members of the collective that registers, once it is sent.
 */
export const mayReadRegistration = (actor: SignedIn) => {
  const offices = officesOf(actor)
  return sql<boolean>`(
    registration.owner_person_id = ${actor.personId}
    or registration.owner_person_id is null and registration.home_id = any(${offices}::uuid[])
    or registration.submitted_at is not null and (
      registration.owner_person_id is null and registration.home_id = any(${organisationsOf(actor)}::uuid[])
      or registration.competent_id = any(${offices}::uuid[])
      or registration.aggregator_id = any(${offices}::uuid[])
      or registration.recogniser_id = any(${offices}::uuid[])
    )
  )`
}

/** Whoever may read a registration may read what is attached to it, and nobody else. */
export const registrationHost: DocumentHost = { table: 'registration', mayRead: mayReadRegistration }

export type RegistrationCase = {
  readonly id: string
  readonly initiativeId: string
  readonly year: number
  readonly editionId: string
  readonly state: RegistrationState
  readonly rowVersion: number
  readonly homeId: string
  readonly homeName: string
  readonly competentId: string
  readonly recogniserId: string
  readonly ownerPersonId: string | null
  readonly ownerName: string
  readonly doneBy: Readonly<Record<string, string>>
  readonly form: string
  readonly answers: Draft
  readonly receiptNumber: number | null
  readonly submittedAt: Date | null
  readonly daysLate: number
  readonly aggregatorId: string
  readonly origin: Origin
  readonly continuesId: string | null
  /** Calendar year in which a followed initiative began. */
  readonly beganIn: number | null
  readonly receiptPaperId: string | null
}

/** A registration as the actor may read it; undefined when it is not there or not to be seen. */
export async function registrationFor(
  reader: Reader,
  actor: SignedIn,
  id: string,
): Promise<RegistrationCase | undefined> {
  if (!isId(id)) return undefined
  const row = await reader
    .selectFrom('registration')
    .selectAll()
    .where('id', '=', id)
    .where(mayReadRegistration(actor))
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      initiativeId: row.initiative_id,
      year: row.year,
      editionId: row.edition_id,
      state: row.state as RegistrationState,
      rowVersion: row.row_version,
      homeId: row.home_id,
      homeName: row.home_name,
      competentId: row.competent_id,
      recogniserId: row.recogniser_id,
      ownerPersonId: row.owner_person_id,
      ownerName: row.owner_name,
      doneBy: row.done_by as Record<string, string>,
      form: row.form,
      answers: row.answers as Draft,
      receiptNumber: row.receipt_number,
      submittedAt: row.submitted_at,
      daysLate: row.days_late,
      aggregatorId: row.aggregator_id,
      origin: row.origin as Origin,
      continuesId: row.continues_id,
      beganIn: row.began_in,
      receiptPaperId: row.receipt_paper_id,
    }
  )
}

export type RegistrationRow = {
  readonly id: string
  readonly name: string
  readonly year: number
  readonly state: RegistrationState
  readonly field: string
  readonly level: string
  readonly ownerName: string
  readonly homeName: string
  readonly editionId: string
  readonly daysLate: number
  readonly origin: Origin
}
export type RegistrationPage = { readonly rows: readonly RegistrationRow[]; readonly total: number }

export const registrationsPerPage = 50

/** One page of the registrations the actor may read, newest change first, and how many there are, counted when they may have changed. */
export async function registrationsFor(
  reader: Reader,
  actor: SignedIn,
  { page, year }: { page: number; year?: number },
): Promise<RegistrationPage> {
  const readable = reader
    .selectFrom('registration')
    .where(mayReadRegistration(actor))
    .$if(year !== undefined, (query) => query.where('year', '=', year ?? 0))
  const rows = await readable
    .select([
      'id',
      'name',
      'year',
      'state',
      'field',
      'level',
      'owner_name',
      'home_name',
      'edition_id',
      'days_late',
      'origin',
    ])
    .select(journalEnd.as('journalEnd'))
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .limit(sql.lit(registrationsPerPage))
    .$if(page > 1, (query) => query.offset((page - 1) * registrationsPerPage))
    .execute()
  const key = JSON.stringify(['registration', year, actor.personId, officesOf(actor), organisationsOf(actor)])
  const counting = readable.select((on) => [on.fn.countAll<number>().as('total'), journalEnd.as('journalEnd')])
  const count = () => counting.executeTakeFirstOrThrow()
  const total = rows[0] ? await totalAt(reader, rows[0].journalEnd, { key, count }) : 0
  return {
    total,
    rows: rows.map((row) => ({
      id: row.id,
      name: row.name,
      year: row.year,
      state: row.state as RegistrationState,
      field: row.field,
      level: row.level,
      ownerName: row.owner_name,
      homeName: row.home_name,
      editionId: row.edition_id,
      daysLate: row.days_late,
      origin: row.origin as Origin,
    })),
  }
}

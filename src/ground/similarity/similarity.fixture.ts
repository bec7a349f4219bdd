/** Initiatives in the tables, as far as the search for similar ones looks at them. */
import { sql } from 'kysely'
import type { Db } from '#platform/db'
import { newId } from '#platform/ids'
import { rememberText } from './similarity.store.ts'

export type Remembered = {
  readonly registrationId: string
  readonly initiativeId: string
  readonly organisationId: string
}
type Given = {
  readonly name: string
  readonly content?: string
  readonly year?: number
  readonly organisationId?: string
  readonly initiativeId?: string
}

/** An organisation with nothing but an id. */
export async function anOrganisation(db: Db): Promise<string> {
  const id = newId()
  await sql`insert into organisation (id, code, founded_on) values (${id}, ${`to-chuc-${id}`}, '2020-01-01')`.execute(
    db,
  )
  return id
}

/** A sent registration of a collective, remembered as the act that sends it does. */
export async function aSentInitiative(db: Db, given: Given): Promise<Remembered> {
  const { name, content = '', year = 2026, organisationId = await anOrganisation(db) } = given
  const registrationId = newId()
  const initiativeId = given.initiativeId ?? newId()
  await sql`insert into cycle values (${year}, 'hd-29-duk-2024') on conflict do nothing`.execute(db)
  await sql`insert into initiative (id, participant, owner_organisation_id, name, created_at)
    values (${initiativeId}, 'COLLECTIVE', ${organisationId}, ${name}, now()) on conflict do nothing`.execute(db)
  await sql`insert into registration (id, initiative_id, year, edition_id, form, state, home_id, competent_id, aggregator_id,
      recogniser_id, name, field, level, answers, home_name, owner_name, owner_kind, submitted_at, changed_at, created_at)
    values (${registrationId}, ${initiativeId}, ${year}, 'hd-29-duk-2024', '1', 'submitted', ${organisationId}, ${organisationId},
      ${organisationId}, ${organisationId}, ${name}, 'ECONOMY', 'BASE', '{}', 'Chi bộ Một', 'Chi bộ Một', 'BRANCH', now(), now(), now())`.execute(
    db,
  )
  const names = { ownerName: 'Chi bộ Một', homeName: 'Chi bộ Một' }
  await db
    .transaction()
    .execute((tx) =>
      rememberText(tx, { registrationId, initiativeId, year, field: 'ECONOMY', name, content, ...names }),
    )
  return { registrationId, initiativeId, organisationId }
}

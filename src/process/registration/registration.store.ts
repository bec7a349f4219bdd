import type { LockedCase } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import type { Competence } from '#ground/organisations'
import { readingVersion, rememberText, type TextToRemember } from '#ground/similarity'
import { registrationMachine, type StateOf, statesAfter } from '#lifecycle'
import type { Db, Tx } from '#platform/db'
import type { Edition, Participant } from '#rulebook'
import type { Draft } from './registration.forms.ts'
import { storyOf } from './registration.rules.ts'

export type RegistrationState = StateOf<typeof registrationMachine>
/** How a registration came here: new, continuing one of the year before, or an older initiative that is only followed. */
export type Origin = 'NEW' | 'CONTINUED' | 'LEGACY'

/** A registration row locked for an act. */
export type LockedRegistration = LockedCase<RegistrationState> & {
  readonly table: 'registration'
  readonly initiativeId: string
  readonly year: number
  readonly rowVersion: number
  readonly participant: Participant
  readonly form: string
  readonly name: string
  readonly answers: Draft
  readonly aggregatorId: string
  readonly recogniserId: string
  readonly homeName: string
  readonly ownerName: string
  readonly level: string
  readonly field: string
  readonly origin: Origin
  readonly submittedAt: Date | null
  readonly daysLate: number
}

/** Reads and locks a registration; undefined when there is none. */
export async function lockRegistration(tx: Tx, id: string): Promise<LockedRegistration | undefined> {
  const row = await tx.selectFrom('registration').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) return undefined
  return {
    table: 'registration',
    id,
    edition: pinnedEdition(row.edition_id),
    state: row.state as RegistrationState,
    homeId: row.home_id,
    competentId: row.competent_id,
    ownerPersonId: row.owner_person_id,
    doneBy: row.done_by as Record<string, string>,
    initiativeId: row.initiative_id,
    year: row.year,
    rowVersion: row.row_version,
    participant: row.owner_person_id === null ? 'COLLECTIVE' : 'INDIVIDUAL',
    form: row.form,
    name: row.name,
    answers: row.answers as Draft,
    aggregatorId: row.aggregator_id,
    recogniserId: row.recogniser_id,
    homeName: row.home_name,
    ownerName: row.owner_name,
    level: row.level,
    field: row.field,
    origin: row.origin as Origin,
    submittedAt: row.submitted_at,
    daysLate: row.days_late,
  }
}

export type NewRegistration = {
  readonly id: string
  readonly initiativeId: string
  readonly year: number
  readonly edition: Edition
  readonly competence: Competence
  readonly owner: { readonly personId: string; readonly name: string } | null
  readonly answers: Draft
  readonly doneBy: Readonly<Record<string, string>>
  readonly state: string
  readonly at: Date
  /** Where it does not begin as a draft of a new initiative. */
  readonly arrived?: Arrival
}
type Arrival = { readonly submittedAt: Date; readonly daysLate: number } & (
  | { readonly origin: 'CONTINUED'; readonly continuesId: string }
  | { readonly origin: 'LEGACY'; readonly beganIn: number }
)

export async function insertRegistration(tx: Tx, given: NewRegistration): Promise<void> {
  const { competence, answers, arrived } = given
  await tx
    .insertInto('registration')
    .values({
      id: given.id,
      initiative_id: given.initiativeId,
      year: given.year,
      edition_id: given.edition.id,
      state: given.state,
      ...placesOf(competence),
      owner_person_id: given.owner?.personId ?? null,
      owner_name: given.owner?.name ?? competence.owner.name,
      owner_kind: competence.owner.kind,
      home_name: competence.owner.name,
      home_id: competence.owner.id,
      done_by: JSON.stringify(given.doneBy),
      ...answerColumns(answers),
      receipt_number: null,
      submitted_at: arrived?.submittedAt ?? null,
      days_late: arrived?.daysLate ?? 0,
      origin: arrived?.origin ?? 'NEW',
      continues_id: arrived?.origin === 'CONTINUED' ? arrived.continuesId : null,
      began_in: arrived?.origin === 'LEGACY' ? arrived.beganIn : null,
      changed_at: given.at,
      created_at: given.at,
    })
    .execute()
}

/** Where a registration goes, as the authority table says it for its level. */
export const placesOf = (competence: Competence) => ({
  competent_id: competence.receiver.id,
  aggregator_id: competence.aggregator.id,
  recogniser_id: competence.recogniser.id,
  form: competence.rule.value.form,
})

/** The columns that lists and rules look at, beside the whole of the answers. */
export const answerColumns = (answers: Draft) => ({
  name: answers.name,
  field: answers.field,
  level: answers.level,
  answers: JSON.stringify(answers),
})

/** What a registration says, for those who look for similar ones. */
export const textOf = (
  registration: Pick<LockedRegistration, 'id' | 'initiativeId' | 'year' | 'answers' | 'homeName' | 'ownerName'>,
): TextToRemember => ({
  registrationId: registration.id,
  initiativeId: registration.initiativeId,
  year: registration.year,
  field: registration.answers.field,
  name: registration.answers.name,
  content: storyOf(registration.answers),
  ownerName: registration.ownerName,
  homeName: registration.homeName,
})

const takenBack = statesAfter(registrationMachine, 'withdraw')
const atOnce = 500

/** Reads sent registrations that are not remembered yet, or were read in an older way; called at each start. @returns how many */
export async function rememberMissingTexts(db: Db): Promise<number> {
  for (let count = 0; ; ) {
    const rows = await db
      .selectFrom('registration')
      .leftJoin('similarity_text', 'similarity_text.registration_id', 'registration.id')
      .select(['id', 'registration.initiative_id', 'registration.year', 'answers'])
      .select(['registration.home_name', 'registration.owner_name'])
      .where('submitted_at', 'is not', null)
      .where('state', 'not in', takenBack)
      .where((on) => on.or([on('reading', 'is', null), on('reading', '<', readingVersion)]))
      .orderBy('id')
      .limit(atOnce)
      .execute()
    if (rows.length === 0) return count
    await db.transaction().execute(async (tx) => {
      for (const { initiative_id: initiativeId, home_name: homeName, owner_name: ownerName, ...row } of rows)
        await rememberText(tx, textOf({ ...row, answers: row.answers as Draft, initiativeId, homeName, ownerName }))
    })
    count += rows.length
  }
}

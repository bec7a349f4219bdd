import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { officesOf, organisationsOf, type SignedIn } from '#ground/identity'
import type { TallyResult } from '#ground/sessions'
import { recognitionMachine, registrationMachine, reportMachine, statesAfter, statesBefore } from '#lifecycle'
import type { Reader, Tables } from '#platform/db'
import { mayReadRegistration } from '#process/registration'
import type { BodyKind, Participant } from '#rulebook'
import { cancelledStates, endedStates, type Findings } from './recognition.rules.ts'
import type { RecognitionState } from './recognition.store.ts'

const nobody = '00000000-0000-0000-0000-000000000000'
const publicStates = Object.entries(recognitionMachine.states)
  .filter(([, state]) => state.seenBy === 'everyone')
  .map(([name]) => name)

/**
 * The one predicate of who may read a recognition, for cases, lists and counts alike: its author; offices of its own
 * and of the deciding organisation; members of the body that has it on the roster of a session; and, while it is
 * published or once it is recognised, everybody who belongs to one of the two organisations.
 */
export const mayReadRecognition =
  (actor: SignedIn) => (on: ExpressionBuilder<Tables, 'recognition' | 'registration'>) => {
    const offices = [...officesOf(actor), nobody]
    const memberships = [...organisationsOf(actor), nobody]
    return on.or([
      on('registration.owner_person_id', '=', actor.personId),
      on('recognition.home_id', 'in', offices),
      on('recognition.competent_id', 'in', offices),
      sql<SqlBool>`exists (select from session_member m where m.session_id = recognition.session_id and m.person_id = ${actor.personId})`,
      on.and([
        on('recognition.state', 'in', publicStates),
        on.or([on('recognition.home_id', 'in', memberships), on('recognition.competent_id', 'in', memberships)]),
      ]),
    ])
  }

const cases = (reader: Reader) =>
  reader.selectFrom('recognition').innerJoin('registration', 'registration.id', 'recognition.registration_id')

const rowColumns = [
  'recognition.id',
  'recognition.year',
  'recognition.state',
  'recognition.level',
  'recognition.edition_id',
  'recognition.published_on',
  'recognition.home_id',
  'recognition.competent_id',
  'registration.name',
  'registration.field',
  'registration.owner_name',
  'registration.owner_person_id',
] as const

export const recognitionsPerPage = 50
type Wanted = { readonly page: number; readonly year?: number; readonly state?: string }

/** One page of the recognitions the actor may read, newest first, and how many there are: one query. */
export async function recognitionsFor(reader: Reader, actor: SignedIn, { page, year, state }: Wanted) {
  const rows = await cases(reader)
    .select(rowColumns)
    .select((on) => on.fn.countAll<number>().over().as('total'))
    .where(mayReadRecognition(actor))
    .$if(year !== undefined, (query) => query.where('recognition.year', '=', year ?? 0))
    .$if(state !== undefined, (query) => query.where('recognition.state', '=', state ?? ''))
    .orderBy('recognition.created_at', 'desc')
    .orderBy('recognition.id')
    .limit(recognitionsPerPage)
    .offset((page - 1) * recognitionsPerPage)
    .execute()
  return { total: rows[0]?.total ?? 0, rows: rows.map(asRow) }
}

type ListColumns = {
  id: string
  year: number
  state: string
  level: string
  edition_id: string
  published_on: string | null
  home_id: string
  competent_id: string
  name: string
  field: string
  owner_name: string
  owner_person_id: string | null
}
const asRow = (row: ListColumns) => ({
  id: row.id,
  year: row.year,
  state: row.state as RecognitionState,
  level: row.level,
  editionId: row.edition_id,
  publishedOn: row.published_on,
  name: row.name,
  field: row.field,
  ownerName: row.owner_name,
  /** Q-II.4.1.2-3: lists say so. */
  isSelfRecognised: row.home_id === row.competent_id && row.owner_person_id === null,
})
export type RecognitionRow = ReturnType<typeof asRow>

/** A recognition as the actor may read it, with the session and the decision it came to. */
export async function recognitionFor(reader: Reader, actor: SignedIn, id: string) {
  const row = await cases(reader)
    .leftJoin('session', 'session.id', 'recognition.session_id')
    .leftJoin('session_case', (join) =>
      join
        .onRef('session_case.recognition_id', '=', 'recognition.id')
        .onRef('session_case.session_id', '=', 'recognition.session_id'),
    )
    .leftJoin('issued_paper as decision', 'decision.id', 'recognition.decision_paper_id')
    .select(rowColumns)
    .select(['recognition.body', 'recognition.done_by', 'recognition.criteria', 'registration.id as registration_id'])
    .select(['registration.home_name', 'registration.answers', 'session.id as session_id', 'session.meets_at'])
    .select(['session_case.result', 'decision.id as decision_id', 'decision.printed_number', 'decision.issued_on'])
    .select(
      sql<boolean>`exists (select from case_conflict c where c.recognition_id = recognition.id and c.person_id = ${actor.personId})`.as(
        'is_conflicted',
      ),
    )
    .where('recognition.id', '=', id)
    .where(mayReadRecognition(actor))
    .executeTakeFirst()
  if (!row) return undefined
  const offices = officesOf(actor)
  const mayReadVotes =
    !row.is_conflicted &&
    row.owner_person_id !== actor.personId &&
    [row.home_id, row.competent_id].some((place) => offices.includes(place))
  return {
    ...asRow(row),
    registrationId: row.registration_id,
    homeId: row.home_id,
    homeName: row.home_name,
    competentId: row.competent_id,
    ownerPersonId: row.owner_person_id,
    participant: (row.owner_person_id === null ? 'COLLECTIVE' : 'INDIVIDUAL') as Participant,
    doneBy: row.done_by as Record<string, string>,
    body: row.body as BodyKind,
    criteria: row.criteria as Findings,
    replication: (row.answers as { replication: string }).replication,
    session: row.session_id && row.meets_at ? { id: row.session_id, meetsAt: row.meets_at } : null,
    result: mayReadVotes ? (row.result as TallyResult | null) : null,
    decision: row.decision_id
      ? { id: row.decision_id, number: row.printed_number ?? '', issuedOn: row.issued_on ?? '' }
      : null,
  }
}
export type RecognitionCase = NonNullable<Awaited<ReturnType<typeof recognitionFor>>>

const sentStates = statesAfter(reportMachine, 'certify', 'receive')

/** II.3.4-c: this year's review, once sent, proposes the registration for recognition. */
const isReviewed = sql<SqlBool>`exists (select from review_finding f join report r on r.id = f.report_id
  where f.registration_id = registration.id and r.kind = 'REVIEW' and r.year = registration.year
  and 'RECOGNISE' = any(f.outcomes) and r.state in (${sql.join(sentStates)}))`

const openCase = sql<SqlBool>`exists (select from recognition open where open.registration_id = registration.id
  and open.distinction = 'MODEL' and open.state not in (${sql.join(endedStates)}))`

/** What an act of proposing must know of a registration: whether it is reviewed, and the case it already has. */
export async function standingForProposal(reader: Reader, registrationId: string) {
  const row = await reader
    .selectFrom('registration')
    .select(isReviewed.as('is_reviewed'))
    .select(
      sql<
        string | null
      >`(select open.state from recognition open where open.registration_id = registration.id and open.distinction = 'MODEL'
        and open.state not in (${sql.join(endedStates)}) limit 1)`.as('open_state'),
    )
    .where('registration.id', '=', registrationId)
    .executeTakeFirstOrThrow()
  return { isReviewed: Boolean(row.is_reviewed), openState: row.open_state }
}

/** Registrations the actor's offices may propose now: accepted, reviewed for recognition, without an open case. */
export async function proposableFor(reader: Reader, actor: SignedIn, limit: number) {
  const offices = [...officesOf(actor), nobody]
  const rows = await reader
    .selectFrom('registration')
    .select(['id', 'name', 'year', 'owner_name', 'level', 'edition_id'])
    .where('registration.state', 'in', statesAfter(registrationMachine, 'accept'))
    .where(mayReadRegistration(actor))
    .where((on) => on.or([on('home_id', 'in', offices), on('recogniser_id', 'in', offices)]))
    .where(isReviewed)
    .where((on) => on.not(openCase))
    .orderBy('name')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    year: row.year,
    ownerName: row.owner_name,
    level: row.level,
    editionId: row.edition_id,
  }))
}
export type Proposable = Awaited<ReturnType<typeof proposableFor>>[number]

/** Published cases (and those of a cancelled session) of these organisations, ready for the agenda of a session. */
export async function agendaCandidates(reader: Reader, organisationIds: readonly string[]) {
  const rows = await cases(reader)
    .leftJoin('session', 'session.id', 'recognition.session_id')
    .select(rowColumns)
    .select('recognition.body')
    .where('recognition.competent_id', 'in', [...organisationIds, nobody])
    .where((on) =>
      on.or([
        on('recognition.state', 'in', statesBefore(recognitionMachine, 'schedule')),
        on.and([
          on('recognition.state', 'in', statesBefore(recognitionMachine, 'carry')),
          on('session.state', 'in', cancelledStates),
        ]),
      ]),
    )
    .orderBy('recognition.created_at')
    .execute()
  return rows.map((row) => ({
    ...asRow(row),
    organisationId: row.competent_id,
    body: row.body as BodyKind,
  }))
}
export type Candidate = Awaited<ReturnType<typeof agendaCandidates>>[number]

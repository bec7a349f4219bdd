import type { ActContext, LockedCase } from '#ground/acts'
import type { IssuedPaper } from '#ground/archive'
import { pinnedEdition } from '#ground/cycles'
import type { Holder } from '#ground/identity'
import { addFact, publish } from '#ground/initiatives'
import type { Organisation } from '#ground/organisations'
import type { Choice, TallyResult } from '#ground/sessions'
import type { recognitionMachine, StateOf, sessionMachine } from '#lifecycle'
import type { Tx } from '#platform/db'
import type { LockedRegistration } from '#process/registration'
import type { BodyKind, Participant } from '#rulebook'

export type RecognitionState = StateOf<typeof recognitionMachine>
export type SessionState = StateOf<typeof sessionMachine>

/** A recognition row locked for an act, with the names of its registration. */
export type LockedRecognition = LockedCase<RecognitionState> & {
  readonly table: 'recognition'
  readonly initiativeId: string
  readonly registrationId: string
  readonly year: number
  readonly level: string
  readonly body: BodyKind
  readonly publishedOn: string | null
  readonly sessionId: string | null
  readonly name: string
  readonly field: string
  readonly ownerName: string
  readonly homeName: string
  readonly participant: Participant
  readonly answers: LockedRegistration['answers']
}

const lockedRows = (tx: Tx) =>
  tx
    .selectFrom('recognition')
    .innerJoin('registration', 'registration.id', 'recognition.registration_id')
    .selectAll('recognition')
    .select(['registration.name', 'registration.field', 'registration.owner_name', 'registration.home_name'])
    .select(['registration.owner_person_id', 'registration.answers'])
    .orderBy('recognition.id')
    .forUpdate('recognition')

type LockedRow = Awaited<ReturnType<ReturnType<typeof lockedRows>['execute']>>[number]

const asLocked = (row: LockedRow): LockedRecognition => ({
  table: 'recognition',
  id: row.id,
  edition: pinnedEdition(row.edition_id),
  state: row.state as RecognitionState,
  homeId: row.home_id,
  competentId: row.competent_id,
  ownerPersonId: row.owner_person_id,
  doneBy: row.done_by as Record<string, string>,
  initiativeId: row.initiative_id,
  registrationId: row.registration_id,
  year: row.year,
  level: row.level,
  body: row.body as BodyKind,
  publishedOn: row.published_on,
  sessionId: row.session_id,
  name: row.name,
  field: row.field,
  ownerName: row.owner_name,
  homeName: row.home_name,
  participant: row.owner_person_id === null ? 'COLLECTIVE' : 'INDIVIDUAL',
  answers: row.answers as LockedRegistration['answers'],
})

export async function lockRecognition(tx: Tx, id: string): Promise<LockedRecognition | undefined> {
  const row = await lockedRows(tx).where('recognition.id', '=', id).executeTakeFirst()
  return row && asLocked(row)
}

/** Locks several in the order of their ids, so that two acts never wait for each other. */
export async function lockRecognitions(tx: Tx, ids: readonly string[]): Promise<LockedRecognition[]> {
  if (ids.length === 0) return []
  return (
    await lockedRows(tx)
      .where('recognition.id', 'in', [...ids])
      .execute()
  ).map(asLocked)
}

export async function insertRecognition(
  tx: Tx,
  subject: LockedRecognition,
  state: string,
  { personId, at }: { personId: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('recognition')
    .values({
      id: subject.id,
      initiative_id: subject.initiativeId,
      registration_id: subject.registrationId,
      year: subject.year,
      edition_id: subject.edition.id,
      distinction: 'MODEL',
      level: subject.level,
      state,
      home_id: subject.homeId,
      competent_id: subject.competentId,
      body: subject.body,
      done_by: JSON.stringify({ propose: personId }),
      published_on: null,
      session_id: null,
      decision_paper_id: null,
      created_at: at,
    })
    .execute()
}

/** A session row locked for an act. */
export type LockedSession = LockedCase<SessionState> & {
  readonly table: 'session'
  readonly year: number
  readonly body: BodyKind
  readonly meetsAt: Date
  readonly place: string
  readonly chairId: string | null
  readonly secretaryId: string | null
  readonly minutesPaperId: string | null
}

export async function lockSession(tx: Tx, id: string): Promise<LockedSession | undefined> {
  const row = await tx.selectFrom('session').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return (
    row && {
      table: 'session',
      id: row.id,
      edition: pinnedEdition(row.edition_id),
      state: row.state as SessionState,
      homeId: row.home_id,
      competentId: row.competent_id,
      ownerPersonId: null,
      doneBy: row.done_by as Record<string, string>,
      year: row.year,
      body: row.body as BodyKind,
      meetsAt: row.meets_at,
      place: row.place,
      chairId: row.chair_id,
      secretaryId: row.secretary_id,
      minutesPaperId: row.minutes_paper_id,
    }
  )
}

export async function insertSession(
  tx: Tx,
  session: LockedSession,
  state: string,
  { personId, at }: { personId: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('session')
    .values({
      id: session.id,
      year: session.year,
      edition_id: session.edition.id,
      state,
      home_id: session.homeId,
      competent_id: session.competentId,
      body: session.body,
      done_by: JSON.stringify({ 'add-case': personId }),
      meets_at: session.meetsAt,
      place: session.place,
      chair_id: session.chairId,
      secretary_id: session.secretaryId,
      minutes_paper_id: null,
      created_at: at,
    })
    .execute()
}

/** Puts a case at the end of the agenda of a session. */
export async function addToAgenda(tx: Tx, sessionId: string, recognitionId: string): Promise<void> {
  const { last } = await tx
    .selectFrom('session_case')
    .select((on) => on.fn.max('position').as('last'))
    .where('session_id', '=', sessionId)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('session_case')
    .values({ session_id: sessionId, recognition_id: recognitionId, position: (last ?? 0) + 1 })
    .execute()
  await tx.updateTable('recognition').set({ session_id: sessionId }).where('id', '=', recognitionId).execute()
}

/** Freezes who belongs to the body; nobody joins a roster later. */
export async function freezeRoster(tx: Tx, sessionId: string, holders: readonly Holder[]): Promise<void> {
  await tx
    .insertInto('session_member')
    .values(
      holders.map(({ personId, name, title }, rank) => ({
        session_id: sessionId,
        person_id: personId,
        name,
        post_title: title,
        rank,
        came_at: null,
        left_at: null,
      })),
    )
    .execute()
}

export type NewConflict = { readonly recognitionId: string; readonly personId: string; readonly reason: string }

export async function insertConflicts(tx: Tx, sessionId: string, conflicts: readonly NewConflict[]): Promise<void> {
  if (conflicts.length === 0) return
  const rows = conflicts.map(({ recognitionId, personId, reason }) => ({
    session_id: sessionId,
    recognition_id: recognitionId,
    person_id: personId,
    reason,
  }))
  await tx
    .insertInto('case_conflict')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Who of the roster is in the room from `at` on; whoever was there and is not now has left. */
export async function writePresence(tx: Tx, sessionId: string, presentIds: readonly string[], at: Date): Promise<void> {
  const roster = tx.updateTable('session_member').where('session_id', '=', sessionId)
  if (presentIds.length > 0) {
    await roster
      .set({ left_at: null })
      .where('person_id', 'in', [...presentIds])
      .execute()
    const arriving = roster.set({ came_at: at }).where('person_id', 'in', [...presentIds])
    await arriving.where('came_at', 'is', null).execute()
  }
  await roster
    .set({ left_at: at })
    .where('came_at', 'is not', null)
    .where('left_at', 'is', null)
    .$if(presentIds.length > 0, (query) => query.where('person_id', 'not in', [...presentIds]))
    .execute()
}

export async function insertBallots(
  tx: Tx,
  sessionId: string,
  { personId, at }: { personId: string; at: Date },
  choices: Readonly<Record<string, Choice>>,
): Promise<void> {
  const rows = Object.entries(choices).map(([recognitionId, choice]) => ({
    session_id: sessionId,
    recognition_id: recognitionId,
    person_id: personId,
    choice,
    cast_at: at,
  }))
  await tx.insertInto('open_ballot').values(rows).execute()
}

export async function writeResult(tx: Tx, sessionId: string, recognitionId: string, result: TallyResult) {
  await tx
    .updateTable('session_case')
    .set({ result: JSON.stringify(result) })
    .where('session_id', '=', sessionId)
    .where('recognition_id', '=', recognitionId)
    .execute()
}

type Decided = { readonly decidedBy: string; readonly issuer: Organisation; readonly paper: IssuedPaper }

/** The fact in the biography of the initiative, and its public page with the names of this day. */
export async function makeKnown(
  context: ActContext,
  { initiativeId, year, level, ...recognition }: LockedRecognition,
  { decidedBy, issuer, paper }: Decided,
): Promise<void> {
  const known = { initiativeId, year, level }
  const on = context.today
  await addFact(context.tx, { ...known, kind: 'RECOGNISED', on, organisation: issuer, paperId: paper.id })
  await publish(context, {
    ...known,
    name: recognition.name,
    field: recognition.field,
    distinction: 'MODEL',
    // A person's name is made public only by recorded consent, which is not asked for yet.
    ownerName: recognition.ownerPersonId === null ? recognition.ownerName : `Cá nhân, ${recognition.homeName}`,
    organisationName: recognition.homeName,
    place: recognition.answers.address,
    summary: recognition.answers.content.split('\n')[0] ?? '',
    decidedOn: on,
    decidedBy,
    decisionNumber: paper.printedNumber,
    lookupCode: paper.lookupCode,
    editionId: recognition.edition.id,
  })
}

import { type ExpressionBuilder, sql } from 'kysely'
import { type Holder, holdersOn, officesOf, type SignedIn } from '#ground/identity'
import type { Organisation } from '#ground/organisations'
import type { Choice, TallyResult } from '#ground/sessions'
import { postsFor, recognitionMachine, sessionMachine, statesBefore } from '#lifecycle'
import type { Reader, Tables } from '#platform/db'
import { type BodyKind, bodies, type Edition, organisationKinds } from '#rulebook'
import { cancelledStates, isPresent } from './recognition.rules.ts'
import type { RecognitionState, SessionState } from './recognition.store.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** Who may read a session: offices of the organisation whose body meets, and the members of the frozen roster. */
export const mayReadSession = (actor: SignedIn) => (on: ExpressionBuilder<Tables, 'session'>) =>
  on.or([
    on('session.home_id', 'in', [...officesOf(actor), nobody]),
    on.exists(
      on
        .selectFrom('session_member')
        .select('session_member.person_id')
        .whereRef('session_member.session_id', '=', 'session.id')
        .where('session_member.person_id', '=', actor.personId),
    ),
  ])

/** Profiles change with time: the name of the organisation on the day of the meeting. */
const homeName = sql<string>`coalesce((select p.name from organisation_profile p where p.organisation_id = session.home_id
  and p.valid_from <= session.meets_at::date order by p.valid_from desc limit 1), '')`

const columns = [
  'session.id',
  'session.year',
  'session.state',
  'session.body',
  'session.meets_at',
  'session.place',
] as const

/** Sessions the actor may read, newest meeting first. */
export async function sessionsFor(reader: Reader, actor: SignedIn, { year, limit }: { year?: number; limit: number }) {
  const rows = await reader
    .selectFrom('session')
    .select(columns)
    .select([homeName.as('home_name')])
    .select(sql<number>`(select count(*) from session_case c where c.session_id = session.id)`.as('cases'))
    .where(mayReadSession(actor))
    .$if(year !== undefined, (query) => query.where('session.year', '=', year ?? 0))
    .orderBy('session.meets_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    year: row.year,
    state: row.state as SessionState,
    body: row.body as BodyKind,
    meetsAt: row.meets_at,
    place: row.place,
    homeName: row.home_name,
    cases: row.cases,
  }))
}
export type SessionRow = Awaited<ReturnType<typeof sessionsFor>>[number]

/** A session as the actor may read it, with its papers; undefined when it is not there or not to be seen. */
export async function sessionFor(reader: Reader, actor: SignedIn, id: string) {
  const row = await reader
    .selectFrom('session')
    .leftJoin('person as chair', 'chair.id', 'session.chair_id')
    .leftJoin('person as secretary', 'secretary.id', 'session.secretary_id')
    .leftJoin('issued_paper as minutes', 'minutes.id', 'session.minutes_paper_id')
    .select(columns)
    .select(['session.edition_id', 'session.home_id', 'session.competent_id', 'session.done_by', 'session.conclusion'])
    .select([
      'session.minutes_paper_id',
      'minutes.printed_number as minutes_number',
      'session.chair_id',
      'session.secretary_id',
    ])
    .select(['chair.full_name as chair_name', 'secretary.full_name as secretary_name'])
    .select([homeName.as('home_name')])
    .where('session.id', '=', id)
    .where(mayReadSession(actor))
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      year: row.year,
      editionId: row.edition_id,
      state: row.state as SessionState,
      homeId: row.home_id,
      competentId: row.competent_id,
      ownerPersonId: null,
      doneBy: row.done_by as Record<string, string>,
      body: row.body as BodyKind,
      meetsAt: row.meets_at,
      place: row.place,
      homeName: row.home_name,
      chairId: row.chair_id,
      secretaryId: row.secretary_id,
      chairName: row.chair_name ?? '',
      secretaryName: row.secretary_name ?? '',
      conclusion: row.conclusion,
      minutes: row.minutes_paper_id && { id: row.minutes_paper_id, number: row.minutes_number ?? '' },
    }
  )
}
export type SessionCase = NonNullable<Awaited<ReturnType<typeof sessionFor>>>

/** The frozen roster with presence and turnout; what anybody voted is not in it. */
export async function rosterOf(reader: Reader, sessionId: string) {
  const rows = await reader
    .selectFrom('session_member as member')
    .select(['member.person_id', 'member.name', 'member.post_title', 'member.came_at', 'member.left_at'])
    .select(
      sql<boolean>`exists (select from open_ballot b where b.session_id = member.session_id and b.person_id = member.person_id)`.as(
        'has_voted',
      ),
    )
    .where('member.session_id', '=', sessionId)
    .orderBy('member.rank')
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.name,
    title: row.post_title,
    isPresent: isPresent({ cameAt: row.came_at, leftAt: row.left_at }),
    hasVoted: row.has_voted,
  }))
}
export type Member = Awaited<ReturnType<typeof rosterOf>>[number]

export type Conflict = { readonly personId: string; readonly name: string; readonly reason: string }

/** The agenda in its order: case, who may not vote on it, result once counted, decision once issued. */
export async function agendaOf(reader: Reader, sessionId: string) {
  const rows = await reader
    .selectFrom('session_case')
    .innerJoin('recognition', 'recognition.id', 'session_case.recognition_id')
    .innerJoin('registration', 'registration.id', 'recognition.registration_id')
    .leftJoin('issued_paper as decision', 'decision.id', 'recognition.decision_paper_id')
    .select(['session_case.recognition_id', 'session_case.result', 'recognition.state', 'recognition.level'])
    .select('registration.owner_person_id')
    .select(['registration.name', 'registration.owner_name', 'registration.home_name', 'registration.field'])
    .select(['decision.id as decision_id', 'decision.printed_number as decision_number'])
    .select(
      sql<
        Conflict[]
      >`coalesce((select json_agg(json_build_object('personId', c.person_id, 'name', m.name, 'reason', c.reason) order by m.rank)
        from case_conflict c join session_member m on m.session_id = c.session_id and m.person_id = c.person_id
        where c.session_id = session_case.session_id and c.recognition_id = session_case.recognition_id), '[]')`.as(
        'conflicts',
      ),
    )
    .where('session_case.session_id', '=', sessionId)
    .orderBy('session_case.position')
    .execute()
  return rows.map((row) => ({
    recognitionId: row.recognition_id,
    state: row.state as RecognitionState,
    level: row.level,
    ownerPersonId: row.owner_person_id,
    name: row.name,
    ownerName: row.owner_name,
    homeName: row.home_name,
    field: row.field,
    conflicts: row.conflicts,
    result: row.result as TallyResult | null,
    decision: row.decision_id === null ? null : { id: row.decision_id, number: row.decision_number ?? '' },
  }))
}
export type AgendaItem = Awaited<ReturnType<typeof agendaOf>>[number]

export type Ballot = { readonly recognitionId: string; readonly personId: string; readonly choice: Choice }

/** Every ballot of a session: for counting only, no page reads it. */
export async function ballotsOf(reader: Reader, sessionId: string): Promise<Ballot[]> {
  const rows = await reader
    .selectFrom('open_ballot')
    .select(['recognition_id', 'person_id', 'choice'])
    .where('session_id', '=', sessionId)
    .execute()
  return rows.map((row) => ({
    recognitionId: row.recognition_id,
    personId: row.person_id,
    choice: row.choice as Choice,
  }))
}

type BodyOnDay = { readonly organisationId: string; readonly body: BodyKind; readonly day: string }

/** Members of a body on a day: its roster, and those who may chair it. */
export const chairsOf = (reader: Reader, { organisationId, body, day }: BodyOnDay): Promise<Holder[]> =>
  holdersOn(reader, organisationId, bodies[body].posts, day)

/** Who may keep the minutes: members, and officers who prepare sessions. */
export const secretariesOf = (reader: Reader, { organisationId, body, day }: BodyOnDay): Promise<Holder[]> =>
  holdersOn(reader, organisationId, [...new Set([...bodies[body].posts, ...postsFor(sessionMachine, 'convene')])], day)

/** Whether a case waits for a session that was cancelled, and this session is of the same body. */
export async function isReleased(
  reader: Reader,
  recognition: {
    readonly state: string
    readonly sessionId: string | null
    readonly competentId: string
    readonly body: BodyKind
  },
  session: { readonly homeId: string; readonly body: BodyKind },
): Promise<boolean> {
  if (recognition.sessionId === null || !statesBefore(recognitionMachine, 'carry').includes(recognition.state))
    return false
  if (recognition.competentId !== session.homeId || recognition.body !== session.body) return false
  const row = await reader
    .selectFrom('session')
    .select('id')
    .where('id', '=', recognition.sessionId)
    .where('state', 'in', cancelledStates)
    .executeTakeFirst()
  return row !== undefined
}

export type Signer = Holder

/** Who may sign for the body of a session on a day, in order of precedence. */
export const signersOf = (
  reader: Reader,
  { homeId, body, edition }: { readonly homeId: string; readonly body: BodyKind; readonly edition: Edition },
  day: string,
): Promise<Signer[]> => holdersOn(reader, homeId, edition.signers.value[body], day)

/** Number and day of the minutes a decision rests on. */
export async function minutesOf(reader: Reader, paperId: string | null): Promise<{ number: string; day: string }> {
  const row = await reader
    .selectFrom('issued_paper')
    .select(['printed_number', 'issued_on'])
    .where('id', '=', paperId)
    .executeTakeFirstOrThrow()
  return { number: row.printed_number, day: row.issued_on }
}

/** Name of the direct superior on a day: in the Party for Party organisations, else in the State. */
export async function parentNameOn(reader: Reader, issuer: Organisation, day: string): Promise<string | null> {
  const kind = organisationKinds[issuer.kind].line === 'PARTY' ? 'PARTY_PARENT' : 'STATE_PARENT'
  const row = await reader
    .selectFrom('organisation_relation as up')
    .innerJoin('organisation_profile as parent', 'parent.organisation_id', 'up.related_id')
    .select('parent.name')
    .where('up.organisation_id', '=', issuer.id)
    .where('up.kind', '=', kind)
    .where((on) =>
      on.and([
        ...(['up', 'parent'] as const).flatMap((table) => [
          on(`${table}.valid_from`, '<=', day),
          on.or([on(`${table}.valid_until`, 'is', null), on(`${table}.valid_until`, '>', day)]),
        ]),
      ]),
    )
    .executeTakeFirst()
  return row?.name ?? null
}

/** Chair and secretary of a session by name, with the post they hold there on the day. */
export async function peopleOf(
  reader: Reader,
  session: { homeId: string; body: BodyKind; chairId: string | null; secretaryId: string | null },
  day: string,
) {
  const holders = await secretariesOf(reader, { organisationId: session.homeId, body: session.body, day })
  const people = await reader
    .selectFrom('person')
    .select(['id', 'full_name'])
    .where('id', 'in', [session.chairId ?? nobody, session.secretaryId ?? nobody])
    .execute()
  const told = (id: string | null) => ({
    name: people.find((person) => person.id === id)?.full_name ?? '',
    title: holders.find(({ personId }) => personId === id)?.title ?? '',
  })
  return { chair: told(session.chairId), secretary: told(session.secretaryId) }
}

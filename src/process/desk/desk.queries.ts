import { sql } from 'kysely'
import type { SignedIn } from '#ground/identity'
import { type AnyMachine, machines, sessionMachine, statesBefore } from '#lifecycle'
import type { Reader } from '#platform/db'

export type DeskCase = {
  readonly kind: 'registration' | 'summary-list' | 'report' | 'recognition' | 'session'
  readonly id: string
  readonly title: string
  readonly year: number
  readonly editionId: string
  readonly state: string
  /** Of a recognition, or of what a session meets on; empty elsewhere. */
  readonly levels: readonly string[]
  /** Place and time of a session, '' elsewhere. */
  readonly place: string
  readonly at: Date
  /** Whose deadline it stands under. */
  readonly homeId: string
  readonly homeName: string
}

type Waiting = { kind: string; state: string; organisation: string; side: 'home' | 'competent'; own: boolean }

/** Every (state, organisation) pair that waits on one of the actor's posts, read off the machines. */
export function waitsOn(actor: SignedIn, all: readonly AnyMachine[] = machines): Waiting[] {
  return all.flatMap((machine) =>
    Object.entries(machine.states).flatMap(([state, row]) =>
      actor.posts.flatMap(({ post, organisationId }) => {
        if (row.waitsOn === 'nobody' || !row.waitsOn.includes(post)) return []
        const leaving = machine.rows.filter(
          (candidate) => candidate.from.includes(state) && candidate.by.includes(post),
        )
        const own = leaving.length > 0 && leaving.every((candidate) => candidate.own?.includes(post))
        return [{ kind: machine.name, state, organisation: organisationId, side: row.waitsAt, own }]
      }),
    ),
  )
}

/** While a vote is open it waits only on those present who have not voted. */
const votingStates = statesBefore(sessionMachine, 'cast')

const levelsOfSession = sql<string[]>`array(
  select distinct r.level from session_case on_agenda join recognition r on r.id = on_agenda.recognition_id
  where on_agenda.session_id = session.id)`
/** As it is called now, or was when it ended. */
const homeName = sql<string>`(
  select short_name from organisation_profile where organisation_id = c.home_id order by valid_from desc limit 1)`

/** Everything that waits on the actor, oldest first, in one query over all machines' tables. */
export async function deskFor(reader: Reader, actor: SignedIn): Promise<DeskCase[]> {
  const waiting = waitsOn(actor)
  if (waiting.length === 0) return []
  const { rows } = await sql<{
    kind: DeskCase['kind']
    id: string
    title: string
    year: number
    edition_id: string
    state: string
    levels: string[]
    place: string
    at: Date
    home_id: string
    home_name: string
  }>`
    with waiting as (select * from jsonb_to_recordset(${JSON.stringify(waiting)}::jsonb) as w(kind text, state text, organisation uuid, side text, own boolean)),
    cases as (
      select 'registration' as kind, id, name as title, year, edition_id, state, array[level] as levels, '' as place, changed_at as at, home_id, competent_id, owner_person_id from registration
      union all select 'summary-list', id, '', year, edition_id, state, '{}', '', created_at, home_id, competent_id, null from summary_list
      union all select 'report', id, '', year, edition_id, state, '{}', '', created_at, home_id, competent_id, null from report
      union all select 'recognition', r.id, i.name, r.year, r.edition_id, r.state, array[r.level], '', r.created_at, r.home_id, r.competent_id, null from recognition r join initiative i on i.id = r.initiative_id
      union all select 'session', id, '', year, edition_id, state, ${levelsOfSession}, place, meets_at, home_id, competent_id, null from session
    )
    select distinct on (c.at, c.id) c.kind, c.id, c.title, c.year, c.edition_id, c.state, c.levels, c.place, c.at, c.home_id, ${homeName} as home_name
    from cases c join waiting w on w.kind = c.kind and w.state = c.state
      and w.organisation = case w.side when 'home' then c.home_id else c.competent_id end
      and (not w.own or c.owner_person_id = ${actor.personId})
      and (c.owner_person_id is null or w.side = 'competent' or c.owner_person_id = ${actor.personId})
    where c.kind <> 'session' or c.state <> all(${votingStates}) or (
      exists (select 1 from session_member m where m.session_id = c.id and m.person_id = ${actor.personId} and m.came_at is not null and m.left_at is null)
      and not exists (select 1 from open_ballot b where b.session_id = c.id and b.person_id = ${actor.personId}))
    order by c.at, c.id limit 200`.execute(reader)
  return rows.map(({ edition_id, home_id, home_name, ...row }) => ({
    ...row,
    editionId: edition_id,
    homeId: home_id,
    homeName: home_name,
  }))
}

export type SentCase = {
  readonly id: string
  readonly title: string
  readonly state: string
  readonly waitsAt: string
  readonly at: Date
}

/** The actor's own registrations that wait elsewhere. */
export async function sentBy(
  reader: Reader,
  actor: SignedIn,
  waitingStates: readonly string[],
  day: string,
): Promise<SentCase[]> {
  const rows = await reader
    .selectFrom('registration')
    .innerJoin('organisation_profile as receiver', (join) =>
      join
        .onRef('receiver.organisation_id', '=', 'registration.competent_id')
        .on('receiver.valid_from', '<=', day)
        .on((on) => on.or([on('receiver.valid_until', 'is', null), on('receiver.valid_until', '>', day)])),
    )
    .select([
      'registration.id',
      'registration.name',
      'registration.state',
      'receiver.name as waits_at',
      'registration.changed_at',
    ])
    .where('registration.state', 'in', [...waitingStates])
    .where(sql<string>`registration.done_by ->> 'submit'`, '=', actor.personId)
    .orderBy('registration.changed_at', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: row.name,
    state: row.state,
    waitsAt: row.waits_at,
    at: row.changed_at,
  }))
}

import { act, done, problems, recordVerdict, refusal } from '#ground/acts'
import { editionOfYear } from '#ground/cycles'
import { paths } from '#ground/paths'
import { sessionMachine } from '#lifecycle'
import { instantOf } from '#platform/clock'
import { newId } from '#platform/ids'
import { type BodyKind, bodies } from '#rulebook'
import { judgeSession, sessionSubject } from '../recognition.rules.ts'
import { insertSession, type LockedSession, lockRecognitions, type SessionState } from '../recognition.store.ts'
import { recognitionWords } from '../recognition.words.ts'
import { chairsOf, secretariesOf } from '../session.queries.ts'
import { schedule } from './add-cases.ts'

const words = recognitionWords('vi')

export type NewSessionInput = {
  readonly organisationId: string
  readonly body: BodyKind
  /** Civil day and `HH:MM` of the meeting. */
  readonly day: string
  readonly time: string
  readonly place: string
  readonly chairId: string
  readonly secretaryId: string
  readonly recognitionIds: readonly string[]
}

/** II.4.1.2: calls a meeting of a deciding body into being, with its agenda. */
export const createSession = act<NewSessionInput>(async (context, input) => {
  const { tx, actor, now } = context
  const { organisationId, body, day } = input
  const [first] = await lockRecognitions(tx, input.recognitionIds)
  const year = first?.year ?? Number(day.split('-')[0])
  const edition = await editionOfYear(tx, year)
  if (!edition) return problems({ field: 'day', message: words.noCycle(year) })
  const at = { organisationId, body, day }
  if (!(await chairsOf(tx, at)).some(({ personId }) => personId === input.chairId))
    return problems({ field: 'chairId', message: words.chairOfBody(bodies[body].vi) })
  if (!(await secretariesOf(tx, at)).some(({ personId }) => personId === input.secretaryId))
    return problems({ field: 'secretaryId', message: words.secretaryOfBody })
  const session: LockedSession = {
    ...{ table: 'session', id: newId(), edition, state: 'none', year, body, ownerPersonId: null, doneBy: {} },
    ...{ homeId: organisationId, competentId: organisationId, place: input.place, minutesPaperId: null },
    meetsAt: instantOf(day, input.time),
    chairId: input.chairId,
    secretaryId: input.secretaryId,
  }
  const verdict = judgeSession(session, 'add-case', actor)
  if (verdict.kind !== 'allowed') return refusal(verdict)
  const link = paths.session(session.id)
  await insertSession(tx, session, verdict.to, { personId: actor.personId, at: now })
  await recordVerdict(context, session, verdict, { machine: sessionMachine, title: sessionSubject(session), link })
  const refused = await schedule(context, { ...session, state: verdict.to as SessionState }, input.recognitionIds)
  return refused ?? done(link, words.sessionCreated)
})

import { absentCase, act, applyVerdict, done, refusal } from '#ground/acts'
import { holdersOn } from '#ground/identity'
import { paths } from '#ground/paths'
import { sessionMachine } from '#lifecycle'
import { dayOf } from '#platform/clock'
import type { Tx } from '#platform/db'
import { headPosts, judgeSession, sessionSubject } from '../recognition.rules.ts'
import {
  freezeRoster,
  insertConflicts,
  type LockedSession,
  lockRecognitions,
  lockSession,
  type NewConflict,
} from '../recognition.store.ts'
import { recognitionWords } from '../recognition.words.ts'
import { agendaOf, chairsOf } from '../session.queries.ts'

/** Calls the meeting: freezes who belongs to the body on its day and who may not vote on which case (Q-II.4.1.2-3). */
export const conveneSession = act<{ id: string }>(async (context, { id }) => {
  const { tx, actor } = context
  const session = await lockSession(tx, id)
  if (!session) return absentCase
  const day = dayOf(session.meetsAt)
  const roster = await chairsOf(tx, { organisationId: session.homeId, body: session.body, day })
  const agenda = (await agendaOf(tx, id)).map(({ recognitionId }) => recognitionId)
  const verdict = judgeSession(session, 'convene', actor, { agenda: agenda.length, members: roster.length })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  await freezeRoster(tx, id, roster)
  const members = new Set(roster.map(({ personId }) => personId))
  const conflicts = await conflictsOf(tx, session, agenda, day)
  await insertConflicts(
    tx,
    id,
    conflicts.filter(({ personId }) => members.has(personId)),
  )
  const link = paths.session(id)
  await applyVerdict(context, session, verdict, { machine: sessionMachine, title: sessionSubject(session), link })
  return done(link, recognitionWords('vi').convened(roster.length))
})

/** Authors of a case, and heads of the organisation it comes from when another organisation decides. */
async function conflictsOf(tx: Tx, { homeId, edition }: LockedSession, agenda: readonly string[], day: string) {
  const words = recognitionWords('vi')
  const found: NewConflict[] = []
  for (const { id, ownerPersonId, homeId: from, homeName } of await lockRecognitions(tx, agenda)) {
    if (ownerPersonId) found.push({ recognitionId: id, personId: ownerPersonId, reason: words.isAuthor })
    else if (from !== homeId)
      for (const head of await holdersOn(tx, from, headPosts(edition), day))
        found.push({ recognitionId: id, personId: head.personId, reason: words.isHead(head.title, homeName) })
  }
  return found
}

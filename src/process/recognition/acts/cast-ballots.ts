import { absentCase, act, applyVerdict, done, refusal } from '#ground/acts'
import { paths } from '#ground/paths'
import type { Choice } from '#ground/sessions'
import { sessionMachine } from '#lifecycle'
import { ballotsOnBy, isVoteOn, judgeSession, sessionSubject } from '../recognition.rules.ts'
import { insertBallots, lockSession } from '../recognition.store.ts'
import { recognitionWords } from '../recognition.words.ts'
import { agendaOf, rosterOf } from '../session.queries.ts'

export type Ballots = { readonly id: string; readonly choices: Readonly<Record<string, Choice>> }

/** II.4.1.1-b: a member votes once, on every case he or she is not part of. */
export const castBallots = act<Ballots>(async (context, { id, choices }) => {
  const { tx, actor, now } = context
  const session = await lockSession(tx, id)
  if (!session) return absentCase
  const me = (await rosterOf(tx, id)).find(({ personId }) => personId === actor.personId)
  const open = ballotsOnBy(await agendaOf(tx, id), me)
  const verdict = judgeSession(session, 'cast', actor, {
    mayVote: isVoteOn(Object.keys(choices), open),
    hasVoted: me?.hasVoted ?? false,
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  await insertBallots(tx, id, { personId: actor.personId, at: now }, choices)
  const link = paths.session(id)
  await applyVerdict(context, session, verdict, { machine: sessionMachine, title: sessionSubject(session), link })
  return done(link, recognitionWords('vi').cast)
})

import { absentCase, act, applyVerdict, done, refusal } from '#ground/acts'
import { paths } from '#ground/paths'
import { tally } from '#ground/sessions'
import { sessionMachine } from '#lifecycle'
import { countOf, judgeSession, sessionSubject } from '../recognition.rules.ts'
import { lockSession, writeResult } from '../recognition.store.ts'
import { recognitionWords } from '../recognition.words.ts'
import { agendaOf, ballotsOf, rosterOf } from '../session.queries.ts'

/** Q-II.4.1.1-1: ends the vote and counts each case, with its arithmetic in words. */
export const closeVote = act<{ id: string }>(async (context, { id }) => {
  const { tx, actor } = context
  const session = await lockSession(tx, id)
  if (!session) return absentCase
  const verdict = judgeSession(session, 'close-vote', actor)
  if (verdict.kind !== 'allowed') return refusal(verdict)
  const roster = await rosterOf(tx, id)
  const ballots = await ballotsOf(tx, id)
  for (const item of await agendaOf(tx, id)) {
    const result = tally(session.edition.thresholds, countOf(item, roster, ballots))
    await writeResult(tx, id, item.recognitionId, result)
  }
  const link = paths.session(id)
  await applyVerdict(context, session, verdict, { machine: sessionMachine, title: sessionSubject(session), link })
  return done(link, recognitionWords('vi').counted)
})

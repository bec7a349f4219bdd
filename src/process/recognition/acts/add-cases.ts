import { type ActContext, absentCase, act, applyVerdict, done, type Outcome, refusal } from '#ground/acts'
import { paths } from '#ground/paths'
import { recognitionMachine, sessionMachine } from '#lifecycle'
import { isPublicationPassed, judgeRecognition, judgeSession, sessionSubject } from '../recognition.rules.ts'
import { addToAgenda, type LockedSession, lockRecognitions, lockSession } from '../recognition.store.ts'
import { recognitionWords } from '../recognition.words.ts'
import { isReleased } from '../session.queries.ts'

/** Puts further cases on the agenda while the meeting is prepared. */
export const addCases = act<{ id: string; recognitionIds: readonly string[] }>(
  async (context, { id, recognitionIds }) => {
    const session = await lockSession(context.tx, id)
    if (!session) return absentCase
    const verdict = judgeSession(session, 'add-case', context.actor)
    if (verdict.kind !== 'allowed') return refusal(verdict)
    const link = paths.session(id)
    await applyVerdict(context, session, verdict, { machine: sessionMachine, title: sessionSubject(session), link })
    return (
      (await schedule(context, session, recognitionIds)) ??
      done(link, recognitionWords('vi').casesAdded(recognitionIds.length))
    )
  },
)

/** Schedules each case; one whose session was cancelled only changes its session. Gives the first refusal. */
export async function schedule(
  context: ActContext,
  session: LockedSession,
  ids: readonly string[],
): Promise<Outcome | undefined> {
  const { tx, actor, today } = context
  for (const recognition of await lockRecognitions(tx, ids)) {
    if (!(await isReleased(tx, recognition, session))) {
      const publicationPassed = isPublicationPassed(recognition.edition, recognition.publishedOn, today)
      const verdict = judgeRecognition(recognition, 'schedule', actor, { publicationPassed, session })
      if (verdict.kind !== 'allowed') return refusal(verdict)
      const move = { machine: recognitionMachine, title: recognition.name, link: paths.recognition(recognition.id) }
      await applyVerdict(context, recognition, verdict, move)
    }
    await addToAgenda(tx, session.id, recognition.id)
  }
  return undefined
}

import { type ActContext, absentCase, act, applyVerdict, done, type Outcome, refusal } from '#ground/acts'
import { paths } from '#ground/paths'
import { sessionMachine } from '#lifecycle'
import { judgeSession, type SessionFacts, sessionSubject } from '../recognition.rules.ts'
import { type LockedSession, lockSession, writePresence } from '../recognition.store.ts'
import { recognitionWords } from '../recognition.words.ts'
import { rosterOf } from '../session.queries.ts'

const words = recognitionWords('vi')

export const openSession = act<{ id: string }>((context, { id }) =>
  move(context, id, { act: 'open', message: words.opened }),
)

/** Who is in the room now; the others of the roster are away. */
export const markPresence = act<{ id: string; presentIds: readonly string[] }>((context, { id, presentIds }) =>
  move(context, id, {
    act: 'mark-presence',
    message: words.presenceMarked,
    detail: { present: presentIds.length },
    also: () => writePresence(context.tx, id, presentIds, context.now),
  }),
)

/** Q-II.4.1.1-1: the vote opens only with enough members present. */
export const openVote = act<{ id: string }>((context, { id }) =>
  move(context, id, {
    act: 'open-vote',
    message: words.voteOpened,
    facts: async () => {
      const roster = await rosterOf(context.tx, id)
      return { members: roster.length, present: roster.filter((member) => member.isPresent).length }
    },
  }),
)

/** The meeting will not take place; its cases may come before another one. */
export const cancelSession = act<{ id: string; reason: string }>((context, { id, reason }) =>
  move(context, id, { act: 'cancel', message: words.cancelled, note: reason, facts: async () => ({ reason }) }),
)

type Move = {
  act: 'open' | 'mark-presence' | 'open-vote' | 'cancel'
  message: string
  note?: string
  detail?: Readonly<Record<string, unknown>>
  facts?: () => Promise<Partial<SessionFacts>>
  also?: (session: LockedSession) => Promise<void>
}

async function move(context: ActContext, id: string, given: Move): Promise<Outcome> {
  const session = await lockSession(context.tx, id)
  if (!session) return absentCase
  const verdict = judgeSession(session, given.act, context.actor, await given.facts?.())
  if (verdict.kind !== 'allowed') return refusal(verdict)
  await given.also?.(session)
  const link = paths.session(id)
  await applyVerdict(context, session, verdict, {
    machine: sessionMachine,
    title: sessionSubject(session),
    link,
    note: given.note ?? '',
    detail: given.detail ?? {},
  })
  return done(link, given.message)
}

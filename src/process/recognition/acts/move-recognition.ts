import { type ActContext, absentCase, act, applyVerdict, done, type Outcome, refusal } from '#ground/acts'
import { addFact, revokePublication } from '#ground/initiatives'
import { organisationOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { recognitionMachine } from '#lifecycle'
import { shownDay } from '#platform/vietnamese-text'
import { judgeRecognition, publicationEndsOn } from '../recognition.rules.ts'
import { type LockedRecognition, lockRecognition } from '../recognition.store.ts'
import { recognitionWords } from '../recognition.words.ts'

const words = recognitionWords('vi')

/** II.4.1.1-b: the proposal is laid open for comments; a session may take it up when the days have passed. */
export const publishRecognition = act<{ id: string }>((context, { id }) =>
  move(context, id, {
    act: 'publish',
    set: { published_on: context.today },
    message: ({ edition }) => words.published(shownDay(publicationEndsOn(edition, context.today))),
  }),
)

/** Whoever proposed takes the proposal back before a session has it. */
export const withdrawRecognition = act<{ id: string; reason: string }>((context, { id, reason }) =>
  move(context, id, { act: 'withdraw', reason, message: () => words.withdrawn }),
)

/** Q-II.4.2-4: takes back a recognition, with the reason; the public page stays and says so. */
export const revokeRecognition = act<{ id: string; reason: string }>((context, { id, reason }) =>
  move(context, id, {
    act: 'revoke',
    reason,
    message: () => words.revoked,
    also: async ({ initiativeId, year, level, competentId }) => {
      const organisation = await organisationOn(context.tx, competentId, context.today)
      await addFact(context.tx, {
        initiativeId,
        kind: 'REVOKED',
        year,
        level,
        on: context.today,
        organisation: { id: competentId, name: organisation?.name ?? '' },
        detail: { reason },
      })
      await revokePublication(context, initiativeId, year, 'MODEL')
    },
  }),
)

type Move = {
  act: 'publish' | 'withdraw' | 'revoke'
  reason?: string
  set?: Readonly<Record<string, unknown>>
  message: (recognition: LockedRecognition) => string
  also?: (recognition: LockedRecognition) => Promise<void>
}

async function move(context: ActContext, id: string, given: Move): Promise<Outcome> {
  const recognition = await lockRecognition(context.tx, id)
  if (!recognition) return absentCase
  const reason = given.reason ?? ''
  const verdict = judgeRecognition(recognition, given.act, context.actor, { reason })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  const link = paths.recognition(id)
  await applyVerdict(context, recognition, verdict, {
    machine: recognitionMachine,
    title: recognition.name,
    link,
    note: reason,
    set: given.set ?? {},
  })
  await given.also?.(recognition)
  return done(link, given.message(recognition))
}

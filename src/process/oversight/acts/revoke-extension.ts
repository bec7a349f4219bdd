import { absentCase, act, applyVerdict, done, refusal } from '#ground/acts'
import { paths } from '#ground/paths'
import { deadlineExtensionMachine, judge } from '#lifecycle'
import { extensionGuards } from '../extension.rules.ts'
import { lockExtension } from '../extension.store.ts'
import { oversightWords } from '../oversight.words.ts'

/** Q-III-12: takes an extension back, with a reason; what was sent in the meantime stays on time. */
export const revokeExtension = act<{ id: string; reason: string }>(async (context, { id, reason }) => {
  const extension = await lockExtension(context.tx, id)
  if (!extension) return absentCase
  const verdict = judge({
    machine: deadlineExtensionMachine,
    guards: extensionGuards,
    edition: extension.edition,
    subject: extension,
    act: 'revoke',
    actor: context.actor,
    facts: { isBelow: true, isLater: true, reason },
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  await applyVerdict(context, extension, verdict, {
    machine: deadlineExtensionMachine,
    title: extension.edition.deadlines[extension.deadline].says,
    link: paths.deadlines,
    note: reason,
  })
  return done(paths.deadlines, oversightWords('vi').revoked)
})

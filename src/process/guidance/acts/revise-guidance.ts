import { type ActContext, absentCase, act, applyVerdict, done, type Outcome, refusal } from '#ground/acts'
import { paths } from '#ground/paths'
import { guidanceMachine, judge } from '#lifecycle'
import type { GuidanceContent } from '../guidance.forms.ts'
import { guidanceGuards } from '../guidance.rules.ts'
import { guidanceColumns, keepGuidance, type LockedGuidance, lockGuidance } from '../guidance.store.ts'
import { guidanceWords } from '../guidance.words.ts'
import { tellThoseBelow } from './publish-guidance.ts'

type Revision = {
  readonly id: string
  readonly rowVersion: number
  readonly content: GuidanceContent
  readonly reason: string
}

/** Q-III.2.1-2: puts another text in the place of a guidance, with a reason; what stood there before is kept. */
export const reviseGuidance = act<Revision>(async (context, { id, rowVersion, content, reason }) => {
  const guidance = await lockGuidance(context.tx, id)
  if (!guidance) return absentCase
  const verdict = judged(context, guidance, 'revise', { isIssued: content.issuedOn <= context.today, reason })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  if (rowVersion !== guidance.rowVersion) return { kind: 'moved', state: guidance.state }
  const { tx, actor, now } = context
  const link = paths.guidance(id)
  await applyVerdict(context, guidance, verdict, {
    ...{ machine: guidanceMachine, title: content.title, link, note: reason },
    set: { ...guidanceColumns(content), changed_at: now },
  })
  const version = { version: rowVersion + 1, personId: actor.personId, at: now }
  await keepGuidance(tx, id, { ...version, content, reason })
  await tellThoseBelow(context, guidance.homeId, { title: content.title, link, act: verdict.act })
  return done(link, guidanceWords('vi').revised)
})

/** Q-III.2.1-2: takes a guidance back, with a reason; it stays to be read by its own side. */
export const revokeGuidance = act<{ id: string; reason: string }>(async (context, { id, reason }): Promise<Outcome> => {
  const guidance = await lockGuidance(context.tx, id)
  if (!guidance) return absentCase
  const verdict = judged(context, guidance, 'revoke', { isIssued: true, reason })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  const link = paths.guidance(id)
  await applyVerdict(context, guidance, verdict, {
    ...{ machine: guidanceMachine, title: guidance.title, link, note: reason },
    set: { changed_at: context.now },
  })
  await tellThoseBelow(context, guidance.homeId, { title: guidance.title, link, act: verdict.act })
  return done(link, guidanceWords('vi').revoked)
})

const judged = (
  { actor }: ActContext,
  guidance: LockedGuidance,
  name: 'revise' | 'revoke',
  facts: { readonly isIssued: boolean; readonly reason: string },
) =>
  judge({
    ...{ machine: guidanceMachine, guards: guidanceGuards, edition: guidance.edition, subject: guidance },
    ...{ act: name, actor, facts: { guides: true, ...facts } },
  })

import { absentCase, act, applyVerdict, done, refusal } from '#ground/acts'
import { daysLateAfter } from '#ground/cycles'
import { paths } from '#ground/paths'
import { judge, summaryListMachine } from '#lifecycle'
import { dueToRegister } from '#process/registration'
import { intakeWords } from '../intake.words.ts'
import { summaryGuards } from '../summary.rules.ts'
import { lockList } from '../summary-list.store.ts'

/** III.2.2-a: makes the sealed list visible one level up, on time or late by so many days (Q-III-2). */
export const sendSummaryList = act<{ id: string }>(async (context, { id }) => {
  const { tx, actor, now, today } = context
  const list = await lockList(tx, id)
  if (!list) return absentCase
  const facts = { hasSuperior: list.competentId !== list.homeId, unsettled: 0, rows: 0, isNil: false, reason: '' }
  const verdict = judge({
    machine: summaryListMachine,
    guards: summaryGuards,
    edition: list.edition,
    subject: list,
    act: 'send',
    actor,
    facts,
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  const due = await dueToRegister(tx, list.edition, { year: list.year, organisationId: list.homeId })
  const daysLate = daysLateAfter(due, today)
  await applyVerdict(context, list, verdict, {
    machine: summaryListMachine,
    title: String(list.year),
    link: paths.summaryList(id),
    detail: { daysLate },
    set: { sent_at: now, days_late: daysLate },
  })
  return done(paths.summaryList(id), intakeWords('vi').sent)
})

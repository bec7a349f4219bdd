import { type ActContext, absentCase, act, applyVerdict, done, type Outcome, refusal } from '#ground/acts'
import { type IssuedPaper, issuePaper, renderPaper } from '#ground/archive'
import { organisationOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { recognitionMachine, sessionMachine } from '#lifecycle'
import { dayOf, timeOf } from '#platform/clock'
import { formCodeOf } from '#rulebook'
import { minutesPaper } from '../documents/minutes/minutes.paper.ts'
import { judgeRecognition, judgeSession, sessionSubject } from '../recognition.rules.ts'
import { type LockedSession, lockRecognitions, lockSession } from '../recognition.store.ts'
import { recognitionWords } from '../recognition.words.ts'
import { type AgendaItem, agendaOf, parentNameOn, peopleOf, rosterOf } from '../session.queries.ts'

/** II.4.1.1-b: the chair concludes; each case takes its result, the minutes are issued. */
export const concludeSession = act<{ id: string; conclusion: string }>(async (context, { id, conclusion }) => {
  const session = await lockSession(context.tx, id)
  if (!session) return absentCase
  const verdict = judgeSession(session, 'conclude', context.actor)
  if (verdict.kind !== 'allowed') return refusal(verdict)
  const agenda = await agendaOf(context.tx, id)
  const refused = await settleCases(context, agenda)
  if (refused) return refused
  const minutes = await issueMinutes(context, session, agenda, conclusion)
  const link = paths.session(id)
  await applyVerdict(context, session, verdict, {
    machine: sessionMachine,
    title: sessionSubject(session),
    link,
    note: conclusion,
    set: { conclusion, minutes_paper_id: minutes.id },
  })
  context.renderAfterCommit(minutes.id, renderPaper)
  return done(link, recognitionWords('vi').concluded(minutes.printedNumber))
})

/** Carried or not, as the count of each case says. */
async function settleCases(context: ActContext, agenda: readonly AgendaItem[]): Promise<Outcome | undefined> {
  const results = new Map(agenda.map(({ recognitionId, result }) => [recognitionId, result]))
  for (const recognition of await lockRecognitions(context.tx, [...results.keys()])) {
    const result = results.get(recognition.id)
    const verdict = judgeRecognition(recognition, result?.carried ? 'carry' : 'reject', context.actor, {
      carried: result?.carried,
    })
    if (verdict.kind !== 'allowed') return refusal(verdict)
    const move = { machine: recognitionMachine, title: recognition.name, link: paths.recognition(recognition.id) }
    await applyVerdict(context, recognition, verdict, { ...move, note: result?.lines.at(-1) ?? '' })
  }
  return undefined
}

async function issueMinutes(
  context: ActContext,
  session: LockedSession,
  agenda: readonly AgendaItem[],
  conclusion: string,
): Promise<IssuedPaper> {
  const { tx, now, today } = context
  const { edition, body, year, place } = session
  const issuer = await organisationOn(tx, session.homeId, today)
  if (!issuer) throw new Error(`No organisation ${session.homeId} on ${today}`)
  const parentName = await parentNameOn(tx, issuer, today)
  const roster = await rosterOf(tx, session.id)
  const { chair, secretary } = await peopleOf(tx, session, dayOf(session.meetsAt))
  const heading = { edition, issuer, parentName, body, year, day: today }
  const meets = { day: dayOf(session.meetsAt), time: timeOf(session.meetsAt) }
  const cases = agenda.flatMap(({ result, ...item }) => (result ? [{ ...item, result }] : []))
  const told = { meets, ends: { day: today, time: timeOf(now) }, place, chair, secretary, roster, cases, conclusion }
  return issuePaper(context, {
    kind: 'MINUTES',
    formCode: formCodeOf(edition, 'MINUTES')?.code ?? null,
    issuer,
    typeSymbol: 'BB',
    subject: { kind: 'session', id: session.id },
    signer: { name: chair.name, post: chair.title },
    seenBy: [],
    build: (number, lookupCode) => minutesPaper({ ...heading, ...told, number, lookupCode }),
  })
}

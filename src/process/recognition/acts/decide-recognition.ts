import { type ActContext, absentCase, act, applyVerdict, done, refusal } from '#ground/acts'
import { bodyOf, type IssuedPaper, issuePaper, renderPaper } from '#ground/archive'
import { type Organisation, organisationOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { recognitionMachine, statesBefore } from '#lifecycle'
import { formCodeOf } from '#rulebook'
import { decisionPaper } from '../documents/decision/decision.paper.ts'
import { judgeRecognition } from '../recognition.rules.ts'
import {
  type LockedRecognition,
  type LockedSession,
  lockRecognitions,
  lockSession,
  makeKnown,
} from '../recognition.store.ts'
import { recognitionWords } from '../recognition.words.ts'
import { agendaOf, minutesOf, parentNameOn, type Signer, signersOf } from '../session.queries.ts'

/** II.4.1.2: one decision recognises everything that a session carried. */
export const decideRecognition = act<{ sessionId: string; signerId: string }>(
  async (context, { sessionId, signerId }) => {
    const { tx, actor, today } = context
    const session = await lockSession(tx, sessionId)
    const issuer = session && (await organisationOn(tx, session.homeId, today))
    if (!session || !issuer) return absentCase
    const agenda = (await agendaOf(tx, sessionId)).map(({ recognitionId }) => recognitionId)
    const all = await lockRecognitions(tx, agenda)
    const carried = all.filter(({ state }) => statesBefore(recognitionMachine, 'decide').includes(state))
    if (carried.length === 0) return { kind: 'moved', state: session.state }
    const signer = (await signersOf(tx, session, today)).find(({ personId }) => personId === signerId)
    const verdicts = carried.map((recognition) =>
      judgeRecognition(recognition, 'decide', actor, { session, hasSigner: signer !== undefined }),
    )
    const refused = verdicts.find((verdict) => verdict.kind !== 'allowed')
    if (refused) return refusal(refused)
    if (!signer) return absentCase
    const inOrder = carried.toSorted((a, b) => agenda.indexOf(a.id) - agenda.indexOf(b.id))
    const paper = await issueDecision(context, { session, issuer, signer, cases: inOrder })
    for (const [index, recognition] of carried.entries()) {
      const verdict = verdicts[index]
      if (verdict?.kind !== 'allowed') continue
      await applyVerdict(context, recognition, verdict, {
        machine: recognitionMachine,
        title: recognition.name,
        link: paths.recognition(recognition.id),
        note: recognitionWords('vi').byDecision(paper.printedNumber),
        set: { decision_paper_id: paper.id },
      })
      await makeKnown(context, recognition, { decidedBy: bodyOf({ body: session.body, issuer }), issuer, paper })
    }
    context.renderAfterCommit(paper.id, renderPaper)
    return done(paths.session(sessionId), recognitionWords('vi').decided(paper.printedNumber, carried.length))
  },
)

type Decision = { session: LockedSession; issuer: Organisation; signer: Signer; cases: readonly LockedRecognition[] }

async function issueDecision(context: ActContext, { session, issuer, signer, cases }: Decision): Promise<IssuedPaper> {
  const { edition, body, year } = session
  const parentName = await parentNameOn(context.tx, issuer, context.today)
  const minutes = await minutesOf(context.tx, session.minutesPaperId)
  const heading = { edition, issuer, parentName, body, year, day: context.today }
  const post = signer.title
  const listed = cases.map((each) => ({ ...each, isSelfRecognised: each.homeId === issuer.id && !each.ownerPersonId }))
  return issuePaper(context, {
    kind: 'RECOGNITION_DECISION',
    formCode: formCodeOf(edition, 'RECOGNITION_DECISION')?.code ?? null,
    issuer,
    typeSymbol: 'QĐ',
    subject: { kind: 'session', id: session.id },
    signer: { name: signer.name, post },
    seenBy: [...new Set(cases.map(({ homeId }) => homeId))],
    build: (number, lookupCode) =>
      decisionPaper({ ...heading, minutes, signer: { name: signer.name, post }, cases: listed, number, lookupCode }),
  })
}

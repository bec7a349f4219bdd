import { absentCase, act, applyVerdict, done, refusal } from '#ground/acts'
import { paths } from '#ground/paths'
import { recognitionMachine } from '#lifecycle'
import { areCriteriaMet, criteriaOf, type Findings, isStandardMet, judgeRecognition } from '../recognition.rules.ts'
import { lockRecognition } from '../recognition.store.ts'
import { recognitionWords } from '../recognition.words.ts'

/** II.4.1.1-a: the file is checked against each criterion and against the standard of its level. */
export const verifyRecognition = act<{ id: string; findings: Findings }>(async (context, { id, findings }) => {
  const recognition = await lockRecognition(context.tx, id)
  if (!recognition) return absentCase
  const verdict = judgeRecognition(recognition, 'verify', context.actor, {
    criteriaMet: areCriteriaMet(criteriaOf(recognition.edition, recognition.participant), findings),
    standardMet: isStandardMet(recognition.answers.replication),
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  const link = paths.recognition(id)
  await applyVerdict(context, recognition, verdict, {
    machine: recognitionMachine,
    title: recognition.name,
    link,
    set: { criteria: JSON.stringify(findings) },
  })
  return done(link, recognitionWords('vi').verified)
})

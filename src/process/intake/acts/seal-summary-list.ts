import { absentCase, act, applyVerdict, done, refusal } from '#ground/acts'
import { issuePaper, renderPaper, signerFor } from '#ground/archive'
import { chainOn, lineageOn, organisationOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { judge, summaryListMachine } from '#lifecycle'
import { formCodeOf } from '#rulebook'
import { summaryListPaper } from '../documents/summary-list/summary-list.paper.ts'
import { rowsToAggregate, unsettledCount } from '../intake.queries.ts'
import { freezeRows } from '../intake.store.ts'
import { intakeWords } from '../intake.words.ts'
import { countedStates, summaryGuards, waitingStates } from '../summary.rules.ts'
import { lockList } from '../summary-list.store.ts'

/** II.3.3-a: freezes rows and names as of today and gives the list its number. */
export const sealSummaryList = act<{ id: string; isNil: boolean }>(async (context, { id, isNil }) => {
  const { tx, actor, now, today } = context
  const list = await lockList(tx, id)
  if (!list) return absentCase
  const lineage = await lineageOn(tx, list.homeId, today)
  const rows = await rowsToAggregate(tx, lineage, list.year, countedStates)
  const unsettled = await unsettledCount(tx, lineage, list.year, waitingStates)
  const facts = { hasSuperior: true, unsettled, rows: rows.length, isNil, reason: '' }
  const verdict = judge({
    machine: summaryListMachine,
    guards: summaryGuards,
    edition: list.edition,
    subject: list,
    act: 'seal',
    actor,
    facts,
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  const [issuer, superior] = await Promise.all([
    organisationOn(tx, list.homeId, today),
    organisationOn(tx, list.competentId, today),
  ])
  if (!issuer || !superior) return absentCase
  await freezeRows(tx, id, rows)
  const form = formCodeOf(list.edition, 'REG_SUMMARY')
  const signer = await signerFor(tx, list.edition, issuer, today)
  const parent = (await chainOn(tx, issuer.id, today))[1]
  const paper = await issuePaper(context, {
    kind: 'REG_SUMMARY',
    formCode: form?.code ?? null,
    issuer,
    typeSymbol: 'BC',
    subject: { kind: 'summary_list', id },
    signer,
    seenBy: [superior.id],
    build: (number) =>
      summaryListPaper({
        edition: list.edition,
        year: list.year,
        day: today,
        number,
        issuer,
        parentName: parent?.name ?? null,
        superiorName: superior.name,
        rows,
        signer,
      }),
  })
  await applyVerdict(context, list, verdict, {
    machine: summaryListMachine,
    title: String(list.year),
    link: paths.summaryList(id),
    detail: { rows: rows.length, number: paper.printedNumber },
    set: { sealed_at: now, paper_id: paper.id, is_nil: rows.length === 0 },
  })
  context.renderAfterCommit(paper.id, renderPaper)
  return done(paths.summaryList(id), intakeWords('vi').sealed)
})

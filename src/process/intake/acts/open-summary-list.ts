import { act, done, problems, recordVerdict, refusal } from '#ground/acts'
import { editionOfYear } from '#ground/cycles'
import { chainOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { judge, summaryListMachine } from '#lifecycle'
import { newId } from '#platform/ids'
import { intakeWords } from '../intake.words.ts'
import { summaryGuards } from '../summary.rules.ts'
import { currentList } from '../summary-list.queries.ts'
import { insertList } from '../summary-list.store.ts'

/** II.3.3-a: begins the summary list of a year; a second opening leads to the one there is. */
export const openSummaryList = act<{ organisationId: string; year: number }>(
  async (context, { organisationId, year }) => {
    const { tx, actor, now, today } = context
    const existing = await currentList(tx, organisationId, year)
    if (existing) return done(paths.summaryList(existing.id), '')
    const edition = await editionOfYear(tx, year)
    if (!edition) return problems({ field: 'year', message: intakeWords('vi').noLists })
    const superior = (await chainOn(tx, organisationId, today))[1]
    const id = newId()
    const subject = {
      table: 'summary_list' as const,
      id,
      edition,
      state: 'none' as const,
      homeId: organisationId,
      competentId: superior?.id ?? organisationId,
      ownerPersonId: null,
      doneBy: {},
    }
    const facts = { hasSuperior: superior !== undefined, unsettled: 0, rows: 0, isNil: false, reason: '' }
    const verdict = judge({
      machine: summaryListMachine,
      guards: summaryGuards,
      edition,
      subject,
      act: 'open',
      actor,
      facts,
    })
    if (verdict.kind !== 'allowed') return refusal(verdict)
    await insertList(tx, {
      id,
      year,
      edition,
      version: 1,
      state: verdict.to,
      homeId: organisationId,
      competentId: subject.competentId,
      personId: actor.personId,
      at: now,
    })
    await recordVerdict(context, subject, verdict, {
      machine: summaryListMachine,
      title: String(year),
      link: paths.summaryList(id),
    })
    return done(paths.summaryList(id), intakeWords('vi').opened)
  },
)

import { ActForm } from '#ground/acts'
import { dueWith, editionOfYear, extensionsFor } from '#ground/cycles'
import { holds, officesOf, organisationsOf, type StaffVisit } from '#ground/identity'
import { organisationsOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { actsOpenTo, deadlineExtensionMachine, postsFor } from '#lifecycle'
import { daysBetween, thisYear, today } from '#platform/clock'
import { type Problem, problemAt, typed } from '#platform/forms'
import { type Answer, page } from '#platform/http'
import type { DeadlineId } from '#rulebook'
import { Details, Empty, ErrorSummary, TextArea } from '#ui'
import { type ExtensionLine, extensionsReadBy } from './oversight.queries.ts'
import { oversightWords } from './oversight.words.ts'
import { DeadlinesPage } from './pages/deadlines.page.tsx'

/** Deadlines of the year for the offices a person holds, else for the organisations he or she belongs to. */
export async function deadlinesPage(
  visit: StaffVisit,
  refused: { id: string; problems: readonly Problem[] } = { id: '', problems: [] },
): Promise<Answer> {
  const { db, actor, language } = visit
  const words = oversightWords(language)
  const year = thisYear()
  const day = today()
  const edition = await editionOfYear(db, year)
  if (!edition) return page(words.title, <Empty title={words.noCycle(year)} />)
  const offices = officesOf(actor)
  const ids = offices.length > 0 ? offices : organisationsOf(actor)
  const [organisations, granted, extensions] = await Promise.all([
    organisationsOn(db, day, ids),
    extensionsFor(db, ids, day),
    extensionsReadBy(db, actor, { year, day }),
  ])
  const deadlines = Object.keys(edition.deadlines) as DeadlineId[]
  const lines = (organisationId: string) =>
    deadlines.map((id) => {
      const due = dueWith(edition, granted, { year, deadline: id, organisationId })
      return {
        id,
        says: edition.deadlines[id].says,
        lastDay: due.lastDay,
        isExtended: due.extension !== undefined,
        daysLeft: daysBetween(day, due.lastDay),
      }
    })
  return page(
    words.title,
    <>
      {refused.problems.length > 0 && <ErrorSummary title={words.problemsTitle} problems={refused.problems} />}
      <DeadlinesPage
        words={words}
        language={language}
        year={year}
        organisations={organisations.map(({ id, name }) => ({ id, name, lines: lines(id) }))}
        extensions={extensions}
        mayGrant={holds(actor, postsFor(deadlineExtensionMachine, 'grant'))}
        revoke={(extension) => revokeForm(visit, extension, extension.id === refused.id ? refused.problems : [])}
      />
    </>,
    { wide: true, status: refused.problems.length > 0 ? 422 : 200 },
  )
}

function revokeForm(visit: StaffVisit, extension: ExtensionLine, problems: readonly Problem[]) {
  if (!actsOpenTo(deadlineExtensionMachine, extension, visit.actor).includes('revoke')) return null
  const words = oversightWords(visit.language)
  const id = problems.length > 0 ? 'reason' : `reason-${extension.id}`
  return (
    <Details summary={words.revokeTitle} open={problems.length > 0}>
      <ActForm
        act="deadline-extension.revoke"
        action={paths.revokeExtension(extension.id)}
        hidden={{ ...visit.hidden }}
        language={visit.language}
        tone="warning"
      >
        <TextArea
          name="reason"
          id={id}
          label={words.reason}
          rows={2}
          value={problems.length > 0 ? typed(visit.form, 'reason') : ''}
          error={problemAt(problems, 'reason')}
        />
      </ActForm>
    </Details>
  )
}

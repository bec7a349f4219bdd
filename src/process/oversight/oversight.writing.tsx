import { answerTo, ObjectionList } from '#ground/acts'
import { editionOfYear, pinnedEdition } from '#ground/cycles'
import { organisationsOf, type StaffVisit } from '#ground/identity'
import { organisationsOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { deadlineExtensionMachine, type Objection, postsFor } from '#lifecycle'
import { thisYear, today } from '#platform/clock'
import { type Problem, parseForm, typed } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { type DeadlineId, lastDay } from '#rulebook'
import { Empty } from '#ui'
import { grantExtension } from './acts/grant-extension.ts'
import { revokeExtension } from './acts/revoke-extension.ts'
import { extensionForm, revokeForm } from './oversight.forms.ts'
import { directlyBelow, extensionsReadBy } from './oversight.queries.ts'
import { deadlinesPage } from './oversight.reading.tsx'
import { oversightWords } from './oversight.words.ts'
import { ExtensionFormPage } from './pages/extension-form.page.tsx'

export async function extensionFormPage(
  visit: StaffVisit,
  problems: readonly Problem[] = [],
  objections: readonly Objection[] = [],
): Promise<Answer> {
  const { db, actor, language } = visit
  const words = oversightWords(language)
  const year = thisYear()
  const edition = await editionOfYear(db, year)
  if (!edition) return page(words.grantTitle, <Empty title={words.noCycle(year)} />)
  const offices = organisationsOf(actor, postsFor(deadlineExtensionMachine, 'grant'))
  const [organisations, targets] = await Promise.all([
    organisationsOn(db, today(), offices),
    directlyBelow(db, offices, today()),
  ])
  const granters = organisations.filter(({ id }) => targets.some(({ granterId }) => granterId === id))
  if (granters.length === 0) return page(words.grantTitle, <Empty title={words.noTargets} />)
  const only = granters.length === 1 ? { granter: granters[0]?.id ?? '' } : {}
  const deadlines = Object.keys(edition.deadlines) as DeadlineId[]
  return page(
    words.grantTitle,
    <ExtensionFormPage
      words={words}
      edition={edition}
      year={year}
      hidden={{ ...visit.hidden, ...only }}
      granters={granters}
      targets={targets}
      lastDays={Object.fromEntries(deadlines.map((id) => [id, lastDay(edition.deadlines[id].value, year)]))}
      values={visit.form}
      problems={problems}
      objections={
        objections.length > 0 && <ObjectionList objections={objections} edition={edition} title={words.refusedTitle} />
      }
    />,
    { trail: [{ label: words.title, href: paths.deadlines }] },
  )
}

export async function grantFromForm(visit: StaffVisit): Promise<Answer> {
  const year = thisYear()
  const edition = await editionOfYear(visit.db, year)
  if (!edition) return absent
  const parsed = parseForm(extensionForm(edition), visit.form)
  const outcome = parsed.ok
    ? await grantExtension(visit, {
        year,
        granterId: parsed.input.granter,
        targetId: parsed.input.target,
        deadline: parsed.input.deadline,
        until: parsed.input.until,
        reason: parsed.input.reason,
      })
    : ({ kind: 'problems', problems: parsed.problems } as const)
  const again = (problems: readonly Problem[], objections: readonly Objection[]) =>
    extensionFormPage(visit, problems, objections)
  return answerTo(visit, outcome, { again, back: paths.deadlines, edition })
}

export async function revokeFromForm(visit: StaffVisit): Promise<Answer> {
  const [extension] = await extensionsReadBy(visit.db, visit.actor, { day: today(), id: visit.params.id ?? '' })
  if (!extension) return absent
  const parsed = parseForm(revokeForm, { reason: typed(visit.form, 'reason') })
  if (!parsed.ok) return deadlinesPage(visit, { id: extension.id, problems: parsed.problems })
  const outcome = await revokeExtension(visit, { id: extension.id, reason: parsed.input.reason })
  return answerTo(visit, outcome, { back: paths.deadlines, edition: pinnedEdition(extension.editionId) })
}

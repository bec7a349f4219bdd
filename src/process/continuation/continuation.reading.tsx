import { pinnedEdition } from '#ground/cycles'
import { holds, type StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import { postsFor, registrationMachine } from '#lifecycle'
import { thisYear } from '#platform/clock'
import type { Problem } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { isId } from '#platform/ids'
import { answerFields, registrationFor } from '#process/registration'
import { VersionList, versionsOf } from '#process/versions'
import { registrationFormOf } from '#rulebook'
import { Empty, PageHeading } from '#ui'
import { runningFor } from './continuation.queries.ts'
import { continuationWords } from './continuation.words.ts'
import { RunningPage } from './pages/running.page.tsx'

/** What ran last year and is not registered for this one yet. */
export async function runningPage(visit: StaffVisit, problems: readonly Problem[] = []): Promise<Answer> {
  const { db, actor, query, language, hidden } = visit
  const words = continuationWords(language)
  const year = thisYear()
  const number = Math.min(Math.max(Math.trunc(Number(query.get('trang'))) || 1, 1), 100_000)
  const list = await runningFor(db, actor, { year, page: number })
  return page(
    words.title,
    <RunningPage
      words={words}
      language={language}
      year={year}
      page={number}
      list={list}
      hidden={{ ...hidden }}
      problems={problems}
      mayEnter={holds(actor, postsFor(registrationMachine, 'enter'))}
    />,
    {
      wide: true,
      trail: [{ label: words.listTitle, href: paths.registrations }],
      status: problems.length > 0 ? 422 : 200,
    },
  )
}

/** Every version of a registration with what changed, for whoever may read the registration itself. */
export async function versionsPage({ db, actor, params, language }: StaffVisit): Promise<Answer> {
  const id = params.id ?? ''
  const registration = isId(id) ? await registrationFor(db, actor, id) : undefined
  if (!registration) return absent
  const words = continuationWords(language)
  const versions = await versionsOf(db, registration.id)
  const form = registrationFormOf(pinnedEdition(registration.editionId), registration.form)
  return page(
    words.versionsTitle,
    <>
      <PageHeading title={words.versionsTitle} caption={registration.answers.name} />
      {versions.length === 0 ? (
        <Empty title={words.noVersions} />
      ) : (
        <VersionList language={language} fields={answerFields(form, language)} versions={versions} />
      )}
    </>,
    {
      trail: [
        { label: words.listTitle, href: paths.registrations },
        { label: registration.answers.name, href: paths.registration(registration.id) },
      ],
    },
  )
}

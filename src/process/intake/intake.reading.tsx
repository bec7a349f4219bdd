import { ActForm } from '#ground/acts'
import { editionOfYear, pinnedEdition, yearsOf } from '#ground/cycles'
import { officesOf, organisationsOf, type StaffVisit } from '#ground/identity'
import { historyOf } from '#ground/journal'
import { lineageOn, organisationsOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { SimilarSection } from '#ground/similarity'
import { actsOpenTo, postsFor, registrationMachine, summaryListMachine } from '#lifecycle'
import { thisYear, today } from '#platform/clock'
import type { Problem } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { isId } from '#platform/ids'
import { cleanLine } from '#platform/vietnamese-text'
import {
  isOtherSide,
  lastDayToRegister,
  RegistrationPage,
  readCase,
  registrationWords,
  similarToCase,
} from '#process/registration'
import { editions } from '#rulebook'
import { ButtonRow, Checkboxes, ErrorSummary } from '#ui'
import { inboxCounts, inboxRows, sendersTo } from './inbox.queries.ts'
import { type InboxFilter, type InboxTab, inboxTabs } from './inbox.rules.ts'
import { inboxWords } from './inbox.words.ts'
import { rowsToAggregate, unsettledCount } from './intake.queries.ts'
import { intakeWords } from './intake.words.ts'
import { InboxPage } from './pages/inbox.page.tsx'
import { ReceptionActs } from './pages/reception-acts.tsx'
import { SummaryListPage } from './pages/summary-list.page.tsx'
import { SummaryListsPage } from './pages/summary-lists.page.tsx'
import { countedStates, waitingStates } from './summary.rules.ts'
import { frozenRows, listsFor } from './summary-list.queries.ts'

/** What the address asks of the inbox; nonsense asks for nothing. */
function filterOf(query: URLSearchParams): InboxFilter {
  const asked = (name: string) => cleanLine(query.get(name) ?? '').slice(0, longestAsked)
  const from = asked('tu')
  return {
    tab: inboxTabs.find(({ key }) => key === query.get('muc')) ?? (inboxTabs[0] as InboxTab),
    year: /^\d{4}$/.test(asked('nam')) ? Number(asked('nam')) : undefined,
    field: asked('linh-vuc'),
    level: asked('cap'),
    from: isId(from) ? from : '',
    q: asked('q'),
    page: Math.min(Math.max(Math.trunc(Number(query.get('trang'))) || 1, 1), 100_000),
  }
}
const longestAsked = 200

/** `again` when nothing was chosen in the part whose registrations are taken several at once. */
export async function inboxPage(
  { db, actor, language, query, hidden }: StaffVisit,
  again?: { problems: readonly Problem[]; query: URLSearchParams },
): Promise<Answer> {
  const problems = again?.problems ?? []
  const words = inboxWords(language)
  const filter = filterOf(again?.query ?? query)
  const [rows, counts, senders, years] = await Promise.all([
    inboxRows(db, actor, filter),
    inboxCounts(db, actor, filter),
    sendersTo(db, actor),
    yearsOf(db),
  ])
  const edition = (await editionOfYear(db, filter.year ?? thisYear())) ?? editions[0]
  const asOptions = (list: readonly { code: string; label: string }[] = []) =>
    list.map(({ code, label }) => ({ value: code, label }))
  return page(
    words.title,
    <>
      {problems.length > 0 && <ErrorSummary title={intakeWords(language).problemsTitle} problems={problems} />}
      <InboxPage
        words={words}
        language={language}
        filter={filter}
        rows={rows}
        counts={counts}
        options={{
          years: years.map((year) => ({ value: String(year), label: String(year) })),
          fields: asOptions(edition?.fields.value),
          levels: asOptions(edition?.levels.value),
          senders: senders.map(({ id, name }) => ({ value: id, label: name })),
        }}
        hidden={{ ...hidden }}
      />
    </>,
    { wide: true, status: problems.length > 0 ? 422 : 200 },
  )
}

/** The registration with what its receiver may do; `problems` when a reason was missing. */
export async function receptionPage(visit: StaffVisit, problems: readonly Problem[] = []): Promise<Answer> {
  const read = await readCase(visit)
  if (!read) return absent
  const { registration } = read
  const open = actsOpenTo(registrationMachine, registration, visit.actor)
  const similarity = await similarToCase(visit, registration)
  return page(
    registration.answers.name,
    <RegistrationPage
      {...read}
      words={registrationWords(visit.language)}
      language={visit.language}
      isOtherSide={isOtherSide(visit, registration)}
      acts={open.length > 0 && <ReceptionActs visit={visit} read={read} open={open} problems={problems} />}
      beside={<SimilarSection language={visit.language} similarity={similarity} />}
      above={
        problems.length > 0 && (
          <ErrorSummary title={registrationWords(visit.language).problemsTitle} problems={problems} />
        )
      }
    />,
    {
      trail: [{ label: inboxWords(visit.language).title, href: paths.intake }],
      status: problems.length > 0 ? 422 : 200,
      wide: true,
    },
  )
}

export async function listsPage({ db, actor, language, hidden }: StaffVisit): Promise<Answer> {
  const words = intakeWords(language)
  const year = thisYear()
  const compiling = organisationsOf(actor, postsFor(summaryListMachine, 'open'))
  const [lists, organisations] = await Promise.all([listsFor(db, actor), organisationsOn(db, today(), compiling)])
  const begun = new Set(lists.filter((list) => list.year === year).map((list) => list.homeId))
  const offices = officesOf(actor)
  return page(
    words.listsTitle,
    <SummaryListsPage
      words={words}
      language={language}
      hidden={{ ...hidden }}
      mine={lists.filter((list) => offices.includes(list.homeId))}
      received={lists.filter((list) => !offices.includes(list.homeId))}
      toOpen={organisations
        .filter(({ id }) => !begun.has(id))
        .map(({ id, name }) => ({ organisationId: id, name, year }))}
    />,
    { wide: true },
  )
}

export async function listPage({ db, actor, params, language, hidden }: StaffVisit): Promise<Answer> {
  const [list] = await listsFor(db, actor, params.id ?? '')
  if (!list) return absent
  const words = intakeWords(language)
  const edition = pinnedEdition(list.editionId)
  const isSealed = list.paperId !== null
  const lineage = await lineageOn(db, list.homeId, today())
  const [rows, unsettled, history] = await Promise.all([
    isSealed ? frozenRows(db, list.id) : rowsToAggregate(db, lineage, list.year, countedStates),
    unsettledCount(db, lineage, list.year, waitingStates),
    historyOf(db, 'summary_list', list.id),
  ])
  const open = actsOpenTo(summaryListMachine, list, actor)
  const isMine = officesOf(actor).includes(list.homeId)
  const offered = (
    <ButtonRow>
      {open.includes('seal') && (
        <ActForm
          act="summary-list.seal"
          action={paths.sealSummaryList(list.id)}
          hidden={{ ...hidden }}
          language={language}
        >
          {rows.length === 0 && (
            <Checkboxes name="nil" label={words.listsTitle} options={[{ value: 'yes', label: words.nil }]} />
          )}
        </ActForm>
      )}
      {open.includes('send') && (
        <ActForm
          act="summary-list.send"
          action={paths.sendSummaryList(list.id)}
          hidden={{ ...hidden }}
          language={language}
        />
      )}
    </ButtonRow>
  )
  return page(
    words.listsTitle,
    <SummaryListPage
      words={words}
      language={language}
      edition={edition}
      list={list}
      rows={rows}
      unsettled={unsettled}
      lastDay={lastDayToRegister(edition, list.year)}
      history={history}
      isOtherSide={!isMine}
      acts={open.length > 0 && offered}
      mayOpenRows={isMine}
    />,
    { trail: [{ label: words.listsTitle, href: paths.summaryLists }], wide: true },
  )
}

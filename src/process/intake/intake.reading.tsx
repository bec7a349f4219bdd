import { ActForm } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import { officesOf, organisationsOf, type StaffVisit } from '#ground/identity'
import { historyOf } from '#ground/journal'
import { lineageOn, organisationsOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { actsOpenTo, postsFor, registrationMachine, summaryListMachine } from '#lifecycle'
import { thisYear, today } from '#platform/clock'
import { type Problem, problemAt, typed } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { isOtherSide, lastDayToRegister, RegistrationPage, readCase, registrationWords } from '#process/registration'
import { acts } from '#rulebook'
import { Button, ButtonRow, Checkboxes, ErrorSummary, Form, SectionHeading, TextArea } from '#ui'
import { rowsToAggregate, unsettledCount, waitingFor } from './intake.queries.ts'
import { intakeWords } from './intake.words.ts'
import { InboxPage } from './pages/inbox.page.tsx'
import { SummaryListPage } from './pages/summary-list.page.tsx'
import { SummaryListsPage } from './pages/summary-lists.page.tsx'
import { countedStates, waitingStates } from './summary.rules.ts'
import { frozenRows, listsFor } from './summary-list.queries.ts'

export async function inboxPage({ db, actor, language }: StaffVisit): Promise<Answer> {
  const words = intakeWords(language)
  return page(words.title, <InboxPage words={words} rows={await waitingFor(db, actor, waitingStates)} />, {
    wide: true,
  })
}

/** The registration with what its receiver may do; `problems` when a reason was missing. */
export async function receptionPage(visit: StaffVisit, problems: readonly Problem[] = []): Promise<Answer> {
  const read = await readCase(visit)
  if (!read) return absent
  const { registration } = read
  const words = intakeWords(visit.language)
  const open = actsOpenTo(registrationMachine, registration, visit.actor)
  const hidden = { ...visit.hidden, _version: String(registration.rowVersion) }
  const offered = open.includes('accept') && (
    <>
      <ActForm
        act="registration.accept"
        action={paths.acceptRegistration(registration.id)}
        hidden={hidden}
        language={visit.language}
      />
      <SectionHeading>{words.returnTitle}</SectionHeading>
      <Form
        action={paths.returnRegistration(registration.id)}
        hidden={{ ...visit.hidden, _version: String(registration.rowVersion) }}
        label={words.returnTitle}
      >
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={4}
          maxLength={5000}
          value={typed(visit.form, 'reason')}
          error={problemAt(problems, 'reason')}
        />
        <ButtonRow>
          <Button tone="secondary">{acts['registration.return'][visit.language]}</Button>
          <Button tone="warning" formAction={paths.declineRegistration(registration.id)}>
            {acts['registration.decline'][visit.language]}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
  return page(
    registration.answers.name,
    <RegistrationPage
      {...read}
      words={registrationWords(visit.language)}
      language={visit.language}
      isOtherSide={isOtherSide(visit, registration)}
      acts={offered}
      above={
        problems.length > 0 && (
          <ErrorSummary title={registrationWords(visit.language).problemsTitle} problems={problems} />
        )
      }
    />,
    { trail: [{ label: words.title, href: paths.intake }], status: problems.length > 0 ? 422 : 200, wide: true },
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

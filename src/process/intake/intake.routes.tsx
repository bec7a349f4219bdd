import { answerTo, type Outcome } from '#ground/acts'
import { editionOfYear, pinnedEdition } from '#ground/cycles'
import type { Route, StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import { postsFor, registrationMachine, summaryListMachine } from '#lifecycle'
import { thisYear } from '#platform/clock'
import { parseForm, typed } from '#platform/forms'
import { type Answer, absent } from '#platform/http'
import { isId } from '#platform/ids'
import { reasonForm, registrationFor } from '#process/registration'
import { openSummaryList } from './acts/open-summary-list.ts'
import {
  acceptContinued,
  acceptRegistration,
  declineRegistration,
  returnRegistration,
} from './acts/receive-registration.ts'
import { sealSummaryList } from './acts/seal-summary-list.ts'
import { sendSummaryList } from './acts/send-summary-list.ts'
import { continuedTab } from './inbox.rules.ts'
import { chosenForm, opinionForm } from './intake.forms.ts'
import { inboxPage, listPage, listsPage, receptionPage } from './intake.reading.tsx'
import { listsFor } from './summary-list.queries.ts'

const receivers = postsFor(registrationMachine, 'accept')
const compilers = postsFor(summaryListMachine, 'open', 'seal', 'send')

/** One POST on a registration: parse its reason, or its opinion, act, answer. */
const receive =
  (run: typeof acceptRegistration, asksReason: boolean) =>
  async (visit: StaffVisit): Promise<Answer> => {
    const registration = await registrationFor(visit.db, visit.actor, visit.params.id ?? '')
    if (!registration) return absent
    const parsed = parseForm(asksReason ? reasonForm : opinionForm, visit.form)
    const rowVersion = Number(typed(visit.form, '_version'))
    const outcome: Outcome = parsed.ok
      ? await run(visit, { id: registration.id, rowVersion, reason: saidIn(parsed.input) })
      : { kind: 'problems', problems: parsed.problems }
    const again =
      outcome.kind === 'problems'
        ? { again: (problems: Parameters<typeof receptionPage>[1]) => receptionPage(visit, problems) }
        : {}
    return answerTo(visit, outcome, {
      ...again,
      back: paths.intakeOf(registration.id),
      edition: pinnedEdition(registration.editionId),
    })
  }

const saidIn = (input: { reason: string } | { opinion: string }): string =>
  'reason' in input ? input.reason : input.opinion

async function acceptChosen(visit: StaffVisit): Promise<Answer> {
  const parsed = parseForm(chosenForm, visit.form)
  const edition = await editionOfYear(visit.db, thisYear())
  if (!parsed.ok)
    return inboxPage(visit, { problems: parsed.problems, query: new URLSearchParams({ muc: continuedTab }) })
  if (!edition) return absent
  const outcome = await acceptContinued(visit, { ids: parsed.input.id })
  return answerTo(visit, outcome, { back: paths.intake, edition })
}

const onList =
  (run: (visit: StaffVisit, id: string) => Promise<Outcome>) =>
  async (visit: StaffVisit): Promise<Answer> => {
    const [list] = await listsFor(visit.db, visit.actor, visit.params.id ?? '')
    if (!list) return absent
    return answerTo(visit, await run(visit, list.id), {
      back: paths.summaryList(list.id),
      edition: pinnedEdition(list.editionId),
    })
  }

async function openList(visit: StaffVisit): Promise<Answer> {
  const organisationId = typed(visit.form, 'organisation')
  const edition = await editionOfYear(visit.db, thisYear())
  if (!isId(organisationId) || !edition) return absent
  return answerTo(visit, await openSummaryList(visit, { organisationId, year: thisYear() }), {
    back: paths.summaryLists,
    edition,
  })
}

export const intakeRoutes: readonly Route[] = [
  { method: 'GET', path: paths.intake, name: 'intake.inbox', open: receivers, handle: (visit) => inboxPage(visit) },
  {
    method: 'GET',
    path: paths.intakeOf(':id'),
    name: 'intake.open',
    open: receivers,
    handle: (visit) => receptionPage(visit),
  },
  {
    method: 'POST',
    path: paths.acceptContinued,
    name: 'registration.accept-several',
    open: receivers,
    handle: acceptChosen,
  },
  {
    method: 'POST',
    path: paths.acceptRegistration(':id'),
    name: 'registration.accept',
    open: receivers,
    handle: receive(acceptRegistration, false),
  },
  {
    method: 'POST',
    path: paths.returnRegistration(':id'),
    name: 'registration.return',
    open: receivers,
    handle: receive(returnRegistration, true),
  },
  {
    method: 'POST',
    path: paths.declineRegistration(':id'),
    name: 'registration.decline',
    open: receivers,
    handle: receive(declineRegistration, true),
  },
  { method: 'GET', path: paths.summaryLists, name: 'summary-list.list', open: 'any-post', handle: listsPage },
  { method: 'POST', path: paths.openSummaryList, name: 'summary-list.open', open: compilers, handle: openList },
  { method: 'GET', path: paths.summaryList(':id'), name: 'summary-list.read', open: 'any-post', handle: listPage },
  {
    method: 'POST',
    path: paths.sealSummaryList(':id'),
    name: 'summary-list.seal',
    open: compilers,
    handle: onList((visit, id) => sealSummaryList(visit, { id, isNil: typed(visit.form, 'nil') === 'yes' })),
  },
  {
    method: 'POST',
    path: paths.sendSummaryList(':id'),
    name: 'summary-list.send',
    open: compilers,
    handle: onList((visit, id) => sendSummaryList(visit, { id })),
  },
]

import { dueWith, type Extension, extensionsFor, pinnedEdition } from '#ground/cycles'
import { holds, type Route, type StaffVisit } from '#ground/identity'
import { markNoticesRead, noticesOf } from '#ground/notices'
import { paths } from '#ground/paths'
import { postsFor, registrationMachine, statesAfter } from '#lifecycle'
import { addDays, now, today } from '#platform/clock'
import { type Answer, page, seeOther } from '#platform/http'
import { type DeadlineId, type Edition, reviewDeadlineOf } from '#rulebook'
import { type DeskCase, deskFor, sentBy } from './desk.queries.ts'
import { deskWords } from './desk.words.ts'
import { type DeskItem, DeskPage } from './pages/desk.page.tsx'
import { NoticesPage } from './pages/notices.page.tsx'

/** Which season's deadline each kind of case stands under; registrations go by the base's, whatever their level (Q-III-4). */
const deadlineOf: Record<DeskCase['kind'], (edition: Edition, levels: readonly string[]) => DeadlineId> = {
  registration: () => 'base-registration',
  'summary-list': () => 'base-registration',
  report: () => 'base-review',
  recognition: reviewDeadlineOf,
  session: reviewDeadlineOf,
}
const soonDays = 7
const noticesOnDesk = 6
const noticesOnPage = 200

function withDeadline(item: DeskCase, extensions: readonly Extension[]): DeskItem {
  const edition = pinnedEdition(item.editionId)
  const deadline = deadlineOf[item.kind](edition, item.levels)
  const last = dueWith(edition, extensions, { year: item.year, deadline, organisationId: item.homeId }).lastDay
  return {
    ...item,
    lastDay: last,
    urgency: last < today() ? 'late' : last <= addDays(today(), soonDays) ? 'soon' : 'calm',
  }
}

async function deskPage({ db, actor, language }: StaffVisit): Promise<Answer> {
  const words = deskWords(language)
  const waiting = statesAfter(registrationMachine, 'submit')
  const [items, sent, notices] = await Promise.all([
    deskFor(db, actor),
    sentBy(db, actor, waiting, today()),
    noticesOf(db, actor.personId, noticesOnDesk),
  ])
  const extensions = await extensionsFor(
    db,
    items.map(({ homeId }) => homeId),
    today(),
  )
  const mayRegister = holds(actor, postsFor(registrationMachine, 'submit'))
  return page(
    words.title,
    <DeskPage
      words={words}
      language={language}
      name={actor.name}
      items={items.map((item) => withDeadline(item, extensions))}
      sent={sent}
      notices={notices}
      mayRegister={mayRegister}
    />,
    { wide: true },
  )
}

async function noticesPage({ db, actor, language, hidden }: StaffVisit): Promise<Answer> {
  const words = deskWords(language)
  return page(
    words.noticesTitle,
    <NoticesPage words={words} notices={await noticesOf(db, actor.personId, noticesOnPage)} hidden={{ ...hidden }} />,
  )
}

async function readNotices({ db, actor }: StaffVisit): Promise<Answer> {
  await db.transaction().execute((tx) => markNoticesRead(tx, actor.personId, now()))
  return seeOther(paths.notices)
}

export const deskRoutes: readonly Route[] = [
  { method: 'GET', path: paths.desk, name: 'desk.mine', open: 'any-post', handle: deskPage },
  { method: 'GET', path: paths.notices, name: 'notice.list', open: 'any-post', handle: noticesPage },
  { method: 'POST', path: paths.notices, name: 'notice.read', open: 'any-post', handle: readNotices },
]

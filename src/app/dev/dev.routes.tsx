import type { VNode } from 'preact'
import type { Accounts, Route, Visit } from '#ground/identity'
import { type Answer, absent, page } from '#platform/http'
import type { PaperDocument } from '#platform/papers'
import { issuedDocument, newestNotices, newestPapers } from './dev.queries.ts'
import { devWords } from './dev.words.ts'
import { jumpPage } from './jump.tsx'
import { devPage } from './pages/dev-frame.tsx'
import { FloorPage } from './pages/floor.page.tsx'
import { GalleryPage } from './pages/gallery.page.tsx'
import { MailsPage } from './pages/mails.page.tsx'
import { PapersPage } from './pages/papers.page.tsx'
import { RoomsPage } from './pages/rooms.page.tsx'
import { devPaths } from './paths.ts'
import { personaRoutes } from './personas.tsx'
import { renderedFile, sampleFile } from './sample-papers.ts'
import { setTime, timePage } from './time.tsx'

type Floor = {
  readonly accounts: Accounts
  readonly isSecure: boolean
  /** Every other route, for the list of rooms. */
  readonly routes: readonly Route[]
}

const listed = 100

/** The developer's floor; mounted in a development run and nowhere else. */
export const devRoutes = ({ accounts, isSecure, routes }: Floor): readonly Route[] => {
  const own: Route[] = [
    get(devPaths.floor, 'dev.floor', (visit) => shown(visit, 'floor', <FloorPage {...devPage(visit)} />)),
    ...personaRoutes(accounts, isSecure),
    get(devPaths.time, 'dev.time', (visit) => timePage(visit)),
    { method: 'POST', path: devPaths.time, name: 'dev.set-time', open: 'public', handle: setTime },
    get(devPaths.gallery, 'dev.gallery', (visit) => shown(visit, 'gallery', <GalleryPage {...devPage(visit)} />)),
    get(devPaths.papers, 'dev.papers', async (visit) =>
      shown(visit, 'papers', <PapersPage {...devPage(visit)} issued={await newestPapers(visit.db, listed)} />),
    ),
    get(devPaths.samplePaper(':layout', ':file'), 'dev.sample-paper', ({ params }) =>
      sampleFile(params.layout ?? '', params.file ?? ''),
    ),
    get(devPaths.issuedPaper(':id', ':format'), 'dev.issued-paper', issuedFile),
    get(devPaths.mails, 'dev.mails', async (visit) =>
      shown(visit, 'mails', <MailsPage {...devPage(visit)} notices={await newestNotices(visit.db, listed)} />),
    ),
    get(devPaths.jump, 'dev.jump', jumpPage),
  ]
  const rooms = get(devPaths.rooms, 'dev.rooms', (visit) =>
    shown(visit, 'rooms', <RoomsPage {...devPage(visit)} routes={[...routes, ...own]} />),
  )
  return [...own, rooms]
}

const get = (path: string, name: string, handle: (visit: Visit) => Promise<Answer> | Answer): Route => ({
  method: 'GET',
  path,
  name,
  open: 'public',
  handle,
})

type Titled = 'floor' | 'gallery' | 'papers' | 'mails' | 'rooms'

function shown({ language }: Visit, title: Titled, content: VNode): Answer {
  const words = devWords(language)
  const trail = title === 'floor' ? [] : [{ label: words.floor, href: devPaths.floor }]
  return page(words[title], content, { wide: true, trail })
}

async function issuedFile({ db, params }: Visit): Promise<Answer> {
  const paper = await issuedDocument(db, params.id ?? '')
  return paper ? renderedFile(paper.document as PaperDocument, paper.printed_number, params.format ?? '') : absent
}

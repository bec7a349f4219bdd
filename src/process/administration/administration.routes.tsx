import { type Route, rights, type StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import type { Answer } from '#platform/http'
import type { Post } from '#rulebook'
import { readJournal } from './journal.reading.tsx'
import {
  addOrganisation,
  begin,
  beginPage,
  merge,
  mergePage,
  newOrganisationPage,
  organisationPage,
  organisationsPage,
  rename,
  renamePage,
} from './organisation.reading.tsx'
import {
  addAccount,
  addPerson,
  addPost,
  closeAccountOf,
  closePost,
  endPostPage,
  givePostPage,
  newAccountPage,
  newPassword,
  newPersonPage,
  peoplePage,
  personPage,
} from './people.reading.tsx'

type Handle = (visit: StaffVisit) => Promise<Answer>
type Line = readonly [method: Route['method'], path: string, name: string, handle: Handle]

/** Addresses that are all open to the same posts. */
const openTo = (open: readonly Post[], lines: readonly Line[]): Route[] =>
  lines.map(([method, path, name, handle]) => ({ method, path, name, open, handle }))

export const administrationRoutes: readonly Route[] = [
  ...openTo(rights['edit-people'], [
    ['GET', paths.people, 'person.list', peoplePage],
    ['GET', paths.newPerson, 'person.new', (visit) => newPersonPage(visit)],
    ['POST', paths.newPerson, 'person.create', addPerson],
    ['GET', paths.person(':id'), 'person.open', personPage],
    ['GET', paths.givePost(':id'), 'post.new', (visit) => givePostPage(visit)],
    ['POST', paths.givePost(':id'), 'post.give', addPost],
    ['GET', paths.endPost(':id', ':holding'), 'post.ending', (visit) => endPostPage(visit)],
    ['POST', paths.endPost(':id', ':holding'), 'post.end', closePost],
    ['GET', paths.accountOf(':id'), 'account.new', (visit) => newAccountPage(visit)],
    ['POST', paths.accountOf(':id'), 'account.create', addAccount],
    ['POST', paths.resetAccount(':id'), 'account.reset', newPassword],
    ['POST', paths.lockAccount(':id'), 'account.lock', closeAccountOf],
  ]),
  ...openTo(rights['edit-organisations'], [
    ['GET', paths.organisations, 'organisation.tree', organisationsPage],
    ['GET', paths.newOrganisation, 'organisation.new', (visit) => newOrganisationPage(visit)],
    ['POST', paths.newOrganisation, 'organisation.create', addOrganisation],
    ['GET', paths.mergeOrganisations, 'organisation.merging', (visit) => mergePage(visit)],
    ['POST', paths.mergeOrganisations, 'organisation.merge', merge],
    ['GET', paths.organisation(':id'), 'organisation.open', organisationPage],
    ['GET', paths.renameOrganisation(':id'), 'organisation.renaming', (visit) => renamePage(visit)],
    ['POST', paths.renameOrganisation(':id'), 'organisation.rename', rename],
  ]),
  ...openTo(rights['read-journal'], [['GET', paths.journal, 'journal.read', readJournal]]),
  {
    method: 'GET',
    path: paths.firstAdministrator(':code'),
    name: 'installation.page',
    open: 'public',
    handle: (visit) => beginPage(visit),
  },
  {
    method: 'POST',
    path: paths.firstAdministrator(':code'),
    name: 'installation.begin',
    open: 'public',
    handle: begin,
  },
]

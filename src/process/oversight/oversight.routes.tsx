import type { Route } from '#ground/identity'
import { paths } from '#ground/paths'
import { deadlineExtensionMachine, postsFor } from '#lifecycle'
import { deadlinesPage } from './oversight.reading.tsx'
import { extensionFormPage, grantFromForm, revokeFromForm } from './oversight.writing.tsx'

const granters = postsFor(deadlineExtensionMachine, 'grant')
const revokers = postsFor(deadlineExtensionMachine, 'revoke')

export const oversightRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: paths.deadlines,
    name: 'deadline.list',
    open: 'any-post',
    handle: (visit) => deadlinesPage(visit),
  },
  {
    method: 'GET',
    path: paths.newExtension,
    name: 'deadline-extension.new',
    open: granters,
    handle: (visit) => extensionFormPage(visit),
  },
  { method: 'POST', path: paths.newExtension, name: 'deadline-extension.grant', open: granters, handle: grantFromForm },
  {
    method: 'POST',
    path: paths.revokeExtension(':id'),
    name: 'deadline-extension.revoke',
    open: revokers,
    handle: revokeFromForm,
  },
]

import type { Route } from '#ground/identity'
import { paths } from '#ground/paths'
import { postsFor, registrationMachine } from '#lifecycle'
import { createFromForm, newPage } from './begin.writing.tsx'
import { draftCheckPage, taskListPage } from './draft.reading.tsx'
import { sectionPage } from './section.reading.tsx'
import { keepFromForm, saveFromForm } from './section.writing.tsx'

const registrars = postsFor(registrationMachine, 'save', 'submit')

const [draft, section] = [paths.editRegistration(':id'), paths.editSection(':id', ':section')]

export const draftingRoutes: readonly Route[] = [
  { method: 'GET', path: paths.newRegistration, name: 'registration.new', open: registrars, handle: newPage },
  { method: 'POST', path: paths.newRegistration, name: 'registration.save', open: registrars, handle: createFromForm },
  { method: 'GET', path: draft, name: 'registration.sections', open: registrars, handle: taskListPage },
  { method: 'GET', path: section, name: 'registration.section', open: registrars, handle: sectionPage },
  { method: 'POST', path: section, name: 'registration.save', open: registrars, handle: saveFromForm },
  {
    method: 'POST',
    path: paths.keepSection(':id', ':section'),
    name: 'registration.keep-input',
    open: registrars,
    handle: keepFromForm,
  },
  {
    method: 'GET',
    path: paths.checkRegistration(':id'),
    name: 'registration.check',
    open: registrars,
    handle: draftCheckPage,
  },
]

import type { Route } from '#ground/identity'
import { paths } from '#ground/paths'
import { postsFor, registrationMachine } from '#lifecycle'
import { amendFromForm, amendPage } from './amendment.tsx'
import { runningPage, versionsPage } from './continuation.reading.tsx'
import { continueFromForm, enterFromForm, enterPage, followFromForm } from './continuation.writing.tsx'

const continuers = postsFor(registrationMachine, 'continue')
const entering = postsFor(registrationMachine, 'enter')
const amending = postsFor(registrationMachine, 'amend')
const followers = postsFor(registrationMachine, 'follow')

export const continuationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: paths.runningInitiatives,
    name: 'registration.running',
    open: continuers,
    handle: (visit) => runningPage(visit),
  },
  {
    method: 'POST',
    path: paths.runningInitiatives,
    name: 'registration.continue',
    open: continuers,
    handle: continueFromForm,
  },
  {
    method: 'GET',
    path: paths.enterFollowed,
    name: 'registration.enter-form',
    open: entering,
    handle: (visit) => enterPage(visit),
  },
  { method: 'POST', path: paths.enterFollowed, name: 'registration.enter', open: entering, handle: enterFromForm },
  {
    method: 'POST',
    path: paths.followRegistration(':id'),
    name: 'registration.follow',
    open: followers,
    handle: followFromForm,
  },
  {
    method: 'GET',
    path: paths.amendRegistration(':id'),
    name: 'registration.amend-form',
    open: amending,
    handle: amendPage,
  },
  {
    method: 'POST',
    path: paths.amendRegistration(':id'),
    name: 'registration.amend',
    open: amending,
    handle: amendFromForm,
  },
  {
    method: 'GET',
    path: paths.registrationVersions(':id'),
    name: 'registration.versions',
    open: 'any-post',
    handle: versionsPage,
  },
]

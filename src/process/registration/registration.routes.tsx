import { answerTo } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import type { Route } from '#ground/identity'
import { paths } from '#ground/paths'
import { postsFor, registrationMachine } from '#lifecycle'
import { typed } from '#platform/forms'
import { absent } from '#platform/http'
import { submitRegistration } from './acts/submit-registration.ts'
import { withdrawRegistration } from './acts/withdraw-registration.ts'
import { registrationFor } from './registration.queries.ts'
import { listPage, registrationPage } from './registration.reading.tsx'
import { hintFragment } from './similar.reading.tsx'

const registrars = postsFor(registrationMachine, 'save', 'submit', 'withdraw')

export const registrationRoutes: readonly Route[] = [
  { method: 'GET', path: paths.registrations, name: 'registration.list', open: 'any-post', handle: listPage },
  {
    method: 'GET',
    path: paths.similarInitiatives,
    name: 'registration.similar',
    open: registrars,
    handle: hintFragment,
  },
  {
    method: 'GET',
    path: paths.registration(':id'),
    name: 'registration.open',
    open: 'any-post',
    handle: registrationPage,
  },
  {
    method: 'POST',
    path: paths.submitRegistration(':id'),
    name: 'registration.submit',
    open: registrars,
    handle: async (visit) => {
      const registration = await registrationFor(visit.db, visit.actor, visit.params.id ?? '')
      if (!registration) return absent
      const outcome = await submitRegistration(visit, {
        id: registration.id,
        rowVersion: Number(typed(visit.form, '_version')),
      })
      return answerTo(visit, outcome, {
        back: paths.checkRegistration(registration.id),
        edition: pinnedEdition(registration.editionId),
      })
    },
  },
  {
    method: 'POST',
    path: paths.withdrawRegistration(':id'),
    name: 'registration.withdraw',
    open: registrars,
    handle: async (visit) => {
      const registration = await registrationFor(visit.db, visit.actor, visit.params.id ?? '')
      if (!registration) return absent
      const outcome = await withdrawRegistration(visit, { id: registration.id })
      return answerTo(visit, outcome, {
        back: paths.registration(registration.id),
        edition: pinnedEdition(registration.editionId),
      })
    },
  },
]

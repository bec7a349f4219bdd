import { answerTo } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import type { Route, StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import { postsFor, recognitionMachine } from '#lifecycle'
import { parseForm } from '#platform/forms'
import { absent } from '#platform/http'
import { registrationFor } from '#process/registration'
import { publishRecognition, revokeRecognition, withdrawRecognition } from './acts/move-recognition.ts'
import { proposeRecognition } from './acts/propose-recognition.ts'
import { reasonForm } from './recognition.forms.ts'
import { listPage, onCase, recognitionPage, verificationPage, verifyFromForm } from './recognition.reading.tsx'
import { sessionRoutes } from './session.routes.tsx'

const proposers = postsFor(recognitionMachine, 'propose')
const publishers = postsFor(recognitionMachine, 'publish')
const verifiers = postsFor(recognitionMachine, 'verify')

/** A move that must say why. */
const withReason = (act: typeof withdrawRecognition) => (visit: StaffVisit) =>
  onCase(visit, ({ id }) => {
    const parsed = parseForm(reasonForm, visit.form)
    return parsed.ok ? act(visit, { id, ...parsed.input }) : { kind: 'problems', problems: parsed.problems }
  })

const caseRoutes: readonly Route[] = [
  { method: 'GET', path: paths.recognitions, name: 'recognition.list', open: 'any-post', handle: listPage },
  {
    method: 'POST',
    path: paths.proposeRecognition(':id'),
    name: 'recognition.propose',
    open: proposers,
    handle: async (visit) => {
      const registration = await registrationFor(visit.db, visit.actor, visit.params.id ?? '')
      if (!registration) return absent
      const outcome = await proposeRecognition(visit, { registrationId: registration.id })
      return answerTo(visit, outcome, { back: paths.recognitions, edition: pinnedEdition(registration.editionId) })
    },
  },
  {
    method: 'GET',
    path: paths.recognition(':id'),
    name: 'recognition.open',
    open: 'any-post',
    handle: recognitionPage,
  },
  {
    method: 'GET',
    path: paths.verifyRecognition(':id'),
    name: 'recognition.check',
    open: verifiers,
    handle: verificationPage,
  },
  {
    method: 'POST',
    path: paths.verifyRecognition(':id'),
    name: 'recognition.verify',
    open: verifiers,
    handle: verifyFromForm,
  },
  {
    method: 'POST',
    path: paths.publishRecognition(':id'),
    name: 'recognition.publish',
    open: publishers,
    handle: (visit) => onCase(visit, ({ id }) => publishRecognition(visit, { id })),
  },
  {
    method: 'POST',
    path: paths.withdrawRecognition(':id'),
    name: 'recognition.withdraw',
    open: postsFor(recognitionMachine, 'withdraw'),
    handle: withReason(withdrawRecognition),
  },
  {
    method: 'POST',
    path: paths.revokeRecognition(':id'),
    name: 'recognition.revoke',
    open: postsFor(recognitionMachine, 'revoke'),
    handle: withReason(revokeRecognition),
  },
]

/** Cases and sessions of recognition. */
export const recognitionRoutes: readonly Route[] = [...caseRoutes, ...sessionRoutes]

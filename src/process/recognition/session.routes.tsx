import type { Act, Outcome } from '#ground/acts'
import type { Route, StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import { postsFor, recognitionMachine, sessionMachine } from '#lifecycle'
import { parseForm, type z } from '#platform/forms'
import { addCases } from './acts/add-cases.ts'
import { castBallots } from './acts/cast-ballots.ts'
import { closeVote } from './acts/close-vote.ts'
import { concludeSession } from './acts/conclude-session.ts'
import { conveneSession } from './acts/convene-session.ts'
import { decideRecognition } from './acts/decide-recognition.ts'
import { cancelSession, markPresence, openSession, openVote } from './acts/move-session.ts'
import { ballotsForm, casesForm, conclusionForm, decisionForm, presenceForm, reasonForm } from './recognition.forms.ts'
import { agendaCandidates } from './recognition.queries.ts'
import { ballotsOnBy } from './recognition.rules.ts'
import { agendaOf, rosterOf } from './session.queries.ts'
import { createFromForm, newSessionPage, onSession, sessionPage, sessionsPage } from './session.reading.tsx'

const postsOf = (...acts: (typeof sessionMachine.rows)[number]['act'][]) => postsFor(sessionMachine, ...acts)
const conveners = postsOf('add-case')

/** Parses a form and goes on, or comes back with its problems. */
async function checked<S extends z.ZodType>(
  visit: StaffVisit,
  form: S,
  go: (input: z.output<S>) => Promise<Outcome>,
): Promise<Outcome> {
  const parsed = parseForm(form, visit.form)
  return parsed.ok ? go(parsed.input) : { kind: 'problems', problems: parsed.problems }
}

/** A button without fields. */
const pressed = (act: Act<{ id: string }>) => (visit: StaffVisit) => onSession(visit, ({ id }) => act(visit, { id }))

const markFromForm = (visit: StaffVisit) =>
  onSession(visit, async ({ id }) => {
    const members = (await rosterOf(visit.db, id)).map(({ personId }) => personId)
    return checked(visit, presenceForm(members), ({ present }) => markPresence(visit, { id, presentIds: present }))
  })

const castFromForm = (visit: StaffVisit) =>
  onSession(visit, async ({ id }) => {
    const me = (await rosterOf(visit.db, id)).find(({ personId }) => personId === visit.actor.personId)
    const agenda = await agendaOf(visit.db, id)
    const mine = ballotsOnBy(agenda, me)
    const cases = agenda.filter(({ recognitionId }) => mine.includes(recognitionId))
    return checked(visit, ballotsForm(cases), (choices) => castBallots(visit, { id, choices }))
  })

const addFromForm = (visit: StaffVisit) =>
  onSession(visit, async ({ id, homeId }) => {
    const waiting = (await agendaCandidates(visit.db, [homeId])).map((candidate) => candidate.id)
    return checked(visit, casesForm(waiting), (input) => addCases(visit, { id, ...input }))
  })

const concludeFromForm = (visit: StaffVisit) =>
  onSession(visit, ({ id }) => checked(visit, conclusionForm, (input) => concludeSession(visit, { id, ...input })))

const decideFromForm = (visit: StaffVisit) =>
  onSession(visit, ({ id }) =>
    checked(visit, decisionForm, (input) => decideRecognition(visit, { sessionId: id, ...input })),
  )

const cancelFromForm = (visit: StaffVisit) =>
  onSession(visit, ({ id }) => checked(visit, reasonForm, (input) => cancelSession(visit, { id, ...input })))

type Move = readonly [
  path: string,
  name: string,
  open: Route['open'],
  handle: (visit: StaffVisit) => ReturnType<typeof onSession>,
]
const moves: readonly Move[] = [
  [paths.newSession, 'session.create', postsOf('add-case'), createFromForm],
  [paths.addCases(':id'), 'session.add-case', postsOf('add-case'), addFromForm],
  [paths.conveneSession(':id'), 'session.convene', postsOf('convene'), pressed(conveneSession)],
  [paths.openSession(':id'), 'session.open', postsOf('open'), pressed(openSession)],
  [paths.markPresence(':id'), 'session.mark-presence', postsOf('mark-presence'), markFromForm],
  [paths.openVote(':id'), 'session.open-vote', postsOf('open-vote'), pressed(openVote)],
  [paths.castBallots(':id'), 'session.cast', postsOf('cast'), castFromForm],
  [paths.closeVote(':id'), 'session.close-vote', postsOf('close-vote'), pressed(closeVote)],
  [paths.concludeSession(':id'), 'session.conclude', postsOf('conclude'), concludeFromForm],
  [paths.decideRecognition(':id'), 'recognition.decide', postsFor(recognitionMachine, 'decide'), decideFromForm],
  [paths.cancelSession(':id'), 'session.cancel', postsOf('cancel'), cancelFromForm],
]

export const sessionRoutes: readonly Route[] = [
  { method: 'GET', path: paths.sessions, name: 'session.list', open: 'any-post', handle: sessionsPage },
  {
    method: 'GET',
    path: paths.newSession,
    name: 'session.new',
    open: conveners,
    handle: (visit) => newSessionPage(visit),
  },
  {
    method: 'GET',
    path: paths.session(':id'),
    name: 'session.show',
    open: 'any-post',
    handle: (visit) => sessionPage(visit),
  },
  ...moves.map(([path, name, open, handle]): Route => ({ method: 'POST', path, name, open, handle }) as Route),
]

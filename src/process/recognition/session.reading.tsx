import { answerTo, ObjectionList, type Outcome } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import { organisationsOf, type StaffVisit } from '#ground/identity'
import { historyOf } from '#ground/journal'
import { organisationsOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { actsOpenTo, type Objection, postsFor, recognitionMachine, sessionMachine } from '#lifecycle'
import { today } from '#platform/clock'
import { type FormValues, type Problem, parseForm } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { basesOn, bodies } from '#rulebook'
import { createSession } from './acts/create-session.ts'
import { BodyChoicePage, NewSessionPage, NothingToMeetOn } from './pages/new-session.page.tsx'
import { type NoVote, SessionPage } from './pages/session.page.tsx'
import { SessionsPage } from './pages/sessions.page.tsx'
import { sessionForm } from './recognition.forms.ts'
import { agendaCandidates, type Candidate } from './recognition.queries.ts'
import { ballotsOnBy, judgeSession } from './recognition.rules.ts'
import { recognitionWords } from './recognition.words.ts'
import type { SessionCase } from './session.queries.ts'
import {
  agendaOf,
  chairsOf,
  type Member,
  rosterOf,
  secretariesOf,
  sessionFor,
  sessionsFor,
  signersOf,
} from './session.queries.ts'

const sessionsShown = 200
const conveners = postsFor(sessionMachine, 'convene')

type FormState = { values: FormValues; problems: readonly Problem[]; objections: readonly Objection[] }
const untouched: FormState = { values: {}, problems: [], objections: [] }

export async function sessionsPage({ db, actor, query, language }: StaffVisit): Promise<Answer> {
  const words = recognitionWords(language)
  const year = /^\d{4}$/.test(query.get('nam') ?? '') ? Number(query.get('nam')) : undefined
  const rows = await sessionsFor(db, actor, { limit: sessionsShown, ...(year === undefined ? {} : { year }) })
  const mayConvene = organisationsOf(actor, conveners).length > 0
  return page(words.sessionsTitle, <SessionsPage {...{ words, language, rows, mayConvene }} />, { wide: true })
}

const bodyKey = ({ organisationId, body }: Candidate) => `${organisationId}:${body}`

/** Cases that wait for a session, by the body that has to meet; the address says which. */
export async function newSessionPage(visit: StaffVisit, state: FormState = untouched): Promise<Answer> {
  const { db, actor, language, hidden, query } = visit
  const words = recognitionWords(language)
  const trail = [{ label: words.sessionsTitle, href: paths.sessions }]
  const places = organisationsOf(actor, conveners)
  const waiting = Map.groupBy(await agendaCandidates(db, places), bodyKey)
  const [only] = waiting.size === 1 ? waiting.keys() : []
  const key = query.get('tap-the') ?? only ?? ''
  const candidates = waiting.get(key)
  const [first] = candidates ?? []
  const names = new Map((await organisationsOn(db, today(), places)).map(({ id, name }) => [id, name]))
  const labelOf = (of: Candidate) => words.sessionOf(bodies[of.body].vi, names.get(of.organisationId) ?? '')
  if (waiting.size === 0) return page(words.newSession, <NothingToMeetOn words={words} />, { trail })
  if (!candidates || !first) {
    const options = [...waiting].flatMap(([value, [each]]) => (each ? [{ value, label: labelOf(each) }] : []))
    return page(words.newSession, <BodyChoicePage words={words} options={options} />, { trail })
  }
  const at = { organisationId: first.organisationId, body: first.body, day: today() }
  const [chairs, secretaries] = await Promise.all([chairsOf(db, at), secretariesOf(db, at)])
  const action = `${paths.newSession}?tap-the=${key}`
  const edition = pinnedEdition(first.editionId)
  const content = (
    <NewSessionPage
      {...{ words, action, hidden, candidates, chairs, secretaries, edition }}
      {...{ ...state, caption: labelOf(first) }}
    />
  )
  return page(words.newSession, content, { trail })
}

export async function createFromForm(visit: StaffVisit): Promise<Answer> {
  const candidates = await agendaCandidates(visit.db, organisationsOf(visit.actor, conveners))
  const [first, ...others] = candidates.filter((each) => bodyKey(each) === visit.query.get('tap-the'))
  if (!first) return absent
  const { organisationId, body } = first
  const parsed = parseForm(sessionForm([first, ...others].map(({ id }) => id)), visit.form)
  const outcome: Outcome = parsed.ok
    ? await createSession(visit, { organisationId, body, ...parsed.input })
    : { kind: 'problems', problems: parsed.problems }
  const again = (problems: readonly Problem[], objections: readonly Objection[]) =>
    newSessionPage(visit, { values: visit.form, problems, objections })
  return answerTo(visit, outcome, { again, back: paths.sessions, edition: pinnedEdition(first.editionId) })
}

/** Runs `run` on a session the person may read; what is refused comes back on its page. */
export async function onSession(
  visit: StaffVisit,
  run: (session: SessionCase) => Promise<Outcome> | Outcome,
): Promise<Answer> {
  const session = await sessionFor(visit.db, visit.actor, visit.params.id ?? '')
  if (!session) return absent
  const again = (problems: readonly Problem[], objections: readonly Objection[]) =>
    sessionPage(visit, { values: visit.form, problems, objections })
  return answerTo(visit, await run(session), {
    again,
    back: paths.session(session.id),
    edition: pinnedEdition(session.editionId),
  })
}

export async function sessionPage(visit: StaffVisit, state: FormState = untouched): Promise<Answer> {
  const { db, actor, language, hidden } = visit
  const session = await sessionFor(db, actor, visit.params.id ?? '')
  if (!session) return absent
  const words = recognitionWords(language)
  const edition = pinnedEdition(session.editionId)
  const open = actsOpenTo(sessionMachine, session, actor)
  const [roster, agenda, history, candidates, signers] = await Promise.all([
    rosterOf(db, session.id),
    agendaOf(db, session.id),
    historyOf(db, 'session', session.id),
    open.includes('add-case') ? agendaCandidates(db, [session.homeId]) : [],
    signersOf(db, { ...session, edition }, today()),
  ])
  const me = roster.find(({ personId }) => personId === actor.personId)
  const mine = ballotsOnBy(agenda, me)
  const present = roster.filter((member) => member.isPresent).length
  const facts = { agenda: agenda.length, members: roster.length, present }
  const next = (['open-vote'] as const).find((act) => open.includes(act))
  const verdict = next && judgeSession({ ...session, edition }, next, actor, facts)
  const decidable = agenda.filter((item) =>
    actsOpenTo(recognitionMachine, { ...session, ...item }, actor).includes('decide'),
  )
  const objections = [...state.objections, ...(verdict?.kind === 'refused' ? verdict.objections : [])]
  const content = (
    <SessionPage
      {...{ words, language, edition, session, roster, agenda, history, hidden, signers, decidable, present }}
      personId={actor.personId}
      values={state.values}
      problems={state.problems}
      open={verdict?.kind === 'refused' ? open.filter((act) => act !== next) : open}
      candidates={candidates.filter(({ body }) => body === session.body)}
      votesOn={open.includes('cast') && !me?.hasVoted ? agenda.filter((item) => mine.includes(item.recognitionId)) : []}
      noVoteBecause={open.includes('cast') ? whyNoVote(me, mine.length) : undefined}
      expired={basesOn(edition, today()).filter((basis) => basis.expired)}
      objections={
        objections.length > 0 && (
          <ObjectionList
            objections={objections.filter(
              ({ need }, index) => objections.findIndex((one) => one.need === need) === index,
            )}
            edition={edition}
            title={words.refusedTitle}
          />
        )
      }
    />
  )
  const title = words.sessionOf(bodies[session.body].vi, session.homeName)
  return page(title, content, { trail: [{ label: words.sessionsTitle, href: paths.sessions }], wide: true })
}

/** Why a member of the body has no ballot to fill in now; undefined when there is one. */
function whyNoVote(me: Member | undefined, ballots: number): NoVote | undefined {
  if (!me) return 'notOnRoster'
  if (me.hasVoted) return 'hasVoted'
  if (!me.isPresent) return 'notPresent'
  return ballots === 0 ? 'allConflicts' : undefined
}

import { ActForm, answerTo, ObjectionList, type Outcome, stateName } from '#ground/acts'
import { pinnedEdition, yearsOf } from '#ground/cycles'
import type { StaffVisit } from '#ground/identity'
import { historyOf } from '#ground/journal'
import { findCompetence, organisationOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { actsOpenTo, type Objection, recognitionMachine } from '#lifecycle'
import { today } from '#platform/clock'
import { type FormValues, type Problem, parseForm } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { ButtonLink, ButtonRow, Details, TextArea } from '#ui'
import { verifyRecognition } from './acts/verify-recognition.ts'
import { RecognitionPage } from './pages/recognition.page.tsx'
import { RecognitionsPage } from './pages/recognitions.page.tsx'
import { VerificationPage } from './pages/verification.page.tsx'
import { answerField, evidenceField, findingsForm } from './recognition.forms.ts'
import { proposableFor, type RecognitionCase, recognitionFor, recognitionsFor } from './recognition.queries.ts'
import { criteriaOf } from './recognition.rules.ts'
import { recognitionWords } from './recognition.words.ts'

const proposableAtMost = 100

/** What the address filters by; nonsense filters nothing. */
export function wantedOf(query: URLSearchParams) {
  const year = /^\d{4}$/.test(query.get('nam') ?? '') ? Number(query.get('nam')) : undefined
  const state = Object.keys(recognitionMachine.states).find((name) => name === query.get('trang-thai'))
  const number = Math.min(Math.max(Math.trunc(Number(query.get('trang'))) || 1, 1), 100_000)
  return { page: number, ...(year === undefined ? {} : { year }), ...(state === undefined ? {} : { state }) }
}

export async function listPage({ db, actor, query, language, hidden }: StaffVisit): Promise<Answer> {
  const words = recognitionWords(language)
  const wanted = wantedOf(query)
  const [list, proposable, years] = await Promise.all([
    recognitionsFor(db, actor, wanted),
    proposableFor(db, actor, proposableAtMost),
    yearsOf(db),
  ])
  const states = Object.keys(recognitionMachine.states).map((value) => ({
    value,
    label: stateName(recognitionMachine, value, language),
  }))
  return page(
    words.listTitle,
    <RecognitionsPage {...{ words, language, list, proposable, wanted, years, states, hidden }} />,
    {
      wide: true,
    },
  )
}

/** Runs `act` on a case the person may read and answers on its page. */
export async function onCase(
  visit: StaffVisit,
  run: (recognition: RecognitionCase) => Promise<Outcome> | Outcome,
): Promise<Answer> {
  const recognition = await recognitionFor(visit.db, visit.actor, visit.params.id ?? '')
  if (!recognition) return absent
  return answerTo(visit, await run(recognition), {
    back: paths.recognition(recognition.id),
    edition: pinnedEdition(recognition.editionId),
  })
}

export async function recognitionPage(visit: StaffVisit): Promise<Answer> {
  const { db, actor, language } = visit
  const recognition = await recognitionFor(db, actor, visit.params.id ?? '')
  if (!recognition) return absent
  const edition = pinnedEdition(recognition.editionId)
  const day = today()
  const { homeId, participant, level } = recognition
  const [competence, competent, history] = await Promise.all([
    findCompetence(db, edition, { organisationId: homeId, participant, level, day }),
    organisationOn(db, recognition.competentId, day),
    historyOf(db, 'recognition', recognition.id),
  ])
  const words = recognitionWords(language)
  return page(
    recognition.name,
    <RecognitionPage
      {...{ words, language, edition, recognition, competence, history }}
      competentName={competent?.name ?? ''}
      isOtherSide={!actor.posts.some(({ organisationId }) => organisationId === recognition.competentId)}
      acts={<CaseActs visit={visit} recognition={recognition} />}
    />,
    { trail: [{ label: words.listTitle, href: paths.recognitions }], wide: true },
  )
}

const CaseActs = ({ visit, recognition }: { visit: StaffVisit; recognition: RecognitionCase }) => {
  const { hidden, language } = visit
  const words = recognitionWords(language)
  const open = actsOpenTo(recognitionMachine, recognition, visit.actor)
  const { id } = recognition
  const withReason = [
    { act: 'withdraw', action: paths.withdrawRecognition(id) },
    { act: 'revoke', action: paths.revokeRecognition(id) },
  ] as const
  return (
    <>
      <ButtonRow>
        {open.includes('verify') && <ButtonLink href={paths.verifyRecognition(id)}>{words.verifyTitle}</ButtonLink>}
        {open.includes('publish') && (
          <ActForm act="recognition.publish" action={paths.publishRecognition(id)} {...{ hidden, language }} />
        )}
        {open.includes('schedule') && <ButtonLink href={paths.newSession}>{words.newSession}</ButtonLink>}
        {open.includes('decide') && recognition.session && (
          <ButtonLink href={paths.session(recognition.session.id)}>{words.decideTitle}</ButtonLink>
        )}
      </ButtonRow>
      {withReason
        .filter(({ act }) => open.includes(act))
        .map(({ act, action }) => (
          <Details key={act} summary={act === 'revoke' ? words.revokeTitle : words.withdrawTitle}>
            <ActForm act={`recognition.${act}`} tone="warning" {...{ action, hidden, language }}>
              <TextArea name="reason" label={words.reason} maxLength={5000} />
            </ActForm>
          </Details>
        ))}
    </>
  )
}

type FormState = { values: FormValues; problems: readonly Problem[]; objections: readonly Objection[] }

function verification(visit: StaffVisit, recognition: RecognitionCase, state: FormState): Answer {
  const words = recognitionWords(visit.language)
  const edition = pinnedEdition(recognition.editionId)
  return page(
    words.verifyTitle,
    <VerificationPage
      {...{ words, edition, recognition, hidden: visit.hidden, values: state.values, problems: state.problems }}
      objections={
        state.objections.length > 0 && (
          <ObjectionList objections={state.objections} edition={edition} title={words.refusedTitle} />
        )
      }
    />,
    {
      trail: [
        { label: words.listTitle, href: paths.recognitions },
        { label: recognition.name, href: paths.recognition(recognition.id) },
      ],
    },
  )
}

export async function verificationPage(visit: StaffVisit): Promise<Answer> {
  const recognition = await recognitionFor(visit.db, visit.actor, visit.params.id ?? '')
  if (!recognition || !actsOpenTo(recognitionMachine, recognition, visit.actor).includes('verify')) return absent
  const values = Object.fromEntries(
    Object.entries(recognition.criteria).flatMap(([code, { answer, evidence }]) => [
      [answerField(code), answer],
      [evidenceField(code), evidence],
    ]),
  )
  return verification(visit, recognition, { values, problems: [], objections: [] })
}

export async function verifyFromForm(visit: StaffVisit): Promise<Answer> {
  const recognition = await recognitionFor(visit.db, visit.actor, visit.params.id ?? '')
  if (!recognition) return absent
  const edition = pinnedEdition(recognition.editionId)
  const parsed = parseForm(findingsForm(criteriaOf(edition, recognition.participant)), visit.form)
  const outcome: Outcome = parsed.ok
    ? await verifyRecognition(visit, { id: recognition.id, findings: parsed.input })
    : { kind: 'problems', problems: parsed.problems }
  const again = (problems: readonly Problem[], objections: readonly Objection[]) =>
    verification(visit, recognition, { values: visit.form, problems, objections })
  return answerTo(visit, outcome, { again, back: paths.recognition(recognition.id), edition })
}

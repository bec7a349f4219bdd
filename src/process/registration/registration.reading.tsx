import type { ComponentChildren } from 'preact'
import { ActForm } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import { DocumentSection, documentsOf } from '#ground/documents'
import { holds, officesOf, type StaffVisit } from '#ground/identity'
import { factsOf } from '#ground/initiatives'
import { historyOf } from '#ground/journal'
import { findCompetence } from '#ground/organisations'
import { paths } from '#ground/paths'
import { SimilarSection } from '#ground/similarity'
import { actsOpenTo, postsFor, registrationMachine } from '#lifecycle'
import { dayOf, today } from '#platform/clock'
import { type Answer, absent, page } from '#platform/http'
import { isId } from '#platform/ids'
import { versionsOf } from '#process/versions'
import { acts as actNames, type FormSection, type RegistrationForm, registrationFormOf } from '#rulebook'
import { ButtonLink, ButtonRow, PageHeading } from '#ui'
import { dueToRegister } from './deadline.rules.ts'
import { Answers } from './pages/answers.tsx'
import { MissingAnswers } from './pages/missing-answers.tsx'
import { RegistrationPage } from './pages/registration.page.tsx'
import { RegistrationsPage } from './pages/registrations.page.tsx'
import { documentPathsOf } from './registration.documents.ts'
import { sectionSlug } from './registration.forms.ts'
import { type RegistrationCase, registrationFor, registrationHost, registrationsFor } from './registration.queries.ts'
import { meetingMissingIn, missingIn } from './registration.rules.ts'
import { registrationWords } from './registration.words.ts'
import { secondPairOf } from './second-pair.queries.ts'
import { similarToCase } from './similar.reading.tsx'
import { carryingList, stationsOf } from './whereabouts.queries.ts'

export async function listPage({ db, actor, query, language }: StaffVisit): Promise<Answer> {
  const words = registrationWords(language)
  const wanted = pageNumber(query)
  const year = /^\d{4}$/.test(query.get('nam') ?? '') ? Number(query.get('nam')) : undefined
  const list = await registrationsFor(db, actor, { page: wanted, ...(year === undefined ? {} : { year }) })
  const mayRegister = holds(actor, postsFor(registrationMachine, 'save'))
  return page(
    words.listTitle,
    <RegistrationsPage
      words={words}
      language={language}
      list={list}
      page={wanted}
      mayRegister={mayRegister}
      {...(year === undefined ? {} : { year })}
    />,
    { wide: true },
  )
}

/** Any number a person may put into the address; nonsense is page 1. */
const pageNumber = (query: URLSearchParams): number =>
  Math.min(Math.max(Math.trunc(Number(query.get('trang'))) || 1, 1), 100_000)

/** Case and everything around it, read once for every page that shows it. */
export async function readCase({ db, actor, params }: StaffVisit) {
  const id = params.id ?? ''
  const registration = isId(id) ? await registrationFor(db, actor, id) : undefined
  if (!registration) return undefined
  const edition = pinnedEdition(registration.editionId)
  const day = registration.submittedAt ? dayOf(registration.submittedAt) : today()
  const participant = registration.ownerPersonId === null ? ('COLLECTIVE' as const) : ('INDIVIDUAL' as const)
  const [competence, stations, history, biography, due, versions, list, documents] = await Promise.all([
    findCompetence(db, edition, {
      organisationId: registration.homeId,
      participant,
      level: registration.answers.level,
      day,
    }),
    stationsOf(db, registration, day),
    historyOf(db, 'registration', registration.id),
    factsOf(db, registration.initiativeId),
    dueToRegister(db, edition, { year: registration.year, organisationId: registration.homeId }),
    versionsOf(db, registration.id),
    carryingList(db, registration.id),
    documentsOf(db, { host: registrationHost, actor, subjectId: registration.id }),
  ])
  return {
    registration,
    edition,
    form: registrationFormOf(edition, registration.form),
    competence,
    receiverName: stations.receiver,
    stations,
    list,
    versions,
    secondPair: await secondPairOf(db, actor, registration),
    history,
    biography,
    due,
    documents,
  }
}

export type ReadCase = NonNullable<Awaited<ReturnType<typeof readCase>>>

export const isOtherSide = ({ actor }: StaffVisit, registration: RegistrationCase): boolean =>
  registration.ownerPersonId !== actor.personId && !officesOf(actor).includes(registration.competentId)

export async function registrationPage(visit: StaffVisit): Promise<Answer> {
  const read = await readCase(visit)
  if (!read) return absent
  const { registration } = read
  const words = registrationWords(visit.language)
  const open = actsOpenTo(registrationMachine, registration, visit.actor)
  const acts = open.length > 0 && (
    <ButtonRow>
      {open.includes('save') && <ButtonLink href={paths.editRegistration(registration.id)}>{words.goOn}</ButtonLink>}
      {open.includes('submit') && (
        <ButtonLink href={paths.checkRegistration(registration.id)} tone="secondary">
          {words.checkTitle}
        </ButtonLink>
      )}
      {open.includes('accept') && <ButtonLink href={paths.intakeOf(registration.id)}>{words.receive}</ButtonLink>}
      {open.includes('follow') && <FollowForm visit={visit} registration={registration} />}
      {open.includes('amend') && (
        <ButtonLink href={paths.amendRegistration(registration.id)} tone="secondary">
          {actNames['registration.amend'][visit.language]}
        </ButtonLink>
      )}
      {open.includes('withdraw') && (
        <ActForm
          act="registration.withdraw"
          action={paths.withdrawRegistration(registration.id)}
          hidden={visit.hidden}
          language={visit.language}
          tone="secondary"
        />
      )}
    </ButtonRow>
  )
  return page(
    registration.answers.name,
    <RegistrationPage
      {...read}
      words={words}
      language={visit.language}
      isOtherSide={isOtherSide(visit, registration)}
      acts={acts}
      mayAttach={open.includes('attach-document')}
      mayFill={open.includes('save')}
    />,
    { trail: [{ label: words.listTitle, href: paths.registrations }], wide: true },
  )
}

const FollowForm = ({ visit, registration }: { visit: StaffVisit; registration: RegistrationCase }) => (
  <ActForm
    act="registration.follow"
    action={paths.followRegistration(registration.id)}
    hidden={{ ...visit.hidden, _version: String(registration.rowVersion) }}
    language={visit.language}
  />
)

/** Question of a form that asks how an initiative differs from similar ones. */
const differenceField = 'similarDifference'
const sectionWithDifference = ({ sections }: RegistrationForm) =>
  sections.find(({ fields }) => fields.some(({ key }) => key === differenceField))

/** "Check your answers": what is missing is said before anything is sent. */
export async function checkPage(
  visit: StaffVisit,
  { above, below }: { readonly above?: ComponentChildren; readonly below?: ComponentChildren } = {},
): Promise<Answer> {
  const read = await readCase(visit)
  if (!read || !actsOpenTo(registrationMachine, read.registration, visit.actor).includes('submit')) return absent
  const { registration, form } = read
  const words = registrationWords(visit.language)
  const missing = [...missingIn(form, registration.answers), ...meetingMissingIn(form, registration.answers)]
  const edit = (section: FormSection) => `${paths.editSection(registration.id, sectionSlug(section))}?tu=kiem-tra`
  const similarity = await similarToCase(visit, registration)
  const differs = sectionWithDifference(form)
  return page(
    words.checkTitle,
    <>
      {above}
      <MissingAnswers {...{ words, language: visit.language, form, missing }} editHref={edit} />
      <PageHeading
        title={words.checkTitle}
        caption={registration.answers.name}
        lead={`${words.receiver}: ${read.receiverName}`}
      />
      {below}
      <Answers words={words} language={visit.language} form={form} answers={registration.answers} editHref={edit} />
      <DocumentSection
        language={visit.language}
        paths={documentPathsOf(registration)}
        documents={read.documents}
        mayAttach={actsOpenTo(registrationMachine, registration, visit.actor).includes('attach-document')}
      />
      <SimilarSection
        language={visit.language}
        similarity={similarity}
        differenceHref={differs && `${edit(differs)}#${differenceField}`}
      />
      <ButtonRow>
        {missing.length === 0 && (
          <ActForm
            act="registration.submit"
            action={paths.submitRegistration(registration.id)}
            hidden={{ ...visit.hidden, _version: String(registration.rowVersion) }}
            language={visit.language}
          />
        )}
        <ButtonLink href={paths.editRegistration(registration.id)} tone="secondary">
          {words.sections}
        </ButtonLink>
      </ButtonRow>
    </>,
    {
      trail: [
        { label: words.listTitle, href: paths.registrations },
        { label: registration.answers.name, href: paths.editRegistration(registration.id) },
      ],
    },
  )
}

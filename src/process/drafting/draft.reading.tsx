import { daysLateAfter, pinnedEdition } from '#ground/cycles'
import { documentsOf } from '#ground/documents'
import type { StaffVisit } from '#ground/identity'
import { historyOf } from '#ground/journal'
import { findCompetence, organisationOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { actsOpenTo, registrationMachine } from '#lifecycle'
import { dayOf, daysBetween, timeOf, today } from '#platform/clock'
import type { Reader } from '#platform/db'
import { type Answer, absent, page, seeOther } from '#platform/http'
import { isId } from '#platform/ids'
import { shownDay } from '#platform/vietnamese-text'
import {
  checkPage,
  dueToRegister,
  PrintLinks,
  type RegistrationCase,
  registrationFor,
  registrationHost,
  registrationWords,
  returnNoteFor,
  WhyHere,
} from '#process/registration'
import { type Edition, formCodeOf, type PaperKind, type RegistrationForm, registrationFormOf } from '#rulebook'
import { Notice } from '#ui'
import { keptInputs } from './draft.queries.ts'
import { type DraftingWords, draftingWords } from './drafting.words.ts'
import { type Season, SeasonLine } from './pages/season.tsx'
import { TaskListPage } from './pages/task-list.page.tsx'
import { sectionStandings } from './sections.rules.ts'

/** A draft the actor may go on writing, and what its pages say about it. */
export type OpenDraft = {
  readonly registration: RegistrationCase
  readonly edition: Edition
  readonly form: RegistrationForm
  readonly words: DraftingWords
  readonly season: Season
}

/** A page of a draft for who may read it but no longer write it: the case itself. */
export async function closedDraft(visit: StaffVisit): Promise<Answer> {
  const registration = await registrationFor(visit.db, visit.actor, visit.params.id ?? '')
  return registration ? seeOther(paths.registration(registration.id)) : absent
}

/** The draft of the address; undefined when it is not there, not to be seen, or not to be written any more. */
export async function openDraft(visit: StaffVisit): Promise<OpenDraft | undefined> {
  const id = visit.params.id ?? ''
  const registration = isId(id) ? await registrationFor(visit.db, visit.actor, id) : undefined
  if (!registration || !actsOpenTo(registrationMachine, registration, visit.actor).includes('save')) return undefined
  const edition = pinnedEdition(registration.editionId)
  return {
    registration,
    edition,
    form: registrationFormOf(edition, registration.form),
    words: draftingWords(visit.language),
    season: await seasonOf(visit.db, edition, { year: registration.year, organisationId: registration.homeId }),
  }
}

/** Until when an organisation registers, extensions counted (Q-III-12). */
export async function seasonOf(
  reader: Reader,
  edition: Edition,
  question: { readonly year: number; readonly organisationId: string },
): Promise<Season> {
  const due = await dueToRegister(reader, edition, question)
  return {
    lastDay: due.lastDay,
    isExtended: due.extension !== undefined,
    daysLeft: Math.max(0, daysBetween(today(), due.lastDay)),
    daysLate: daysLateAfter(due, today()),
  }
}

/** «Mẫu 1», as the edition numbers the form. */
export const formName = (words: DraftingWords, edition: Edition, kind: string): string =>
  words.form(formCodeOf(edition, kind as PaperKind)?.code ?? kind)

/** «09:41», with its day when that is not today. */
export const shownMoment = (words: DraftingWords, at: Date): string =>
  dayOf(at) === today() ? timeOf(at) : words.moment(timeOf(at), shownDay(dayOf(at)))

/** Key under which the browser keeps what a person types into a section. */
export const draftKeyOf = (place: string, { actor }: StaffVisit): string => `dang-ky-${place}-${actor.personId}`

/** Place of a registration that has no draft yet, by choice and by the suggestion it starts from. */
export const newDraftPlace = (choice: string, suggestion: string): string =>
  `moi-${choice}${suggestion && '-'}${suggestion}`

/** A mark that clears the browser's draft of what the address says was saved: `luu` is a section, or `moi`. */
export function SavedMark({ visit, registration }: { visit: StaffVisit; registration: RegistrationCase }) {
  const saved = visit.query.get('luu')
  if (!saved) return null
  const participant = registration.ownerPersonId === null ? 'COLLECTIVE' : 'INDIVIDUAL'
  const [from, suggestion = ''] = saved.split('.')
  const place =
    from === 'moi' ? newDraftPlace(`${participant}:${registration.homeId}`, suggestion) : `${registration.id}-${saved}`
  return <span hidden data-draft-done={draftKeyOf(place, visit)} />
}

export async function taskListPage(visit: StaffVisit): Promise<Answer> {
  const draft = await openDraft(visit)
  if (!draft) return closedDraft(visit)
  const { registration, edition, form, words, season } = draft
  const participant = registration.ownerPersonId === null ? ('COLLECTIVE' as const) : ('INDIVIDUAL' as const)
  const { homeId: organisationId, answers, year } = registration
  const open = actsOpenTo(registrationMachine, registration, visit.actor)
  const [competence, receiver, kept, history, returnNote, documents] = await Promise.all([
    findCompetence(visit.db, edition, { organisationId, participant, level: answers.level, day: today() }),
    organisationOn(visit.db, registration.competentId, today()),
    keptInputs(visit.db, registration.id, visit.actor.personId),
    historyOf(visit.db, 'registration', registration.id),
    returnNoteFor(visit, registration),
    documentsOf(visit.db, { host: registrationHost, actor: visit.actor, subjectId: registration.id }),
  ])
  const last = history.at(-1)
  return page(
    answers.name,
    <TaskListPage
      {...{ words, language: visit.language, id: registration.id, form, season, ...kept }}
      caption={`${words.formOf(formName(words, edition, registration.form), year)} · ${registration.homeName}`}
      name={answers.name}
      standings={sectionStandings(form, answers)}
      registrant={registration.ownerName}
      receiver={receiver?.name ?? ''}
      lastSaved={last ? `${shownMoment(words, last.at)}, ${last.personName}` : ''}
      mayBeSent={open.includes('submit')}
      documents={open.includes('attach-document') ? documents.length : undefined}
      shownMoment={(at) => shownMoment(words, at)}
      sheets={<PrintLinks id={registration.id} words={registrationWords(visit.language)} mayFill />}
      whyHere={<WhyHere words={registrationWords(visit.language)} competence={competence} edition={edition} />}
      above={
        <>
          <SavedMark visit={visit} registration={registration} />
          {returnNote}
        </>
      }
    />,
    { trail: trailTo(visit), wide: true },
  )
}

export const trailTo = ({ language }: StaffVisit, draft?: RegistrationCase) => [
  { label: registrationWords(language).listTitle, href: paths.registrations },
  ...(draft ? [{ label: draft.answers.name, href: paths.editRegistration(draft.id) }] : []),
]

/** "Check your answers", with the deadline and what is typed but not saved. */
export async function draftCheckPage(visit: StaffVisit): Promise<Answer> {
  const draft = await openDraft(visit)
  if (!draft) return closedDraft(visit)
  const { registration, form, words, season } = draft
  if (!actsOpenTo(registrationMachine, registration, visit.actor).includes('submit'))
    return seeOther(paths.editRegistration(registration.id))
  const { mine } = await keptInputs(visit.db, registration.id, visit.actor.personId)
  return checkPage(visit, {
    above: (
      <>
        <SavedMark visit={visit} registration={registration} />
        {mine.map(({ section, at }) => (
          <Notice
            key={section}
            tone="info"
            title={`${form.sections.find(({ key }) => key === section)?.title[visit.language] ?? ''}: ${words.typedAt(shownMoment(words, at))}`}
          />
        ))}
      </>
    ),
    below: <SeasonLine words={words} season={season} />,
  })
}

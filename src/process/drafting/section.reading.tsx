import type { ComponentChildren } from 'preact'
import { ObjectionList } from '#ground/acts'
import type { StaffVisit } from '#ground/identity'
import { findCompetence, organisationOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import type { Objection } from '#lifecycle'
import { today } from '#platform/clock'
import type { FormValues, Problem } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import type { Language } from '#platform/words'
import { returnNoteFor, sectionSlug, valuesOf } from '#process/registration'
import type { Edition, FormSection, Participant } from '#rulebook'
import { Button, type FormAutosave, Inset, Notice } from '#ui'
import { type KeptInput, keptInputs, type OtherEditor } from './draft.queries.ts'
import {
  closedDraft,
  draftKeyOf,
  type OpenDraft,
  openDraft,
  SavedMark,
  shownMoment,
  trailTo,
} from './draft.reading.tsx'
import type { DraftingWords } from './drafting.words.ts'
import { type Base, baseOf, rebase } from './merge.rules.ts'
import type { QuestionProps } from './pages/question.tsx'
import { SectionPage, type Way } from './pages/section.page.tsx'
import { prefilled } from './prefill.rules.ts'

export type OpenSection = OpenDraft & { readonly section: FormSection; readonly slug: string; readonly at: number }

/** The section of the address in a draft the actor may write. */
export async function openSection(visit: StaffVisit): Promise<OpenSection | undefined> {
  const draft = await openDraft(visit)
  const slug = visit.params.section ?? ''
  const at = draft?.form.sections.findIndex((section) => sectionSlug(section) === slug) ?? -1
  const section = draft?.form.sections[at]
  return draft && section && { ...draft, section, slug, at }
}

/** What the form shows: values, what they were made from, what stands above them. */
type Shown = {
  readonly values: FormValues
  readonly base: Base
  readonly prefilled: readonly string[]
  readonly news?: ComponentChildren
  /** Above the heading, such as the reason of a return. */
  readonly above?: ComponentChildren
}

export async function sectionPage(visit: StaffVisit): Promise<Answer> {
  const open = await openSection(visit)
  if (!open) return (await openDraft(visit)) ? absent : closedDraft(visit)
  const { registration, section } = open
  const [home, { mine, others }, returnNote] = await Promise.all([
    organisationOn(visit.db, registration.homeId, today()),
    keptInputs(visit.db, registration.id, visit.actor.personId),
    returnNoteFor(visit, registration),
  ])
  const kept = mine.find((input) => input.section === section.key)
  const known = home ? prefilled(section.fields, { actor: visit.actor, home, answers: registration.answers }) : {}
  const other = others.find((input) => input.section === section.key)
  const shown = kept ? shownFrom(open, kept, other, visit.language) : shownSaved(open, known, other)
  return renderSection(visit, open, { ...shown, above: returnNote })
}

function shownSaved(
  { words, section, registration }: OpenSection,
  known: Readonly<Record<string, string>>,
  other: OtherEditor | undefined,
): Shown {
  return {
    values: { ...valuesOf({ sections: [section] }, registration.answers), ...known },
    base: baseOf(section.fields, registration.answers),
    prefilled: Object.keys(known),
    news: <AlsoHere words={words} other={other} />,
  }
}

function shownFrom(open: OpenSection, kept: KeptInput, other: OtherEditor | undefined, language: Language): Shown {
  const { words, section, registration } = open
  const { values, base, disputed } = rebase(section, kept, registration.answers)
  const news = (
    <>
      <Notice tone="info" title={words.keptTitle(shownMoment(words, kept.at))}>
        {disputed.length > 0 && <p>{words.keptDisputed(disputed.map(({ label }) => label[language]).join('; '))}</p>}
        <Button tone="secondary" name="_discard" value="yes">
          {words.discard}
        </Button>
      </Notice>
      <AlsoHere words={words} other={other} />
    </>
  )
  return { values, base, prefilled: [], news }
}

const AlsoHere = ({ words, other }: { words: DraftingWords; other: OtherEditor | undefined }) =>
  other ? <Inset>{words.alsoHere(other.name, shownMoment(words, other.at))}</Inset> : null

/** The section as a page; `problems` and `objections` when it comes back. */
export async function renderSection(
  visit: StaffVisit,
  open: OpenSection,
  shown: Shown & { readonly problems?: readonly Problem[]; readonly objections?: readonly Objection[] },
): Promise<Answer> {
  const { registration, edition, form, section, slug, at, words, season } = open
  const { objections = [] } = shown
  const participant = registration.ownerPersonId === null ? 'COLLECTIVE' : 'INDIVIDUAL'
  const action = paths.editSection(registration.id, slug)
  return page(
    section.title[visit.language],
    <>
      <SavedMark visit={visit} registration={registration} />
      {shown.above}
      <SectionPage
        {...{ words, language: visit.language, section, season, news: shown.news }}
        caption={words.part(at + 1, form.sections.length)}
        action={isFromCheck(visit) ? `${action}?${fromCheck}` : action}
        hidden={{ ...visit.hidden, _base: JSON.stringify(shown.base) }}
        draft={draftOf(
          words,
          draftKeyOf(`${registration.id}-${slug}`, visit),
          autosaveOf(words, registration.id, slug),
        )}
        values={shown.values}
        prefilled={shown.prefilled}
        problems={shown.problems ?? []}
        hintsFrom={`${paths.similarInitiatives}?cua=${registration.initiativeId}`}
        objections={
          objections.length > 0 && (
            <ObjectionList objections={objections} edition={edition} title={words.refusedTitle} />
          )
        }
        consequences={
          await receiversByLevel(visit, words, {
            section,
            edition,
            participant,
            organisationId: registration.homeId,
          })
        }
        ways={waysOn(visit, open)}
      />
    </>,
    { trail: trailTo(visit, registration) },
  )
}

const fromCheck = 'tu=kiem-tra'
const isFromCheck = ({ query }: StaffVisit): boolean => query.get('tu') === 'kiem-tra'

/** On to the next section and at the end to the check; back to the check for who came from there. */
function waysOn(visit: StaffVisit, { words, form, at }: OpenSection): readonly [Way, ...Way[]] {
  const list = { to: 'list', label: words.saveList }
  const check = { to: 'check', label: words.saveCheck }
  const isLast = at === form.sections.length - 1
  return isFromCheck(visit) || isLast ? [check, list] : [{ to: 'next', label: words.saveNext }, list]
}

export const draftOf = (words: DraftingWords, key: string, autosave?: FormAutosave) => ({
  key,
  savedWords: words.draftSaved,
  offerWords: words.draftOffer,
  restoreWords: words.draftRestore,
  discardWords: words.draftDiscard,
  autosave,
})

const autosaveOf = (words: DraftingWords, id: string, slug: string): FormAutosave => ({
  action: paths.keepSection(id, slug),
  savedWords: words.autosaved,
  lostWords: words.lost,
  expiredWords: words.expired,
  signInWords: words.signInAgain,
  signInHref: paths.signIn,
  closedWords: words.closed,
})

/** Beside each level, who would receive the registration (Q-II.3.2-1, Q-II.3.2-2). */
export async function receiversByLevel(
  { db }: StaffVisit,
  words: DraftingWords,
  given: { section: FormSection; edition: Edition; participant: Participant; organisationId: string },
): Promise<QuestionProps['consequences']> {
  const { section, edition, participant, organisationId } = given
  if (!section.fields.some(({ key }) => key === 'level')) return undefined
  const found = await Promise.all(
    edition.levels.value.map(async ({ code }) => {
      const competence = await findCompetence(db, edition, { organisationId, participant, level: code, day: today() })
      return [code, competence ? words.sendsTo(competence.receiver.name) : ''] as const
    }),
  )
  return { level: Object.fromEntries(found) }
}

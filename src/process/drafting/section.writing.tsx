import { answerTo, type Outcome } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import type { StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import { now, timeOf } from '#platform/clock'
import { type FormValues, typed } from '#platform/forms'
import { type Answer, absent, page, seeOther } from '#platform/http'
import { readDraft, registrationFor, sectionSlug } from '#process/registration'
import { type FormField, registrationFormOf } from '#rulebook'
import { saveSection } from './acts/save-section.ts'
import { chosenValues, conflictPage } from './conflict.reading.tsx'
import { forgetTyped, keepTyped } from './draft-input.store.ts'
import { draftingWords } from './drafting.words.ts'
import { mergeAnswers, readBase, typedUnder } from './merge.rules.ts'
import { TooLatePage } from './pages/too-late.page.tsx'
import { type RowChange, rowsChanged } from './rows.rules.ts'
import { type OpenSection, openSection, renderSection } from './section.reading.tsx'

/** One POST of a section: a row more or less, what was typed given up, or the section saved. */
export async function saveFromForm(visit: StaffVisit): Promise<Answer> {
  const open = await openSection(visit)
  if (!open) return tooLate(visit)
  const rows = rowsChanged(open.section, visit.form)
  if (rows) return withRows(visit, open, rows)
  if (typed(visit.form, '_discard')) return discard(visit, open)
  return save(visit, open)
}

/** Sent or withdrawn meanwhile: what was typed cannot be saved any more, but is shown to be copied. */
async function tooLate(visit: StaffVisit): Promise<Answer> {
  const id = visit.params.id ?? ''
  const registration = await registrationFor(visit.db, visit.actor, id)
  const form = registration && registrationFormOf(pinnedEdition(registration.editionId), registration.form)
  const section = form?.sections.find((each) => sectionSlug(each) === visit.params.section)
  if (!section || (await openSection(visit))) return absent
  const words = draftingWords(visit.language)
  return page(
    words.tooLateTitle,
    <TooLatePage {...{ words, language: visit.language, section, id, values: visit.form }} />,
    { status: 409 },
  )
}

/** What was typed into the questions of the section, and nothing else of the form. */
const ownValues = ({ section }: OpenSection, form: FormValues): FormValues =>
  Object.fromEntries(section.fields.flatMap((field) => typedUnder(field, form)))

const inputOf = (visit: StaffVisit, { registration, section }: OpenSection) => ({
  registrationId: registration.id,
  section: section.key,
  personId: visit.actor.personId,
  page: visit.once,
  at: now(),
})

/** Keeps everything typed and shows the form again, at the row that came or went. */
async function withRows(visit: StaffVisit, open: OpenSection, { values, focus }: RowChange): Promise<Answer> {
  const base = readBase(typed(visit.form, '_base'))
  await keepTyped(visit.db, { ...inputOf(visit, open), typed: ownValues(open, values), base })
  const from = visit.query.get('tu') === 'kiem-tra' ? '?tu=kiem-tra' : ''
  return seeOther(`${paths.editSection(open.registration.id, open.slug)}${from}${focus && '#'}${focus}`)
}

async function discard(visit: StaffVisit, open: OpenSection): Promise<Answer> {
  await forgetTyped(visit.db, inputOf(visit, open))
  const outcome: Outcome = {
    kind: 'done',
    location: `${paths.editSection(open.registration.id, open.slug)}?luu=${open.slug}`,
    message: open.words.discarded,
  }
  return answerTo(visit, outcome, { back: paths.registrations, edition: open.edition })
}

async function save(visit: StaffVisit, open: OpenSection): Promise<Answer> {
  const { registration, section, edition } = open
  const chosen = chosenValues(open, visit.form)
  if (!chosen.ok) return conflictPage(visit, open, { values: ownValues(open, visit.form), problems: chosen.problems })
  const values = { ...ownValues(open, visit.form), ...chosen.input }
  const base = readBase(typed(visit.form, '_base'))
  const parsed = readDraft(section.fields, values)
  const outcome = parsed.ok
    ? await saveSection(
        { db: visit.db, actor: visit.actor, once: null },
        {
          ...{ id: registration.id, section: section.key, mine: parsed.input, base },
          ...{ page: visit.once, next: nextOf(open, typed(visit.form, '_to')) },
        },
      )
    : ({ kind: 'problems', problems: parsed.problems } as const)
  if (outcome.kind !== 'done') await keepTyped(visit.db, { ...inputOf(visit, open), typed: values, base })
  if (outcome.kind === 'moved') {
    const again = await openSection(visit)
    if (again) return conflictPage(visit, again, { values, problems: [] })
  }
  return answerTo(visit, outcome, {
    again: (problems, objections) => renderSection(visit, open, { values, base, prefilled: [], problems, objections }),
    back: paths.registration(registration.id),
    edition,
  })
}

/** Where a saved section leads: on, to the list, or to the check; the address says what was saved. */
function nextOf({ registration: { id }, form, slug, at }: OpenSection, way: string): string {
  const next = form.sections[at + 1]
  if (way === 'next' && next) return `${paths.editSection(id, sectionSlug(next))}?luu=${slug}`
  return `${way === 'check' ? paths.checkRegistration(id) : paths.editRegistration(id)}?luu=${slug}`
}

/** Autosave: what stands in the form, right or wrong, is kept beside the answers. No act: the journal hears nothing. */
export async function keepFromForm(visit: StaffVisit): Promise<Answer> {
  const open = await openSection(visit)
  if (!open) return absent
  const values = ownValues(open, visit.form)
  const base = readBase(typed(visit.form, '_base'))
  const input = inputOf(visit, open)
  if (!isNews(open, values, base)) await forgetTyped(visit.db, { ...input, page: null })
  else await keepTyped(visit.db, { ...input, typed: values, base })
  const body = JSON.stringify({ time: timeOf(input.at) })
  return { kind: 'text', status: 200, body, mediaType: 'application/json; charset=utf-8' }
}

/** Whether something typed differs from what is saved. */
function isNews(
  { section, registration }: OpenSection,
  values: FormValues,
  base: ReturnType<typeof readBase>,
): boolean {
  const read = section.fields.map((field: FormField) => readDraft([field], values))
  if (read.some(({ ok }) => !ok)) return true
  const mine = Object.assign({}, ...read.map((each) => (each.ok ? each.input : {})))
  const merge = mergeAnswers(section.fields, { base, mine, theirs: registration.answers })
  return merge.mine.length > 0 || merge.conflicts.length > 0
}

import type { StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import { type FormValues, type Parsed, type Problem, typed } from '#platform/forms'
import { type Answer, page } from '#platform/http'
import { readDraft, registrationWords, valuesOf } from '#process/registration'
import { type AnswerValue, answerText, type FormField } from '#rulebook'
import { lastSaves } from './draft.queries.ts'
import { shownMoment, trailTo } from './draft.reading.tsx'
import { type Base, baseOf, mergeAnswers, readBase, typedUnder } from './merge.rules.ts'
import { ConflictPage } from './pages/conflict.page.tsx'
import type { OpenSection } from './section.reading.tsx'

const sides = ['theirs', 'mine', 'both'] as const
export const choiceName = (key: string): string => `_use.${key}`

/** The answers chosen on the page of a conflict, as if they had been typed; nothing when the form is another one. */
export function chosenValues(
  { section, registration, words }: OpenSection,
  form: FormValues,
): Parsed<Readonly<Record<string, string | readonly string[]>>> {
  const asked = typed(form, '_asked').split(' ')
  const fields = section.fields.filter(({ key }) => asked.includes(key))
  const chosen = fields.map((field) => ({
    field,
    side: sides.find((side) => side === typed(form, choiceName(field.key))),
  }))
  const problems = chosen
    .filter(({ side }) => side === undefined)
    .map(({ field }) => ({ field: choiceName(field.key), message: `${field.label.vi}: ${words.chooseOne}` }))
  if (problems.length > 0) return { ok: false, problems }
  const theirs = (field: FormField) => valuesOf({ sections: [{ ...section, fields: [field] }] }, registration.answers)
  const values = chosen.map(({ field, side }) => {
    if (side === 'theirs') return { ...emptied(field, form), ...theirs(field) }
    const both = [answerText(registration.answers, field.key), typed(form, field.key)].join('\n\n')
    return side === 'both' && field.kind.type === 'text' ? { [field.key]: both } : {}
  })
  return { ok: true, input: Object.assign({}, ...values) }
}

/** Cells that were typed are emptied, so that rows beyond the other's do not stay. */
const emptied = (field: FormField, form: FormValues): FormValues =>
  Object.fromEntries(typedUnder(field, form).map(([name]) => [name, '']))

/** Both sides of every question that two people changed, one beside the other, to choose from. */
export async function conflictPage(
  visit: StaffVisit,
  open: OpenSection,
  { values, problems }: { readonly values: FormValues; readonly problems: readonly Problem[] },
): Promise<Answer> {
  const { registration, section, words, slug } = open
  const read = readDraft(section.fields, values)
  const mine: Readonly<Record<string, AnswerValue>> = read.ok ? read.input : {}
  const asked = typed(visit.form, '_asked').split(' ')
  const merge = mergeAnswers(section.fields, {
    base: readBase(typed(visit.form, '_base')),
    mine,
    theirs: registration.answers,
  })
  const conflicts = problems.length > 0 ? section.fields.filter(({ key }) => asked.includes(key)) : merge.conflicts
  const saves = await lastSaves(visit.db, registration.id)
  const from = visit.query.get('tu') === 'kiem-tra' ? '?tu=kiem-tra' : ''
  return page(
    words.conflictTitle,
    <ConflictPage
      {...{ words, language: visit.language, problems, mine, theirs: registration.answers }}
      answerWords={registrationWords(visit.language)}
      caption={registration.answers.name}
      action={`${paths.editSection(registration.id, slug)}${from}`}
      hidden={{
        ...visit.hidden,
        _asked: conflicts.map(({ key }) => key).join(' '),
        _to: typed(visit.form, '_to'),
        _base: JSON.stringify(baseAfter(open, conflicts, readBase(typed(visit.form, '_base')))),
      }}
      values={values}
      conflicts={conflicts.map((field) => {
        const save = saves.find(({ changed }) => changed.includes(field.key))
        return {
          field,
          name: save?.personName ?? words.somebody,
          savedAt: save && words.savedAt(shownMoment(words, save.at)),
          chosen: typed(visit.form, choiceName(field.key)),
        }
      })}
    />,
    { status: problems.length > 0 ? 422 : 409, trail: trailTo(visit, registration), wide: true },
  )
}

/** What the page shows of theirs becomes the ground of the choice; other questions keep the ground they had. */
const baseAfter = ({ registration }: OpenSection, asked: readonly FormField[], before: Base): Base => ({
  ...before,
  ...baseOf(asked, registration.answers),
})

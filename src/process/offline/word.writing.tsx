import { answerTo } from '#ground/acts'
import type { StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import type { Objection } from '#lifecycle'
import { type FormValues, type Problem, typed, typedAll } from '#platform/forms'
import { type Answer, absent } from '#platform/http'
import { readDraft, saveRegistration, withAnswers } from '#process/registration'
import { type FormField, fieldsOf } from '#rulebook'
import { differencesIn } from './difference.rules.ts'
import { inputs } from './pages/word-comparison.page.tsx'
import { comparison, type Editable, editable } from './word.reading.tsx'
import { wordWords } from './word.words.ts'

/** Writes the answers that got a yes, by the act of the form itself: rights, checks, version and journal are its own. */
export async function takeAnswers(visit: StaffVisit): Promise<Answer> {
  const found = await editable(visit)
  if (!found) return absent
  const { registration, edition, form } = found
  const words = wordWords(visit.language)
  const taken = typedAll(visit.form, inputs.taken)
  const fields = fieldsOf(form).filter(({ key }) => taken.includes(key))
  const again = (problems: readonly Problem[], objections: readonly Objection[], warning?: string) =>
    comparedAgain(visit, found, { taken, problems, objections, ...(warning ? { warning } : {}) })
  const outcome = await outcomeOf(visit, registration.id, registration.answers, fields, words.noneTaken)
  if (outcome.kind === 'moved') {
    const now = await editable(visit)
    if (!now) return absent
    const answer = comparedAgain(visit, now, { taken: [], problems: [], objections: [], warning: words.movedMeanwhile })
    return answer.kind === 'page' ? { ...answer, status: 409 } : answer
  }
  return answerTo(visit, outcome, { again, back: paths.registration(registration.id), edition })
}

async function outcomeOf(
  visit: StaffVisit,
  id: string,
  answers: Editable['registration']['answers'],
  fields: readonly FormField[],
  noneTaken: string,
) {
  if (fields.length === 0) return { kind: 'problems', problems: [{ field: inputs.taken, message: noneTaken }] } as const
  const read = readDraft(fields, visit.form)
  if (!read.ok) return { kind: 'problems', problems: read.problems } as const
  return saveRegistration(visit, {
    id,
    rowVersion: Number(typed(visit.form, '_version')),
    answers: withAnswers(answers, read.input),
  })
}

type Again = {
  readonly taken: readonly string[]
  readonly problems: readonly Problem[]
  readonly objections: readonly Objection[]
  readonly warning?: string
}

/** The same answers against what is stored now. */
function comparedAgain(visit: StaffVisit, found: Editable, { taken, ...said }: Again): Answer {
  const { form, registration } = found
  const values: FormValues = visit.form
  const differences = differencesIn({
    form,
    answers: registration.answers,
    rowVersion: registration.rowVersion,
    values,
    keys: typedAll(visit.form, inputs.compared),
    origin: {
      registrationId: registration.id,
      rowVersion: registration.rowVersion,
      form: form.kind,
      fingerprintOf: () => undefined,
    },
  })
  const [first] = differences
  // The summary links to a box that is there.
  const problems = said.problems.map(({ field, message }) => ({
    field: `${inputs.taken}-${field === inputs.taken ? (first?.field.key ?? '') : field}`,
    message,
  }))
  return comparison(visit, found, { differences, values, taken, ...said, problems })
}

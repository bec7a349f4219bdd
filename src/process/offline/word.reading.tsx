import { createHash } from 'node:crypto'
import { ObjectionList } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import type { StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import { actsOpenTo, registrationMachine } from '#lifecycle'
import type { Problem } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { inMegabytes } from '#platform/settings'
import { type NotRead, type ReadWordForm, readWordForm, wordLimits, writeWordForm } from '#platform/word-forms'
import { type RegistrationCase, registrationFor, registrationWords } from '#process/registration'
import { type Edition, fieldsOf, formCodeOf, type RegistrationForm, registrationFormOf } from '#rulebook'
import { differencesIn, isOfferedAsTaken, mistaken } from './difference.rules.ts'
import { type ComparisonProps, WordComparisonPage } from './pages/word-comparison.page.tsx'
import { fileField, WordUploadPage } from './pages/word-upload.page.tsx'
import { type WordWords, wordWords } from './word.words.ts'
import { answersInFile } from './word-answers.ts'
import { originOf, wordFormOf } from './word-registration.ts'

export type Editable = {
  readonly registration: RegistrationCase
  readonly edition: Edition
  readonly form: RegistrationForm
}

/** The registration whose form the person may write on now; for everybody else there is nothing here. */
export async function editable({ db, actor, params }: StaffVisit): Promise<Editable | undefined> {
  const registration = await registrationFor(db, actor, params.id ?? '')
  if (!registration || !actsOpenTo(registrationMachine, registration, actor).includes('save')) return undefined
  const edition = pinnedEdition(registration.editionId)
  return { registration, edition, form: registrationFormOf(edition, registration.form) }
}

export async function downloadForm(visit: StaffVisit): Promise<Answer> {
  const found = await editable(visit)
  if (!found) return absent
  const body = await writeWordForm(wordFormOf(found))
  const code = formCodeOf(found.edition, found.form.kind)?.code ?? ''
  return {
    kind: 'file',
    body,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: `${`Phiếu điền Mẫu ${code} ${found.registration.answers.name}`.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, longestName)}.docx`,
    hash: createHash('sha256').update(body).digest('hex'),
  }
}
const longestName = 80

export async function uploadPage(visit: StaffVisit): Promise<Answer> {
  const found = await editable(visit)
  return found ? uploadForm(visit, found.registration) : absent
}

function uploadForm({ language, hidden }: StaffVisit, registration: RegistrationCase, message?: string): Answer {
  const words = wordWords(language)
  const problems: Problem[] = message === undefined ? [] : [{ field: fileField, message }]
  return page(
    words.title,
    <WordUploadPage {...{ words, hidden, problems }} id={registration.id} name={registration.answers.name} />,
    { trail: trailOf(registration, language), status: message === undefined ? 200 : 422 },
  )
}

/** Reads what came back and shows how it differs; nothing is written. */
export async function compareFile(visit: StaffVisit): Promise<Answer> {
  const found = await editable(visit)
  if (!found) return absent
  const { registration, form } = found
  const words = wordWords(visit.language)
  const [file] = visit.upload?.files ?? []
  if (!file || visit.upload?.isCutOff)
    return uploadForm(visit, registration, file ? refusal(words, 'too-large') : words.noFile)
  const read = await readFile(file, found)
  if (!read.ok) return uploadForm(visit, registration, refusal(words, read.because))
  const origin = originOf(read.properties, read.words)
  const mistake = mistaken(origin, registration, form)
  if (mistake) return uploadForm(visit, registration, words[mistake])
  if (read.answers.size === 0) return uploadForm(visit, registration, words.nothingRead)
  const { values, keys } = answersInFile(form, read)
  const { answers, rowVersion } = registration
  const differences = differencesIn({ form, answers, rowVersion, values, keys, origin })
  return comparison(visit, found, {
    differences,
    values,
    taken: differences.filter(isOfferedAsTaken).map(({ field }) => field.key),
    missing: fieldsOf(form).filter(({ key }) => read.missing.includes(key)),
    leftover: read.leftover,
    ...(origin ? {} : { warning: words.noOrigin }),
  })
}

type Uploaded = NonNullable<StaffVisit['upload']>['files'][number]

async function readFile(file: Uploaded, found: Editable): Promise<ReadWordForm> {
  if (file.isTooLarge || file.size > wordLimits.fileBytes) return { ok: false, because: 'too-large' }
  return readWordForm(await file.read(), wordFormOf(found))
}

const refusal = (words: WordWords, because: NotRead): string =>
  because === 'too-large' ? words['too-large'](inMegabytes(wordLimits.fileBytes)) : words[because]

type Shown = Pick<ComparisonProps, 'differences' | 'values' | 'taken'> &
  Partial<Pick<ComparisonProps, 'missing' | 'leftover' | 'warning' | 'problems'>> & {
    readonly objections?: Parameters<typeof ObjectionList>[0]['objections']
  }

export function comparison(
  visit: StaffVisit,
  { registration, edition }: Editable,
  { objections = [], ...shown }: Shown,
): Answer {
  const { language } = visit
  const words = wordWords(language)
  return page(
    words.compareTitle,
    <WordComparisonPage
      missing={[]}
      leftover={[]}
      problems={[]}
      {...shown}
      {...{ words, language }}
      id={registration.id}
      name={registration.answers.name}
      hidden={{ ...visit.hidden, _version: String(registration.rowVersion) }}
      objections={
        objections.length > 0 && (
          <ObjectionList objections={objections} edition={edition} title={registrationWords(language).refusedTitle} />
        )
      }
    />,
    { trail: trailOf(registration, language), wide: true },
  )
}

const trailOf = ({ id, answers }: RegistrationCase, language: StaffVisit['language']) => [
  { label: registrationWords(language).listTitle, href: paths.registrations },
  { label: answers.name, href: paths.registration(id) },
]

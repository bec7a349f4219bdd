import { answerTo, type Outcome } from '#ground/acts'
import type { StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import { type Problem, parseForm } from '#platform/forms'
import { type Answer, absent } from '#platform/http'
import { workbookLimits } from '#platform/xlsx'
import { kindsFor } from '#process/listings'
import { editions } from '#rulebook'
import { beginImport } from './acts/begin-import.ts'
import { undoImport } from './acts/undo-import.ts'
import { uploadWorkbook } from './acts/upload-workbook.ts'
import { uploadForm } from './exchange.forms.ts'
import { importFor } from './exchange.queries.ts'
import { importsPage } from './exchange.reading.tsx'
import { exchangeWords } from './exchange.words.ts'

export async function upload(visit: StaffVisit): Promise<Answer> {
  const again = (problems: readonly Problem[]) => importsPage(visit, { values: visit.form, problems })
  const parsed = parseForm(uploadForm, visit.form)
  const file = await fileOf(visit)
  const problems = [...(parsed.ok ? [] : parsed.problems), ...('problem' in file ? [file.problem] : [])]
  if (!parsed.ok || 'problem' in file) return again(problems)
  const { kind, year = null } = parsed.input
  return answer(visit, await uploadWorkbook(visit, { kind, year, ...file }), paths.imports, again)
}

type Taken = { readonly fileName: string; readonly content: Buffer } | { readonly problem: Problem }

/** The one file of the form; a wrong one is told at once where its first bytes are not asked for. */
async function fileOf({ upload: given, actor }: StaffVisit): Promise<Taken> {
  const words = exchangeWords('vi')
  const wrong = (message: string): Taken => ({ problem: { field: 'file', message } })
  if (kindsFor(actor).length === 0) return wrong(words.notYours)
  if (given?.isCutOff) return wrong(words['too-large'])
  const [file, ...more] = given?.files ?? []
  if (!file) return wrong(words.chooseFile)
  if (more.length > 0) return wrong(words.oneFile)
  if (file.isTooLarge || file.size > workbookLimits.fileBytes) return wrong(words['too-large'])
  if (file.size === 0) return wrong(words.empty)
  return { fileName: file.name, content: await file.read() }
}

export async function begin(visit: StaffVisit): Promise<Answer> {
  const id = visit.params.id ?? ''
  if (!(await importFor(visit.db, visit.actor, id))) return absent
  return answer(visit, await beginImport(visit, { id }), paths.import(id))
}

export async function undo(visit: StaffVisit): Promise<Answer> {
  const id = visit.params.id ?? ''
  if (!(await importFor(visit.db, visit.actor, id))) return absent
  return answer(visit, await undoImport(visit, { id }), paths.import(id))
}

type Again = (problems: readonly Problem[]) => Promise<Answer>

/** No machine refuses here, so any edition will do to explain. */
async function answer(visit: StaffVisit, outcome: Outcome, back: string, again?: Again): Promise<Answer> {
  const edition = editions.at(-1)
  if (!edition) throw new Error('The program ships no edition')
  return answerTo(visit, outcome, { back, edition, ...(again && { again }) })
}

import { fileKinds } from '#platform/file-kinds'
import { choice, type FormValues, optionalLine, type Problem, problemAt, typed, z } from '#platform/forms'
import { uploadLimits } from '#platform/settings'
import type { Language } from '#platform/words'
import { Button, FileField, Form, Inset, Radios, TextField } from '#ui'
import { type DocumentPurpose, documentPurposes } from './documents.store.ts'
import { type DocumentsWords, documentsWords } from './documents.words.ts'

const longestNote = 250
const accepted = ['jpeg', ...Object.keys(fileKinds)].map((ending) => `.${ending}`).join(',')

/** What is said of the files of one form; the files themselves come beside it. */
export const attachForm = (purposes: readonly DocumentPurpose[] = documentPurposes) =>
  z.object({
    purpose: choice({ label: 'Loại tài liệu', codes: purposes }),
    note: optionalLine({ label: 'Ghi chú', max: longestNote }),
  })
export type AttachInput = z.output<ReturnType<typeof attachForm>>

type AttachFormProps = {
  language: Language
  action: string
  hidden: Readonly<Record<string, string>>
  purposes: readonly DocumentPurpose[]
  values: FormValues
  problems: readonly Problem[]
}

/** Choosing files and saying what they are; works without a script, which only adds how far the sending is. */
export const AttachForm = ({ language, action, hidden, purposes, values, problems }: AttachFormProps) => {
  const words = documentsWords(language)
  return (
    <Form action={action} hidden={{ ...hidden }} multipart upload={uploadOf(words)} label={words.attach}>
      <Radios
        name="purpose"
        label={words.purpose}
        options={purposes.map((purpose) => ({ value: purpose, label: words[purpose] }))}
        value={typed(values, 'purpose') || purposes[0]}
        error={problemAt(problems, 'purpose')}
      />
      <TextField
        name="note"
        label={words.note}
        optionalLabel={words.optional}
        hint={words.noteHint}
        value={typed(values, 'note')}
        error={problemAt(problems, 'note')}
      />
      <FileField
        name="files"
        label={words.files}
        hint={words.filesHint}
        accept={accepted}
        multiple
        error={allProblemsAt(problems, 'files')}
      />
      <Inset>{words.secret}</Inset>
      <Button>{words.attach}</Button>
    </Form>
  )
}

/** One file, one sentence: all of them stand at the field. */
const allProblemsAt = (problems: readonly Problem[], wanted: string): string | undefined =>
  problems
    .filter(({ field }) => field === wanted)
    .map(({ message }) => message)
    .join(' ') || undefined

const uploadOf = (words: DocumentsWords) => ({
  barWords: words.attach,
  sendingWords: words.sending,
  checkingWords: words.checking,
  lostWords: words.lost,
  tooLargeWords: words.tooLargeHere,
  tooManyWords: words.tooManyHere,
  tooMuchWords: words.tooMuchHere,
  fileBytes: uploadLimits.fileBytes,
  formBytes: uploadLimits.formBytes,
  files: uploadLimits.files,
})

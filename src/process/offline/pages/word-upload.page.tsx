import { paths } from '#ground/paths'
import { type Problem, problemAt } from '#platform/forms'
import { inMegabytes } from '#platform/settings'
import { wordLimits } from '#platform/word-forms'
import { Button, ButtonLink, ErrorSummary, FileField, Form, PageHeading, SectionHeading } from '#ui'
import type { WordWords } from '../word.words.ts'

type UploadProps = {
  words: WordWords
  id: string
  name: string
  hidden: Readonly<Record<string, string>>
  problems: readonly Problem[]
}

/** Down with the form, up with the file: both halves of the way on one page. */
export const WordUploadPage = ({ words, id, name, hidden, problems }: UploadProps) => (
  <>
    {problems.length > 0 && <ErrorSummary title={words.problemsTitle} problems={problems} />}
    <PageHeading title={words.title} caption={name} lead={words.lead} />
    <SectionHeading>{words.downloadTitle}</SectionHeading>
    <p class="govuk-body">{words.downloadNote}</p>
    <ButtonLink href={paths.wordForm(id)} tone="secondary">
      {words.download}
    </ButtonLink>
    <SectionHeading>{words.uploadTitle}</SectionHeading>
    <Form action={paths.fromWord(id)} hidden={{ ...hidden }} multipart>
      <FileField
        name={fileField}
        label={words.file}
        hint={words.fileHint(inMegabytes(wordLimits.fileBytes))}
        accept=".docx"
        error={problemAt(problems, fileField)}
      />
      <Button>{words.upload}</Button>
    </Form>
  </>
)

export const fileField = 'tep'

import type { ComponentChildren } from 'preact'
import { paths } from '#ground/paths'
import { type FormValues, type Problem, problemAt, typed } from '#platform/forms'
import { type Edition, levelLabel } from '#rulebook'
import { Button, ButtonRow, ErrorSummary, Form, Inset, PageHeading, Radios, SectionHeading, TextArea } from '#ui'
import { answerField, evidenceField } from '../recognition.forms.ts'
import type { RecognitionCase } from '../recognition.queries.ts'
import { criteriaOf, criterionAnswers } from '../recognition.rules.ts'
import type { RecognitionWords } from '../recognition.words.ts'

type Props = {
  words: RecognitionWords
  edition: Edition
  recognition: RecognitionCase
  hidden: Readonly<Record<string, string>>
  values: FormValues
  problems: readonly Problem[]
  objections?: ComponentChildren
}

/** One question per criterion, with its evidence; the standard of the level is read beside them. */
export const VerificationPage = ({ words, edition, recognition, hidden, values, problems, objections }: Props) => {
  const field = (name: string) => ({ name, value: typed(values, name), error: problemAt(problems, name) })
  const standard = edition.levelStandards.find(({ value }) => value.level === recognition.level)
  return (
    <>
      <ErrorSummary title={words.problemsTitle} problems={problems} />
      {objections}
      <PageHeading title={words.verifyTitle} caption={recognition.name} />
      <Form action={paths.verifyRecognition(recognition.id)} hidden={{ ...hidden }}>
        {criteriaOf(edition, recognition.participant).map(({ code, label }) => (
          <div key={code}>
            <Radios
              {...field(answerField(code))}
              label={label}
              labelSize="m"
              options={criterionAnswers.map((value) => ({ value, label: words[value] }))}
              inline
            />
            <TextArea {...field(evidenceField(code))} label={words.evidence} rows={3} maxLength={5000} />
          </div>
        ))}
        <SectionHeading>{`${words.standard}: ${levelLabel(edition, recognition.level)}`}</SectionHeading>
        <Inset>
          <p class="govuk-body">{standard?.value.label}</p>
          <p class="govuk-body">
            {words.replicationOf}: <strong>{words[replicationWord(recognition.replication)]}</strong>
          </p>
        </Inset>
        <ButtonRow>
          <Button>{words.verifyTitle}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

const replicationWord = (code: string) => (code === 'DONE' || code === 'FEASIBLE' ? code : 'NONE')

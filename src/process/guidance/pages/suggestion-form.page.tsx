import type { ComponentChildren } from 'preact'
import { type FormValues, type Problem, problemAt, typed } from '#platform/forms'
import type { Edition } from '#rulebook'
import { Button, ButtonRow, ErrorSummary, Form, PageHeading, Radios, TextArea, TextField } from '#ui'
import type { GuidanceWords } from '../guidance.words.ts'

type Props = {
  words: GuidanceWords
  edition: Edition
  title: string
  action: string
  hidden: Record<string, string>
  /** Of whom the suggestion is; empty when one is changed. */
  organisations: readonly { id: string; name: string }[]
  values: FormValues
  problems: readonly Problem[]
  objections?: ComponentChildren
}

export const SuggestionFormPage = (props: Props) => {
  const { words, edition, title, action, hidden, organisations, values, problems, objections } = props
  const field = (name: string) => ({ name, value: typed(values, name), error: problemAt(problems, name) })
  return (
    <>
      {problems.length > 0 && <ErrorSummary title={words.problemsTitle} problems={problems} />}
      {objections}
      <PageHeading title={title} lead={words.catalogueLead} />
      <Form action={action} hidden={hidden}>
        {organisations.length > 1 && (
          <Radios
            {...field('organisation')}
            label={words.organisation}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Radios
          {...field('field')}
          label={words.field}
          options={edition.fields.value.map(({ code, label }) => ({ value: code, label }))}
        />
        <TextField {...field('name')} label={words.name} />
        <TextArea {...field('content')} label={words.content} rows={6} maxLength={5000} />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

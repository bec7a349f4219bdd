import type { ComponentChildren } from 'preact'
import { type FormValues, type Problem, problemAt, typed, typedAll } from '#platform/forms'
import type { Edition } from '#rulebook'
import {
  Button,
  ButtonRow,
  Checkboxes,
  DateField,
  ErrorSummary,
  Form,
  PageHeading,
  Radios,
  TextArea,
  TextField,
} from '#ui'
import type { GuidanceWords } from '../guidance.words.ts'

type Props = {
  words: GuidanceWords
  edition: Edition
  title: string
  lead: string
  button: string
  action: string
  hidden: Record<string, string>
  /** Where it may be issued; empty when a published one is revised. */
  organisations: readonly { id: string; name: string }[]
  asksReason: boolean
  values: FormValues
  problems: readonly Problem[]
  objections?: ComponentChildren
}

/** Number, day, subject, what it says, and the fields it speaks of. */
export const GuidanceFormPage = (props: Props) => {
  const { words, edition, title, lead, button, action, hidden, organisations, asksReason } = props
  const { values, problems, objections } = props
  const field = (name: string) => ({ name, value: typed(values, name), error: problemAt(problems, name) })
  return (
    <>
      {problems.length > 0 && <ErrorSummary title={words.problemsTitle} problems={problems} />}
      {objections}
      <PageHeading title={title} lead={lead} />
      <Form action={action} hidden={hidden}>
        {organisations.length > 1 && (
          <Radios
            {...field('organisation')}
            label={words.organisation}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextField {...field('number')} label={words.number} hint={words.numberHint} width={20} />
        <DateField {...field('issuedOn')} label={words.issuedOn} hint={words.dayHint} />
        <TextField {...field('title')} label={words.title} />
        <TextArea {...field('summary')} label={words.summary} hint={words.summaryHint} rows={10} maxLength={20_000} />
        <Checkboxes
          name="fields"
          label={words.fields}
          values={typedAll(values, 'fields')}
          error={problemAt(problems, 'fields')}
          options={edition.fields.value.map(({ code, label }) => ({ value: code, label }))}
        />
        {asksReason && <TextArea {...field('reason')} label={words.reason} hint={words.reasonHint} rows={3} />}
        <ButtonRow>
          <Button>{button}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

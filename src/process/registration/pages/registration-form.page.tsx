import type { ComponentChildren } from 'preact'
import { type FormValues, type Problem, problemAt, typed } from '#platform/forms'
import type { Edition, Participant } from '#rulebook'
import {
  Button,
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  type FormDraft,
  NumberField,
  PageHeading,
  Radios,
  SectionHeading,
  TextArea,
  TextField,
} from '#ui'
import { replications } from '../registration.forms.ts'
import type { RegistrationWords } from '../registration.words.ts'

export type RegistrationFormProps = {
  words: RegistrationWords
  edition: Edition
  participant: Participant
  title: string
  caption: string
  action: string
  hidden: Record<string, string>
  draft: FormDraft
  values: FormValues
  problems: readonly Problem[]
  objections?: ComponentChildren
}

export const RegistrationFormPage = ({
  words,
  edition,
  participant,
  title,
  caption,
  action,
  hidden,
  draft,
  values,
  problems,
  objections,
}: RegistrationFormProps) => {
  const field = (name: string) => ({ name, value: typed(values, name), error: problemAt(problems, name) })
  return (
    <>
      {problems.length > 0 && <ErrorSummary title={words.problemsTitle} problems={problems} />}
      {objections}
      <PageHeading title={title} caption={caption} />
      <Form action={action} hidden={hidden} draft={draft}>
        <TextField {...field('name')} label={words.name} hint={words.nameHint} />
        <TextField {...field('address')} label={words.address} />
        <Radios
          {...field('field')}
          label={words.field}
          options={edition.fields.value.map(({ code, label, hint }) => ({ value: code, label, hint }))}
        />
        <Radios
          {...field('level')}
          label={words.level}
          options={edition.levels.value.map(({ code, label }) => ({ value: code, label }))}
        />
        <TextArea {...field('content')} label={words.content} hint={words.contentHint} rows={8} maxLength={20_000} />
        <Radios
          {...field('replication')}
          label={words.replication}
          options={replications.map((code) => ({ value: code, label: words[code] }))}
        />
        {participant === 'COLLECTIVE' && (
          <>
            <SectionHeading>{words.meeting}</SectionHeading>
            <DateField {...field('metOn')} label={words.metOn} hint={words.dayHint} />
            <NumberField {...field('attended')} label={words.attended} width={5} />
            <TextArea {...field('conclusion')} label={words.conclusion} rows={4} maxLength={5000} />
          </>
        )}
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

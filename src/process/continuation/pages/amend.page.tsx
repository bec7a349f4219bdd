import type { ComponentChildren } from 'preact'
import { paths } from '#ground/paths'
import { type FormValues, type Problem, problemAt, typed } from '#platform/forms'
import type { Language } from '#platform/words'
import { draftingWords, Question } from '#process/drafting'
import type { RegistrationForm } from '#rulebook'
import {
  Button,
  ButtonLink,
  ButtonRow,
  DefaultButton,
  ErrorSummary,
  Form,
  type FormDraft,
  PageHeading,
  SectionHeading,
  TextArea,
} from '#ui'
import type { ContinuationWords } from '../continuation.words.ts'

type Props = {
  words: ContinuationWords
  language: Language
  form: RegistrationForm
  registration: { id: string; name: string }
  /** True when a recognition holds name, field and level. */
  isHeld: boolean
  hidden: Record<string, string>
  draft: FormDraft
  values: FormValues
  problems: readonly Problem[]
  objections?: ComponentChildren
}

/** II.3.4-d: every answer of the form as it stands, and why it is changed. */
export const AmendPage = ({ words, language, form, registration, isHeld, hidden, draft, ...state }: Props) => {
  const { values, problems, objections } = state
  const reason = (name: string) => ({ name, value: typed(values, name), error: problemAt(problems, name) })
  return (
    <>
      {problems.length > 0 && <ErrorSummary title={words.problemsTitle} problems={problems} />}
      {objections}
      <PageHeading title={words.amendTitle} caption={registration.name} lead={words.amendLead} />
      <Form action={paths.amendRegistration(registration.id)} hidden={hidden} draft={draft}>
        <DefaultButton>{words.amend}</DefaultButton>
        <TextArea
          {...reason('amendReason')}
          label={words.amendReason}
          hint={words.amendReasonHint}
          rows={3}
          maxLength={5000}
        />
        {isHeld && (
          <TextArea
            {...reason('identityReason')}
            label={words.identityReason}
            hint={words.identityHint}
            rows={3}
            maxLength={5000}
          />
        )}
        {form.sections.map((section) => (
          <div key={section.key}>
            <SectionHeading>{section.title[language]}</SectionHeading>
            {section.fields.map((field) => (
              <Question
                key={field.key}
                {...{ language, section, field, values, problems }}
                words={draftingWords(language)}
              />
            ))}
          </div>
        ))}
        <ButtonRow>
          <Button>{words.amend}</Button>
          <ButtonLink href={paths.registration(registration.id)} tone="secondary">
            {words.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}

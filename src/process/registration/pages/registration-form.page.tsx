import type { ComponentChildren } from 'preact'
import type { FormValues, Problem } from '#platform/forms'
import type { Language } from '#platform/words'
import type { FormSection } from '#rulebook'
import { Button, ButtonRow, ErrorSummary, Form, type FormDraft, Hints, PageHeading, SectionHeading } from '#ui'
import type { RegistrationWords } from '../registration.words.ts'
import { Question } from './question.tsx'

export type RegistrationFormProps = {
  words: RegistrationWords
  language: Language
  sections: readonly FormSection[]
  title: string
  caption: string
  action: string
  hidden: Record<string, string>
  draft: FormDraft
  values: FormValues
  problems: readonly Problem[]
  objections?: ComponentChildren
  /** What to know before mending, such as the reason of a return. */
  above?: ComponentChildren
  /** Where similar initiatives are asked for while somebody types. */
  hintsFrom: string
}

export const RegistrationFormPage = ({
  words,
  language,
  sections,
  title,
  caption,
  action,
  hidden,
  draft,
  values,
  problems,
  objections,
  above,
  hintsFrom,
}: RegistrationFormProps) => (
  <>
    {problems.length > 0 && <ErrorSummary title={words.problemsTitle} problems={problems} />}
    {objections}
    {above}
    <PageHeading title={title} caption={caption} />
    <Form action={action} hidden={hidden} draft={draft}>
      {sections.map((section) => (
        <>
          <SectionHeading key={section.key}>{section.title[language]}</SectionHeading>
          {section.fields.map((field) => (
            <>
              <Question key={field.key} {...{ words, language, field, values, problems }} />
              {field.key === 'name' && (
                <Hints
                  title={words.similarFound}
                  foundWords={words.similarFound}
                  from={hintsFrom}
                  fields={['name', 'content', 'field']}
                />
              )}
            </>
          ))}
        </>
      ))}
      <ButtonRow>
        <Button>{words.save}</Button>
      </ButtonRow>
    </Form>
  </>
)

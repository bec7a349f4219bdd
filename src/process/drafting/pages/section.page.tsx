import type { ComponentChildren } from 'preact'
import type { FormValues, Problem } from '#platform/forms'
import type { Language } from '#platform/words'
import type { FormSection } from '#rulebook'
import { Button, ButtonRow, DefaultButton, ErrorSummary, Form, type FormDraft, Hints, PageHeading } from '#ui'
import type { DraftingWords } from '../drafting.words.ts'
import { Question, type QuestionProps } from './question.tsx'
import { type Season, SeasonLine } from './season.tsx'

/** Where one goes after saving: value of the button and its words. */
export type Way = { readonly to: string; readonly label: string }

export type SectionPageProps = {
  words: DraftingWords
  language: Language
  section: FormSection
  caption: string
  season: Season
  action: string
  hidden: Record<string, string>
  draft: FormDraft
  values: FormValues
  /** Questions whose value the house filled in. */
  prefilled: readonly string[]
  problems: readonly Problem[]
  objections?: ComponentChildren
  /** News about the draft, above the form. */
  news?: ComponentChildren
  consequences?: QuestionProps['consequences']
  /** Where similar initiatives are asked for while somebody types the name. */
  hintsFrom: string
  ways: readonly [Way, ...Way[]]
  /** Key of a browser draft that this page shows to be saved. */
  savedDraft?: string | undefined
}

/** One section of the form: at most seven questions, and the ways on. */
export const SectionPage = (props: SectionPageProps) => {
  const { words, section, caption, season, values, problems, objections, news, ways, savedDraft } = props
  const [main, ...others] = ways
  return (
    <>
      {savedDraft && <span hidden data-draft-done={savedDraft} />}
      {problems.length > 0 && <ErrorSummary title={words.problemsTitle} problems={problems} />}
      {objections}
      <PageHeading title={section.title[props.language]} caption={caption} />
      <SeasonLine words={words} season={season} />
      <Form action={props.action} hidden={props.hidden} draft={props.draft}>
        <DefaultButton name="_to" value={main.to}>
          {main.label}
        </DefaultButton>
        {news}
        {section.fields.map((field) => (
          <>
            <Question
              key={field.key}
              {...{ words, language: props.language, section, field, values, problems }}
              consequences={props.consequences}
              isPrefilled={props.prefilled.includes(field.key)}
            />
            {field.key === 'name' && <SimilarHints words={words} from={props.hintsFrom} />}
          </>
        ))}
        <ButtonRow>
          <Button name="_to" value={main.to}>
            {main.label}
          </Button>
          {others.map(({ to, label }) => (
            <Button key={to} tone="secondary" name="_to" value={to}>
              {label}
            </Button>
          ))}
        </ButtonRow>
      </Form>
    </>
  )
}

const SimilarHints = ({ words, from }: { words: DraftingWords; from: string }) => (
  <Hints title={words.similarFound} foundWords={words.similarFound} from={from} fields={['name', 'content', 'field']} />
)

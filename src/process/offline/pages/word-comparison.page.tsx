import type { ComponentChildren } from 'preact'
import { paths } from '#ground/paths'
import type { FormValues, Problem } from '#platform/forms'
import type { Language } from '#platform/words'
import { printedAnswer } from '#process/sheets'
import type { AnswerValue, FormField } from '#rulebook'
import { Button, ButtonLink, ButtonRow, ErrorSummary, Form, Inset, PageHeading, SectionHeading, SideChoice } from '#ui'
import type { Difference } from '../difference.rules.ts'
import type { WordWords } from '../word.words.ts'
import { valuesUnder } from '../word-answers.ts'

export type ComparisonProps = {
  words: WordWords
  language: Language
  id: string
  name: string
  hidden: Readonly<Record<string, string>>
  differences: readonly Difference[]
  /** What the file says, as the form names it. */
  values: FormValues
  taken: readonly string[]
  missing: readonly FormField[]
  leftover: readonly string[]
  /** Said above everything: that the file has lost its mark, or that somebody was faster. */
  warning?: string | undefined
  problems: readonly Problem[]
  objections?: ComponentChildren
}

/** Names of the inputs: which answers are compared, and which are taken. */
export const inputs = { compared: 'so', taken: 'lay' } as const

/** II.3.2: what is stored and what came back, side by side; nothing is taken without a yes. */
export const WordComparisonPage = (props: ComparisonProps) => {
  const { words, id, name, hidden, differences, warning, problems, objections } = props
  return (
    <>
      {problems.length > 0 && <ErrorSummary title={words.problemsTitle} problems={problems} />}
      {objections}
      <PageHeading
        title={words.compareTitle}
        caption={name}
        lead={differences.length > 0 ? words.compareLead(differences.length) : words.same}
      />
      {warning && <Inset>{warning}</Inset>}
      <Unread {...props} />
      {differences.length > 0 && <SectionHeading>{words.differencesTitle}</SectionHeading>}
      <Form action={paths.takeFromWord(id)} hidden={{ ...hidden }}>
        {differences.map((difference) => (
          <Choice key={difference.field.key} {...props} difference={difference} />
        ))}
        <ButtonRow>
          {differences.some(({ problem }) => problem === undefined) && <Button>{words.save}</Button>}
          <ButtonLink href={paths.registration(id)} tone="secondary">
            {words.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}

const Choice = ({ words, language, values, taken, difference }: ComparisonProps & { difference: Difference }) => {
  const { field, stored, offered, problem, standing } = difference
  const { key } = field
  const label = field.label[language]
  if (problem !== undefined)
    return (
      <SideChoice
        label={label}
        kept={{ title: words.kept, content: shown(field, stored, words) }}
        offered={{ title: words.offered, content: typedUnder(field, values) || words.blank }}
        note={problem}
        isProblem
      />
    )
  return (
    <>
      <input type="hidden" name={inputs.compared} value={key} />
      {valuesUnder(field, values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SideChoice
        label={label}
        kept={{ title: words.kept, content: shown(field, stored, words) }}
        offered={{ title: words.offered, content: shown(field, offered, words) }}
        note={standing === 'changed' ? undefined : words[standing]}
        take={{
          id: `${inputs.taken}-${key}`,
          name: inputs.taken,
          value: key,
          label: words.take,
          checked: taken.includes(key),
        }}
      />
    </>
  )
}

function shown({ kind }: FormField, value: AnswerValue, words: WordWords): string {
  if (typeof value === 'string') return (kind.type === 'rows' ? value : printedAnswer(kind, value)) || words.blank
  if (value.length === 0 || kind.type !== 'rows') return words.blank
  return value
    .map((row, at) => {
      const cells = kind.columns.map((column) => printedAnswer(column.kind, row[column.key] ?? '') || '–')
      return `${at + 1}. ${cells.join(' · ')}`
    })
    .join('\n')
}

const longestShown = 2_000
const typedUnder = (field: FormField, values: FormValues): string =>
  valuesUnder(field, values)
    .map(([, value]) => value)
    .join(' · ')
    .slice(0, longestShown)

const Unread = ({ words, language, missing, leftover }: ComparisonProps) =>
  missing.length + leftover.length === 0 ? null : (
    <>
      <SectionHeading>{words.unreadTitle}</SectionHeading>
      {missing.length > 0 && (
        <>
          <p class="govuk-body">{words.missing}</p>
          <ul class="govuk-list govuk-list--bullet">
            {missing.map((field) => (
              <li key={field.key}>{field.label[language]}</li>
            ))}
          </ul>
        </>
      )}
      {leftover.length > 0 && (
        <>
          <p class="govuk-body">{words.leftover}</p>
          <ul class="govuk-list govuk-list--bullet">
            {leftover.map((text) => (
              <li key={text} class="kh-lines">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )

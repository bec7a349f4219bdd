import { type FormValues, type Problem, problemAt } from '#platform/forms'
import type { Language } from '#platform/words'
import { AnswerShown, type RegistrationWords, shownCell } from '#process/registration'
import { type AnswerRow, type AnswerValue, answerRows, type FormColumn, type FormField } from '#rulebook'
import { Button, ButtonRow, Comparison, DefaultButton, ErrorSummary, Form, PageHeading, Radios } from '#ui'
import type { DraftingWords } from '../drafting.words.ts'

type Answered = Readonly<Record<string, AnswerValue | undefined>>

export type Conflict = {
  readonly field: FormField
  /** Who saved the other answer. */
  readonly name: string
  readonly savedAt: string | undefined
  readonly chosen: string
}

export type ConflictPageProps = {
  words: DraftingWords
  answerWords: RegistrationWords
  language: Language
  caption: string
  action: string
  hidden: Record<string, string>
  /** Everything typed travels along. */
  values: FormValues
  mine: Answered
  theirs: Answered
  conflicts: readonly Conflict[]
  problems: readonly Problem[]
}

/** Two people changed the same answers: both are shown, nothing is overwritten before the second one chooses. */
export const ConflictPage = (props: ConflictPageProps) => {
  const { words, conflicts, problems, values } = props
  const travelling = Object.entries(values).flatMap(([name, value]) => [value].flat().map((one) => ({ name, one })))
  return (
    <>
      {problems.length > 0 && <ErrorSummary title={words.problemsTitle} problems={problems} />}
      <PageHeading title={words.conflictTitle} caption={props.caption} lead={words.conflictLead} />
      <Form action={props.action} hidden={props.hidden}>
        <DefaultButton>{words.saveChosen}</DefaultButton>
        {travelling.map(({ name, one }) => (
          <input key={`${name} ${one}`} type="hidden" name={name} value={one} />
        ))}
        {conflicts.map((conflict) => (
          <ConflictOf {...props} key={conflict.field.key} conflict={conflict} />
        ))}
        <ButtonRow>
          <Button>{words.saveChosen}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

const ConflictOf = ({ conflict, ...props }: ConflictPageProps & { conflict: Conflict }) => {
  const { words, answerWords, language, mine, theirs, problems } = props
  const { field, name, savedAt, chosen } = conflict
  const label = field.label[language]
  const shown = (answers: Answered) =>
    field.kind.type === 'rows' ? (
      <RowsInWords
        words={answerWords}
        columns={field.kind.columns}
        rows={answerRows(answers, field.key)}
        language={language}
      />
    ) : (
      <AnswerShown words={answerWords} {...{ language, field, answers }} />
    )
  return (
    <>
      <Comparison
        label={label}
        before={savedAt ? `${words.theirs(name)} ${savedAt}` : words.theirs(name)}
        after={words.mine}
        items={[{ key: label, sides: [{ before: shown(theirs), after: shown(mine) }] }]}
      />
      <Radios
        name={`_use.${field.key}`}
        label={words.choose(label)}
        value={chosen}
        error={problemAt(problems, `_use.${field.key}`)}
        options={[
          { value: 'theirs', label: words.useTheirs(name) },
          { value: 'mine', label: words.useMine },
          ...(field.kind.type === 'text' ? [{ value: 'both', label: words.useBoth }] : []),
        ]}
      />
    </>
  )
}

type RowsInWordsProps = {
  words: RegistrationWords
  language: Language
  columns: readonly FormColumn[]
  rows: readonly AnswerRow[]
}

/** The rows of a table one under the other, so that half a page is wide enough. */
const RowsInWords = ({ words, language, columns, rows }: RowsInWordsProps) =>
  rows.length === 0 ? (
    <em>{words.notGiven}</em>
  ) : (
    <ol class="govuk-list govuk-list--number">
      {rows.map((row) => (
        <li key={JSON.stringify(row)}>
          {columns
            .map((column) => ({ column, text: shownCell(column.kind, row[column.key] ?? '', words, language) }))
            .filter(({ text }) => text !== '')
            .map(({ column, text }) => `${column.label[language]}: ${text}`)
            .join('; ')}
        </li>
      ))}
    </ol>
  )

import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import {
  type AnswerRow,
  type AnswerValue,
  answerRows,
  answerText,
  type CellKind,
  type FormField,
  type FormSection,
  isAsked,
  type RegistrationForm,
} from '#rulebook'
import { SectionHeading, SummaryList, type SummaryRow, Table } from '#ui'
import type { Draft } from '../registration.forms.ts'
import type { RegistrationWords } from '../registration.words.ts'

type AnswersProps = {
  words: RegistrationWords
  language: Language
  form: RegistrationForm
  answers: Draft
  /** Where the answers of a section are changed; absent when they are only read. */
  editHref?: ((section: FormSection) => string) | undefined
}

/** What was answered, section by section; a question that was not put is not shown. */
export const Answers = (props: AnswersProps) => (
  <>
    {props.form.sections.map((section) => (
      <SectionAnswers {...props} key={section.key} section={section} />
    ))}
  </>
)

const SectionAnswers = ({ section, ...props }: AnswersProps & { section: FormSection }) => {
  const asked = section.fields.filter((field) => isAsked(field, props.answers))
  const title = section.title[props.language]
  const href = props.editHref?.(section)
  return (
    <>
      <SectionHeading aside={href && <EditLink {...props} href={href} title={title} />}>{title}</SectionHeading>
      <SummaryList rows={asked.map((field) => answerRow(props, section, field))} />
    </>
  )
}

const EditLink = ({ words, href, title }: { words: RegistrationWords; href: string; title: string }) => (
  <a class="govuk-link" href={href}>
    {words.changeSection}
    <span class="govuk-visually-hidden">: {title}</span>
  </a>
)

function answerRow({ words, language, answers, editHref }: AnswersProps, section: FormSection, field: FormField) {
  const key = field.label[language]
  const row: SummaryRow = {
    key,
    value: <AnswerShown {...{ words, language, field, answers }} />,
    act: editHref ? { href: `${editHref(section)}#${field.key}`, label: words.change, about: key } : undefined,
  }
  return row
}

type AnswerProps = Pick<AnswersProps, 'words' | 'language'> & {
  field: FormField
  answers: Readonly<Record<string, AnswerValue | undefined>>
}

/** One answer as it is read. */
export const AnswerShown = ({ words, language, field, answers }: AnswerProps) => {
  const { kind, key } = field
  if (kind.type === 'rows') {
    const rows = answerRows(answers, key)
    if (rows.length === 0) return <em>{words.notGiven}</em>
    return (
      <Table
        caption={field.label[language]}
        captionHidden
        head={kind.columns.map((column) => column.label[language])}
        rows={rows.map((row: AnswerRow) =>
          kind.columns.map((column) => shownCell(column.kind, row[column.key] ?? '', words, language)),
        )}
        emptyText={words.notGiven}
      />
    )
  }
  const value = shownCell(kind, answerText(answers, key), words, language)
  return value ? <span class="kh-lines">{value}</span> : <em>{words.notGiven}</em>
}

/** An answer in words: a code becomes its label, a day and a number are written as people write them. */
export function shownCell(kind: CellKind, value: string, words: RegistrationWords, language: Language): string {
  if (value === '') return ''
  if (kind.type === 'day') return shownDay(value)
  if (kind.type === 'yes') return words.agreed
  if (kind.type === 'choice') return kind.options.find(({ code }) => code === value)?.label[language] ?? value
  if (kind.type === 'money' || kind.type === 'whole')
    return /^\d+$/.test(value) ? Number(value).toLocaleString(language) : value
  return value
}

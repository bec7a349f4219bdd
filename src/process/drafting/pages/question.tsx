import { type FormValues, type Problem, problemAt, typed } from '#platform/forms'
import type { Language } from '#platform/words'
import { cellName, rowsTyped } from '#process/registration'
import type { AnswerKind, FormField, FormSection } from '#rulebook'
import { Checkboxes, DateField, Inset, NumberField, Radios, RowsField, TextArea, TextField, When } from '#ui'
import type { DraftingWords } from '../drafting.words.ts'

export type QuestionProps = {
  words: DraftingWords
  language: Language
  section: FormSection
  field: FormField
  values: FormValues
  problems: readonly Problem[]
  /** What each option of a question leads to, by question and code. */
  consequences?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined
  /** The value comes from the house, not from a person. */
  isPrefilled?: boolean | undefined
}

type Frame = { name: string; label: string; hint?: string; error?: string; optionalLabel?: string }

/** One question of the form, drawn by its kind; one that need not be answered says so, one with a condition states it. */
export const Question = (props: QuestionProps) => {
  const { words, language, section, field, values, problems, isPrefilled } = props
  const error = problemAt(problems, field.key)
  const hints = [field.hint?.[language], isPrefilled && words.prefilled].filter(Boolean).join(' ')
  const frame: Frame = {
    name: field.key,
    label: field.label[language],
    ...(hints && { hint: hints }),
    ...(error && { error }),
    ...(field.required ? {} : { optionalLabel: words.optional }),
  }
  const control = (
    <>
      {field.notice && <Inset>{field.notice[language]}</Inset>}
      <Control {...{ words, language, frame, values }} kind={field.kind} leads={props.consequences?.[field.key]} />
    </>
  )
  const decides = field.when && section.fields.find(({ key }) => key === field.when?.key)
  if (!field.when || !decides) return control
  return (
    <When name={decides.key} is={field.when.is} note={conditionOf(props, decides, field.when.is)}>
      {control}
    </When>
  )
}

/** «Chỉ trả lời khi … là …», with the labels of the answers. */
function conditionOf({ words, language }: QuestionProps, { label, kind }: FormField, is: readonly string[]): string {
  if (kind.type !== 'choice') return words.onlyWhenNone(label[language])
  const answers = kind.options.filter(({ code }) => is.includes(code)).map((option) => option.label[language])
  return words.onlyWhen(label[language], answers.join('; '))
}

type ControlProps = Pick<QuestionProps, 'words' | 'language' | 'values'> & {
  frame: Frame
  kind: AnswerKind
  leads: Readonly<Record<string, string>> | undefined
}

const Control = (props: ControlProps) => {
  const { words, language, frame, values, kind, leads } = props
  const value = typed(values, frame.name)
  if (kind.type === 'line') return <TextField {...frame} value={value} />
  if (kind.type === 'text') return <TextArea {...frame} value={value} rows={5} maxLength={kind.max} />
  if (kind.type === 'whole') return <NumberField {...frame} value={value} width={10} />
  if (kind.type === 'money') return <NumberField {...frame} value={value} width={20} />
  if (kind.type === 'day') return <DateField {...frame} value={value} />
  if (kind.type === 'yes')
    return <Checkboxes {...frame} values={[value]} options={[{ value: 'yes', label: words.agree }]} />
  if (kind.type === 'choice')
    return (
      <Radios
        {...frame}
        value={value}
        options={kind.options.map(({ code, label, hint }) => ({
          value: code,
          label: label[language],
          hint: [hint?.[language], leads?.[code]].filter(Boolean).join(' ') || undefined,
        }))}
      />
    )
  return <Rows {...props} kind={kind} />
}

const Rows = ({
  words,
  language,
  frame,
  values,
  kind,
}: ControlProps & { kind: Extract<AnswerKind, { type: 'rows' }> }) => (
  <RowsField
    {...frame}
    columns={kind.columns.map((column) => ({
      key: column.key,
      label: column.label[language],
      optionalLabel: column.required ? undefined : words.ifAny,
      isWide: column.kind.type === 'line' && column.kind.max > 150,
      inputmode: column.kind.type === 'money' || column.kind.type === 'whole' ? 'numeric' : 'text',
    }))}
    rows={Array.from({ length: rowsTyped(frame.name, values) }, (_, row) =>
      kind.columns.map((column) => typed(values, cellName(frame.name, row + 1, column.key))),
    )}
    max={kind.max}
    rowLabel={words.row}
    addLabel={words.addRow}
    removeLabel={words.removeRow}
  />
)

import { type FormValues, type Problem, problemAt, typed } from '#platform/forms'
import type { Language } from '#platform/words'
import type { AnswerKind, FormField } from '#rulebook'
import { Checkboxes, DateField, NumberField, Radios, RowsField, TextArea, TextField } from '#ui'
import { cellName, rowsTyped } from '../registration.forms.ts'
import type { RegistrationWords } from '../registration.words.ts'

export type QuestionProps = {
  words: RegistrationWords
  language: Language
  field: FormField
  values: FormValues
  problems: readonly Problem[]
}

type Frame = { name: string; label: string; hint?: string; error?: string; optionalLabel?: string }

/** Empty rows offered below those that are filled in. */
const spareRows = 2

/** One question of the form, drawn by its kind; a question that need not be answered says so. */
export const Question = ({ words, language, field, values, problems }: QuestionProps) => {
  const error = problemAt(problems, field.key)
  const frame: Frame = {
    name: field.key,
    label: field.label[language],
    ...(field.hint && { hint: field.hint[language] }),
    ...(error && { error }),
    ...(field.required ? {} : { optionalLabel: words.optional }),
  }
  return <Control {...{ words, language, frame, values }} kind={field.kind} />
}

type ControlProps = Pick<QuestionProps, 'words' | 'language' | 'values'> & { frame: Frame; kind: AnswerKind }

const Control = ({ words, language, frame, values, kind }: ControlProps) => {
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
          hint: hint?.[language],
        }))}
      />
    )
  return (
    <RowsField
      {...frame}
      columns={kind.columns.map((column) => ({
        key: column.key,
        label: column.label[language],
        isWide: column.kind.type === 'line' && column.kind.max > 150,
        inputmode: column.kind.type === 'money' || column.kind.type === 'whole' ? 'numeric' : 'text',
      }))}
      rows={Array.from({ length: rowsTyped(frame.name, values) }, (_, row) =>
        kind.columns.map((column) => typed(values, cellName(frame.name, row + 1, column.key))),
      )}
      spare={spareRows}
      rowLabel={words.rowOf}
    />
  )
}

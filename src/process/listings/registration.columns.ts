import type { FormValues } from '#platform/forms'
import { type Column, type Named, offersOf, yesOrNo } from '#platform/lists'
import { dayTextOf } from '#platform/xlsx'
import { cellName } from '#process/registration'
import { type AnswerKind, type FormField, fieldsOf, type RegistrationForm } from '#rulebook'
import { words } from './form-row.ts'

/** Without these not even a draft can be kept; everything else is asked for when the draft is sent. */
const neededAtOnce = ['name', 'level']
/** Between the cells of one line; a line is one row of the table that the form asks for. */
const between = '|'
const narrow = 18
const broad = 44

/** The questions of these forms as columns, each once; whose registration it is stands first. */
export function registrationColumns(forms: readonly RegistrationForm[], owners: readonly Named[]): Column[] {
  const sections = forms.flatMap((form) => form.sections)
  const placed = sections.flatMap(({ title, fields }) => fields.map((field) => ({ field, section: title.vi })))
  const asked = new Map(placed.map((one) => [one.field.key, one]))
  return [
    {
      key: 'organisation',
      title: words.registrant,
      hint: words.registrantHint,
      example: owners[0]?.name ?? '',
      // Who registers for one organisation alone need not write it down.
      isRequired: owners.length !== 1,
      width: broad,
      kind: 'text',
      offers: offersOf(owners),
    },
    ...[...asked.values()].map(columnOf),
  ]
}

type Placed = { readonly field: FormField; readonly section: string }

function columnOf({ field, section }: Placed): Column {
  const { key, label, kind } = field
  return {
    key,
    title: label.vi,
    hint: `${words.section(section)} ${hintOf(field)}`.trim(),
    example: exampleOf(field),
    isRequired: neededAtOnce.includes(key),
    width: kind.type === 'text' || kind.type === 'rows' ? broad : kind.type === 'line' ? 30 : narrow,
    kind: kind.type === 'day' ? 'day' : kind.type === 'whole' || kind.type === 'money' ? 'number' : 'text',
    ...choicesOf(kind),
  }
}

function choicesOf(kind: AnswerKind): Pick<Column, 'choices'> {
  if (kind.type === 'yes') return { choices: yesOrNo({ yes: 'yes', no: '' }) }
  return kind.type === 'choice' ? { choices: kind.options.map(({ code, label }) => ({ code, label: label.vi })) } : {}
}

function hintOf({ hint, kind, required, when, key }: FormField): string {
  const wanted = neededAtOnce.includes(key) ? '' : required ? (when ? words.wantedWhen : words.wantedToSend) : ''
  const table =
    kind.type === 'rows' ? words.tableHint(kind.columns.map(({ label }) => label.vi).join(` ${between} `)) : ''
  return [hint?.vi ?? '', table, wanted].filter(Boolean).join(' ')
}

function exampleOf({ key, kind }: FormField): string {
  if (key === 'name') return words.exampleName
  if (kind.type === 'choice') return kind.options[0]?.label.vi ?? ''
  if (kind.type === 'day') return words.exampleDay
  if (kind.type === 'rows') return kind.columns.map(({ label }) => `(${label.vi})`).join(` ${between} `)
  return ''
}

/** What the form of the screen would send: each line of a table's cell as a row of inputs. */
export function formValues(form: RegistrationForm, texts: Readonly<Record<string, string>>): FormValues {
  const values: Record<string, string> = {}
  for (const { key, kind } of fieldsOf(form)) {
    const text = texts[key] ?? ''
    if (kind.type !== 'rows') values[key] = text
    else
      for (const [row, line] of linesOf(text).entries())
        for (const [at, column] of kind.columns.entries()) {
          const cell = line[at] ?? ''
          values[cellName(key, row + 1, column.key)] = column.kind.type === 'day' ? dayTextOf({ text: cell }) : cell
        }
  }
  return values
}

const linesOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(between).map((cell) => cell.trim()))

/** Columns of other forms in which something was written all the same. */
export const strangersIn = (form: RegistrationForm, texts: Readonly<Record<string, string>>): string[] => {
  const known = new Set(fieldsOf(form).map(({ key }) => key))
  return Object.keys(texts).filter((key) => key !== 'organisation' && texts[key] !== '' && !known.has(key))
}

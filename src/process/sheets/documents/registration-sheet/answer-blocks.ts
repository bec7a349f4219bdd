import type { Block, Column } from '#platform/papers'
import { upper } from '#platform/vietnamese-text'
import {
  type AnswerKind,
  type Answers,
  answerRows,
  answerText,
  type CellKind,
  type FormColumn,
  type FormField,
  type FormSection,
  isAsked,
  type RegistrationForm,
} from '#rulebook'
import { printedAnswer } from './printed-answer.ts'

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
const dots = '………………………………'

/**
 * Every question of a form with its answer, section by section, whatever the form asks. A question that was not put, or
 * need not be answered and was not, is left out; one that must still be answered gets dots to write on.
 */
export function answerBlocks(form: RegistrationForm, answers: Answers): Block[] {
  return form.sections
    .map((section) => ({ section, fields: printedFields(section, answers) }))
    .filter(({ fields }) => fields.length > 0)
    .flatMap(({ section, fields }, index) => [
      { kind: 'heading' as const, level: 1 as const, text: `${roman[index] ?? index + 1}. ${upper(section.title.vi)}` },
      ...fields.flatMap((field, at) => fieldBlocks(field, answers, at + 1)),
    ])
}

const printedFields = ({ fields }: FormSection, answers: Answers): readonly FormField[] =>
  fields.filter((field) => isAsked(field, answers) && (field.required || isGiven(field, answers)))

/** A tick that was not given says something too: the person did not agree. */
const isGiven = ({ key, kind }: FormField, answers: Answers): boolean =>
  kind.type === 'yes' || answerText(answers, key) !== '' || answerRows(answers, key).length > 0

function fieldBlocks({ key, label, kind }: FormField, answers: Answers, number: number): Block[] {
  const title = { text: `${number}. ${label.vi}: `, bold: true }
  if (kind.type !== 'rows')
    return [{ kind: 'paragraph', text: [title, { text: answered(kind, answerText(answers, key)) }] }]
  const rows = answerRows(answers, key)
  return [
    { kind: 'heading', level: 2, text: `${number}. ${label.vi}:` },
    {
      kind: 'table',
      columns: columnsOf(kind),
      rows: (rows.length > 0 ? rows : [{}]).map((row: Readonly<Record<string, string>>, index) => [
        String(index + 1),
        ...kind.columns.map((column) => printedAnswer(column.kind, row[column.key] ?? '')),
      ]),
    },
  ]
}

function answered(kind: CellKind, value: string): string {
  if (kind.type === 'yes') return value === '' ? 'Không đồng ý' : 'Đồng ý'
  return printedAnswer(kind, value) || dots
}

type Rows = Extract<AnswerKind, { readonly type: 'rows' }>

/** Shares of the width follow from how much each column may hold. */
function columnsOf({ columns }: Rows): Column[] {
  const weights = columns.map(weightOf)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return [
    { title: 'STT', widthPercent: 7, align: 'center' },
    ...columns.map(({ label, kind }, index) => ({
      title: label.vi,
      widthPercent: (93 * (weights[index] ?? 0)) / total,
      align: alignOf(kind),
    })),
  ]
}

const weightOf = ({ kind }: FormColumn): number =>
  kind.type === 'line' || kind.type === 'text' ? Math.sqrt(Math.min(Math.max(kind.max, 60), 300)) : 9

const alignOf = ({ type }: CellKind): Column['align'] => {
  if (type === 'whole' || type === 'money') return 'right'
  return type === 'day' ? 'center' : 'left'
}

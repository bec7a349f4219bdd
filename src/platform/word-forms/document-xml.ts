import {
  cellTag,
  choiceControl,
  lineControl,
  paragraph,
  run,
  type SimpleField,
  textControl,
  tickControl,
} from './control-xml.ts'
import { placeholders, type WordField, type WordForm } from './word-form.ts'
import { element } from './xml-text.ts'

/** Twentieths of a point: A4 with the margins of official papers. */
const page = { width: 11_906, height: 16_838, left: 1_701, right: 850, top: 1_134, bottom: 1_134 }
const full = page.width - page.left - page.right
const labelShare = 0.38
/** An empty box for a text is at least so high. */
const roomToWrite = 900
const numberColumn = 760

const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'mc:Ignorable': 'w14',
}

/** The body of the form: title, how to fill it in, a heading and a table for each section, the mark. */
export function documentXml(form: WordForm): string {
  const body = [
    paragraph('Title', run(form.title)),
    paragraph('Subtitle', run(form.summary)),
    ...form.lead.map((text) => paragraph('Lead', run(text))),
    ...form.sections.flatMap(({ title, fields }) => [paragraph('Heading1', run(title)), ...blocksOf(fields)]),
    paragraph('Mark', run(form.mark)),
    element(
      'w:sectPr',
      {},
      element('w:pgSz', { 'w:w': page.width, 'w:h': page.height }),
      element('w:pgMar', {
        'w:top': page.top,
        'w:right': page.right,
        'w:bottom': page.bottom,
        'w:left': page.left,
        'w:header': 567,
        'w:footer': 567,
        'w:gutter': 0,
      }),
    ),
  ]
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${element('w:document', namespaces, element('w:body', {}, ...body))}`
}

/** Fields that follow each other share one table; a table of rows stands below its own label. */
function blocksOf(fields: readonly WordField[]): string[] {
  const blocks: string[] = []
  let together: string[] = []
  const close = () => {
    if (together.length > 0) blocks.push(table([full * labelShare, full * (1 - labelShare)], together), between)
    together = []
  }
  for (const field of fields) {
    if (field.kind === 'rows') {
      close()
      blocks.push(...rowsBlock(field), between)
    } else together.push(...fieldRows(field))
  }
  close()
  return blocks
}

/** Two tables without a paragraph between them would become one. */
const between = paragraph('Between')

const label = ({ label: text, hint }: Pick<WordField, 'label' | 'hint'>): string =>
  paragraph('FieldLabel', run(text)) + (hint === '' ? '' : paragraph('Hint', run(hint)))

function fieldRows(field: SimpleField): string[] {
  const [left, right] = [full * labelShare, full * (1 - labelShare)]
  if (field.kind !== 'text')
    return [row([cell(left, label(field), { isLabel: true }), cell(right, paragraph('Answer', ...answer(field)))])]
  return [
    row([cell(full, label(field), { isLabel: true, span: 2 })]),
    row([cell(full, textControl(field, field.value), { span: 2 })], { maySplit: true, height: roomToWrite }),
  ]
}

function answer(field: SimpleField): string[] {
  switch (field.kind) {
    case 'choice':
      return [choiceControl(field, field.options, field.value)]
    case 'tick':
      return [tickControl(field, field.isTicked), run(` ${field.statement}`)]
    case 'day':
      return [lineControl(field, field.value, placeholders.day)]
    case 'line':
    case 'text':
      return [lineControl(field, field.value)]
  }
}

function rowsBlock(field: Extract<WordField, { readonly kind: 'rows' }>): string[] {
  const total = field.columns.reduce((sum, { share }) => sum + share, 0)
  const widths = [numberColumn, ...field.columns.map(({ share }) => ((full - numberColumn) * share) / total)]
  const widthOf = (index: number) => widths[index] ?? 0
  const head = row(
    [{ label: 'STT' }, ...field.columns].map((column, index) =>
      cell(widthOf(index), paragraph('ColumnHead', run(column.label)), { isLabel: true }),
    ),
    { isHead: true },
  )
  const rows = [...field.rows, ...Array.from({ length: field.spare }, () => [] as readonly string[])].map((cells, at) =>
    row(
      [
        cell(widthOf(0), paragraph('RowNumber', run(String(at + 1)))),
        ...field.columns.map(({ key, label: name }, index) => {
          const named = { tag: cellTag(field.tag, at + 1, key), label: name }
          return cell(widthOf(index + 1), paragraph('Answer', lineControl(named, cells[index] ?? '', ' ')))
        }),
      ],
      { maySplit: true },
    ),
  )
  return [label(field), table(widths, [head, ...rows])]
}

const table = (widths: readonly number[], rows: readonly string[]): string =>
  element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      element('w:tblStyle', { 'w:val': 'FormTable' }),
      element('w:tblW', { 'w:w': Math.round(full), 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
    ),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': Math.round(width) }))),
    ...rows,
  )

type RowSetting = { readonly isHead?: boolean; readonly maySplit?: boolean; readonly height?: number }

const row = (cells: readonly string[], { isHead, maySplit, height }: RowSetting = {}): string => {
  const settings = [
    ...(maySplit ? [] : [element('w:cantSplit')]),
    ...(height ? [element('w:trHeight', { 'w:val': height, 'w:hRule': 'atLeast' })] : []),
    ...(isHead ? [element('w:tblHeader')] : []),
  ]
  return element('w:tr', {}, settings.length > 0 ? element('w:trPr', {}, ...settings) : '', ...cells)
}

const cell = (
  width: number,
  content: string,
  { span, isLabel }: { readonly span?: number; readonly isLabel?: boolean } = {},
): string =>
  element(
    'w:tc',
    {},
    element(
      'w:tcPr',
      {},
      element('w:tcW', { 'w:w': Math.round(width), 'w:type': 'dxa' }),
      span ? element('w:gridSpan', { 'w:val': span }) : '',
      isLabel ? element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'F3F0EE' }) : '',
    ),
    content,
  )

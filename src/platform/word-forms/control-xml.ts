import { createHash } from 'node:crypto'
import { boxes, placeholders, type WordField, type WordOption } from './word-form.ts'
import { element, escaped } from './xml-text.ts'

/** Content controls of WordprocessingML (ECMA-376 part 1, 17.5.2); the box to tick is an extension of Word 2010. */

export const run = (text: string, ...properties: readonly string[]): string =>
  element(
    'w:r',
    {},
    properties.length > 0 ? element('w:rPr', {}, ...properties) : '',
    ...text
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [element('w:br')] : []),
        `<w:t xml:space="preserve">${escapedKeepingSpaces(line)}</w:t>`,
      ]),
  )

const escapedKeepingSpaces = (text: string): string => escaped(`|${text}|`).slice(1, -1)

export const paragraph = (style: string, ...content: readonly string[]): string =>
  element('w:p', {}, element('w:pPr', {}, element('w:pStyle', { 'w:val': style })), ...content)

type Control = { readonly tag: string; readonly label: string; readonly isEmpty: boolean; readonly type: string }

/** Word wants a number of its own for each control; the tag gives always the same one. */
export const numberOf = (tag: string): number => createHash('sha256').update(tag).digest().readUInt32BE() & 0x7fffffff

const properties = ({ tag, label, isEmpty, type }: Control): string =>
  element(
    'w:sdtPr',
    {},
    element('w:alias', { 'w:val': label }),
    element('w:tag', { 'w:val': tag }),
    element('w:id', { 'w:val': numberOf(tag) }),
    isEmpty ? element('w:showingPlcHdr') : '',
    type,
  )

const control = (given: Control, content: string): string =>
  element('w:sdt', {}, properties(given), element('w:sdtContent', {}, content))

const placeholderRun = (text: string): string => run(text, element('w:rStyle', { 'w:val': 'PlaceholderText' }))

type Named = { readonly tag: string; readonly label: string }

/** One line of text, or a day. */
export const lineControl = ({ tag, label }: Named, value: string, placeholder: string = placeholders.line): string =>
  control(
    { tag, label, isEmpty: value === '', type: element('w:text') },
    value === '' ? placeholderRun(placeholder) : run(value),
  )

/** Text of any number of paragraphs: stands in place of paragraphs, not in one. */
export const textControl = ({ tag, label }: Named, value: string): string =>
  control(
    { tag, label, isEmpty: false, type: '' },
    value
      .split('\n')
      .map((line) => paragraph('Answer', ...(line === '' ? [] : [run(line)])))
      .join(''),
  )

export function choiceControl({ tag, label }: Named, options: readonly WordOption[], value: string): string {
  const chosen = options.find((option) => option.value === value)
  const items = options.map((option) =>
    element('w:listItem', { 'w:displayText': option.label, 'w:value': option.value }),
  )
  return control(
    { tag, label, isEmpty: chosen === undefined, type: element('w:dropDownList', {}, ...items) },
    chosen ? run(chosen.label) : placeholderRun(placeholders.choice),
  )
}

export function tickControl({ tag, label }: Named, isTicked: boolean): string {
  const font = 'MS Gothic'
  const sign = (name: string, box: string) =>
    element(name, { 'w14:val': box.codePointAt(0)?.toString(16).toUpperCase() ?? '', 'w14:font': font })
  const type = element(
    'w14:checkbox',
    {},
    element('w14:checked', { 'w14:val': isTicked ? 1 : 0 }),
    sign('w14:checkedState', boxes.ticked),
    sign('w14:uncheckedState', boxes.empty),
  )
  const fonts = element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:hint': 'eastAsia' })
  return control({ tag, label, isEmpty: false, type }, run(isTicked ? boxes.ticked : boxes.empty, fonts))
}

/** Name of the control in a cell of a table; rows count from 1. */
export const cellTag = (tag: string, row: number, column: string): string => `${tag}.${row}.${column}`

export type SimpleField = Exclude<WordField, { readonly kind: 'rows' }>

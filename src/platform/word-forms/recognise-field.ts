import { cleanLine, searchKey } from '#platform/vietnamese-text'
import { numberOf } from './control-xml.ts'
import type { FoundControl, Place } from './places.ts'
import { boxes, placeholders, type WordAnswer, type WordField, type WordOption } from './word-form.ts'

export type Recognised = { readonly answer: WordAnswer; readonly places: readonly Place[] }
type SimpleField = Exclude<WordField, { readonly kind: 'rows' }>

/** How a label is compared: without its number, its colon, and whatever a program changed in white space. */
export const folded = (text: string): string =>
  cleanLine(text)
    .toLocaleLowerCase('vi')
    .replace(/^\d{1,2}[.)]\s+/, '')
    .replace(/[\s:.*]+$/, '')

export const isControlOf = ({ tag, number }: FoundControl, wanted: string): boolean =>
  tag === '' ? number === numberOf(wanted) : tag === wanted

/** The answer in the control of the field: the first that says something, or an empty one. */
export function answerAt(field: SimpleField, places: readonly Place[]): Recognised | undefined {
  const own = places.filter(({ controls }) => controls.some((control) => isControlOf(control, field.tag)))
  const [first] = own
  if (!first) return undefined
  const inCell = own.filter(({ cell }) => cell)
  const lines =
    inCell.length > 0 ? inCell.map((place) => textIn(field, place)) : own.map((place) => textIn(field, place))
  // A text whose table is gone has become several paragraphs in one control.
  const text = inCell.length > 0 ? (lines.find((line) => line.trim() !== '') ?? '') : lines.join('\n')
  const ticked = own.flatMap(({ controls }) => controls.filter((control) => isControlOf(control, field.tag)))[0]
    ?.isTicked
  return { answer: answerOf(field, text, ticked), places: own }
}

/** Whatever stands in the cell belongs to the answer, also beside the control; not so where the label stands there too. */
function textIn(field: SimpleField, { text, controls }: Place): string {
  const control = controls.find((each) => isControlOf(each, field.tag))
  const [firstLine = ''] = text.split('\n')
  const isLabelled = folded(firstLine).startsWith(folded(field.label)) && text !== control?.text
  return isLabelled ? (control?.text ?? '') : text
}

/** The answer beside, below or behind the label. */
export function labelledAnswer(
  field: SimpleField,
  places: readonly Place[],
  labels: readonly string[],
): Recognised | undefined {
  const at = places.findIndex((place) => isLabel(place, field.label))
  const label = places[at]
  if (!label) return undefined
  const { cell } = label
  if (!cell) return behindLabel(field, places, at, labels)
  const beside = places.find(
    (place) => place.cell?.table === cell.table && place.cell.row === cell.row && place.cell.column === cell.column + 1,
  )
  const below = places.find(
    (place) => place.cell?.table === cell.table && place.cell.row === cell.row + 1 && place.cell.column === 0,
  )
  const answer = beside ?? below
  if (!answer || labels.some((each) => isLabel(answer, each))) return undefined
  const ticked = answer.controls.find(({ isTicked }) => isTicked !== undefined)?.isTicked
  return { answer: answerOf(field, answer.text, ticked), places: [label, answer] }
}

const isLabel = ({ text, cell }: Place, label: string): boolean => {
  const [first = ''] = text.split('\n')
  if (folded(first) === folded(label)) return true
  return !cell && folded(first.split(':')[0] ?? '') === folded(label) && first.includes(':')
}

/** Without tables: `Label: answer`, and the paragraphs up to the next label. */
function behindLabel(field: SimpleField, places: readonly Place[], at: number, labels: readonly string[]): Recognised {
  const [label] = places.slice(at, at + 1)
  const rest = places.slice(at + 1)
  const end = rest.findIndex((place) => place.cell !== undefined || labels.some((each) => isLabel(place, each)))
  const following = end < 0 ? rest : rest.slice(0, end)
  const hints = new Set(field.hint.split('\n').map(folded))
  const said = [
    (label?.text ?? '').slice((label?.text.indexOf(':') ?? -1) + 1 || label?.text.length),
    ...following.map(({ text }) => text),
  ].filter((line) => line.trim() !== '' && !hints.has(folded(line)))
  return { answer: answerOf(field, said.join('\n'), undefined), places: label ? [label, ...following] : [] }
}

function answerOf(field: SimpleField, text: string, ticked: boolean | undefined): WordAnswer {
  const trimmed = withoutPlaceholder(text.trim())
  if (field.kind === 'choice') return { kind: 'text', text: codeOf(field.options, trimmed) }
  if (field.kind === 'tick') return { kind: 'text', text: (ticked ?? isTicked(trimmed)) ? 'yes' : '' }
  return { kind: 'text', text: trimmed }
}

/** LibreOffice 7.4 forgets that greyed words are none, and people type before or behind them. */
function withoutPlaceholder(text: string): string {
  const composed = text.normalize('NFC')
  const found = Object.values(placeholders).find((each) => composed.startsWith(each) || composed.endsWith(each))
  return found ? composed.replace(found, '').trim() : text
}

/** The code of an option by its words, with or without marks; other words as they are, to be told. */
function codeOf(options: readonly WordOption[], text: string): string {
  if (text === '') return ''
  const exact = options.find(({ label }) => folded(label) === folded(text))
  const alike = options.filter(({ label }) => searchKey(label) === searchKey(text))
  return exact?.value ?? (alike.length === 1 ? (alike[0]?.value ?? text) : text)
}

const isTicked = (text: string): boolean => !text.startsWith(boxes.empty) && /^([☒☑✓✔✗✘]|[xX](\s|$))/u.test(text)

import { boxes, placeholders, wordLimits } from './word-form.ts'
import { attributeOf, childrenOf, named, nameOf, within, wordsIn, type XmlNode } from './xml-tree.ts'

/** A content control as it came back. */
export type FoundControl = {
  readonly tag: string
  /** The number a form gives to the tag: LibreOffice 7.4 keeps it and drops the tag. */
  readonly number: number
  readonly text: string
  /** Only of a box to tick. */
  readonly isTicked: boolean | undefined
}

/** A paragraph, or a cell of a table with all its paragraphs. */
export type Place = {
  readonly text: string
  readonly controls: readonly FoundControl[]
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
}

/** Everything with words or controls in a document, in its order. Deleted text and field codes are no words. */
export function placesIn(document: XmlNode): readonly Place[] {
  const walk = new Walk()
  walk.blocks(childrenOf(named(childrenOf(document), 'w:body')), 0)
  return walk.places
}

/** Elements that only wrap what stands in them. */
const wrappers = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:hyperlink',
  'w:fldSimple',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
])

type Collected = { text: string; controls: FoundControl[] }

class Walk {
  readonly places: Place[] = []
  #tables = 0
  /** Block controls around what is walked now. */
  readonly #around: FoundControl[] = []

  blocks(nodes: readonly XmlNode[], depth: number): void {
    if (depth > wordLimits.depth) return
    for (const node of nodes) {
      const name = nameOf(node)
      if (name === 'w:p') this.#keep(collect([node], depth))
      else if (name === 'w:tbl') this.#table(node, depth)
      else if (name === 'w:sdt') this.#control(node, depth)
      else if (wrappers.has(name)) this.blocks(childrenOf(node), depth + 1)
      else if (name === 'mc:AlternateContent') this.blocks(childrenOf(childrenOf(node)[0]), depth + 1)
    }
  }

  #keep({ text, controls }: Collected, cell?: Place['cell']): void {
    const all = [...this.#around, ...controls]
    if (text.trim() !== '' || all.length > 0 || cell) this.places.push({ text, controls: all, ...(cell && { cell }) })
  }

  #control(node: XmlNode, depth: number): void {
    this.#around.push(controlOf(node, depth))
    this.blocks(contentOf(node), depth + 1)
    this.#around.pop()
  }

  #table(node: XmlNode, depth: number): void {
    const table = this.#tables
    this.#tables += 1
    for (const [row, line] of inside(node, 'w:tr').entries())
      for (const [column, cell] of inside(line, 'w:tc').entries())
        this.#keep(collect(childrenOf(cell), depth + 3), { table, row, column })
  }
}

const contentOf = (control: XmlNode): readonly XmlNode[] => childrenOf(named(childrenOf(control), 'w:sdtContent'))

/** Rows of a table or cells of a row, also those that a control or a tracked change wraps. */
const inside = (node: XmlNode, wanted: 'w:tr' | 'w:tc'): readonly XmlNode[] =>
  childrenOf(node).flatMap((child) => {
    const name = nameOf(child)
    if (name === wanted) return [child]
    if (name === 'w:sdt') return inside({ 'w:x': contentOf(child) }, wanted)
    return wrappers.has(name) ? inside(child, wanted) : []
  })

/** Words and controls of paragraphs; each paragraph and each forced line is a line. */
function collect(nodes: readonly XmlNode[], depth: number): Collected {
  const into: Collected = { text: '', controls: [] }
  gather(nodes, into, depth)
  return { ...into, text: into.text.replace(/^\n+|\s+$/g, '') }
}

function gather(nodes: readonly XmlNode[], into: Collected, depth: number): void {
  if (depth > wordLimits.depth) return
  for (const node of nodes) {
    const name = nameOf(node)
    if (name === 'w:t') into.text += wordsIn(node)
    else if (name === 'w:tab') into.text += ' '
    else if (name === 'w:br' || name === 'w:cr') into.text += '\n'
    else if (name === 'w:noBreakHyphen') into.text += '-'
    else if (name === 'w:p') {
      if (into.text !== '' && !into.text.endsWith('\n')) into.text += '\n'
      gather(childrenOf(node), into, depth + 1)
      into.text += '\n'
    } else if (name === 'w:sdt') {
      const control = controlOf(node, depth)
      into.controls.push(control)
      if (control.text !== '') gather(contentOf(node), into, depth + 1)
    } else if (name === 'mc:AlternateContent') gather(childrenOf(childrenOf(node)[0]), into, depth + 1)
    else if (name === 'w:r' || name === 'w:tbl' || name === 'w:tr' || name === 'w:tc' || wrappers.has(name))
      gather(childrenOf(node), into, depth + 1)
  }
}

/** What Word and LibreOffice show in an empty control, in the languages of their menus that are in use here. */
const emptyWords =
  /^(click (or tap )?here to enter|click or tap to enter|choose an item|(bấm|nhấp)( hoặc gõ nhẹ| hoặc nhấn)? vào đây|chọn một mục)/i

function controlOf(node: XmlNode, depth: number): FoundControl {
  const properties = named(childrenOf(node), 'w:sdtPr')
  const property = (name: string) => within(properties, name, 1)
  const { text } = collect(contentOf(node), depth + 1)
  const shown = text.trim().normalize('NFC')
  const isOurs = Object.values(placeholders).some((placeholder) => placeholder === shown)
  const isEmpty = isOurs || shown === '' || (property('w:showingPlcHdr') !== undefined && emptyWords.test(shown))
  return {
    tag: attributeOf(property('w:tag'), 'w:val'),
    number: Number(attributeOf(property('w:id'), 'w:val') || 0),
    text: isEmpty ? '' : text,
    isTicked: tickOf(property('w14:checkbox'), shown),
  }
}

function tickOf(checkbox: XmlNode | undefined, shown: string): boolean | undefined {
  if (!checkbox) return undefined
  if (shown.startsWith(boxes.ticked)) return true
  if (shown.startsWith(boxes.empty)) return false
  return ['1', 'true', 'on'].includes(attributeOf(within(checkbox, 'w14:checked', 1), 'w14:val'))
}

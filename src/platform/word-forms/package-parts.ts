import type { WordForm } from './word-form.ts'
import { element, escaped } from './xml-text.ts'

/** Every part of the package but its body. */

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const main = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }

const types: Readonly<Record<string, string>> = {
  '/word/document.xml': `${word}.document.main+xml`,
  '/word/styles.xml': `${word}.styles+xml`,
  '/word/settings.xml': `${word}.settings+xml`,
  '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  '/docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
}
const contentTypes = element(
  'Types',
  { xmlns: `${packaging}/content-types` },
  element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
  element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ...Object.entries(types).map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
)

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  element(
    'Relationships',
    { xmlns: `${packaging}/relationships` },
    ...targets.map(([Type, Target], index) => element('Relationship', { Id: `rId${index + 1}`, Type, Target })),
  )

/** A fixed number that says: text properties made by a program, not by a person (ECMA-376 part 1, 22.3). */
const customFormat = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

const customProperties = ({ properties }: WordForm): string =>
  element(
    'Properties',
    { xmlns: `${office}/custom-properties`, 'xmlns:vt': `${office}/docPropsVTypes` },
    ...Object.entries(properties).map(([name, value], index) =>
      element('property', { fmtid: customFormat, pid: index + 2, name }, element('vt:lpwstr', {}, escaped(value))),
    ),
  )

const coreProperties = ({ title, summary }: WordForm): string =>
  element(
    'cp:coreProperties',
    { 'xmlns:cp': `${packaging}/metadata/core-properties`, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:title', {}, escaped(`${title} ${summary}`)),
    element('dc:language', {}, 'vi-VN'),
  )

type Look = {
  readonly size: number
  readonly bold?: true
  readonly italic?: true
  readonly colour?: string
  readonly align?: 'center' | 'left' | 'both'
  readonly before?: number
  readonly after?: number
  readonly outline?: number
  readonly staysWithNext?: true
}

function style(id: string, name: string, look: Look): string {
  const { size, bold, italic, colour, align = 'left', before = 0, after = 0, outline, staysWithNext } = look
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': 'Normal' }),
    element('w:qFormat'),
    element(
      'w:pPr',
      {},
      staysWithNext ? element('w:keepNext') : '',
      element('w:spacing', { 'w:before': before * 20, 'w:after': after * 20, 'w:line': 264, 'w:lineRule': 'auto' }),
      element('w:jc', { 'w:val': align }),
      outline === undefined ? '' : element('w:outlineLvl', { 'w:val': outline }),
    ),
    element(
      'w:rPr',
      {},
      bold ? element('w:b') : '',
      italic ? element('w:i') : '',
      colour ? element('w:color', { 'w:val': colour }) : '',
      element('w:sz', { 'w:val': size * 2 }),
    ),
  )
}

const border = (name: string) => element(name, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '8C8480' })

const styles = element(
  'w:styles',
  main,
  element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element(
        'w:rPr',
        {},
        element('w:rFonts', {
          'w:ascii': 'Times New Roman',
          'w:hAnsi': 'Times New Roman',
          'w:cs': 'Times New Roman',
          'w:eastAsia': 'Times New Roman',
        }),
        element('w:sz', { 'w:val': 26 }),
        element('w:lang', { 'w:val': 'vi-VN' }),
      ),
    ),
  ),
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    element('w:name', { 'w:val': 'Normal' }),
  ),
  style('Title', 'Title', { size: 16, bold: true, align: 'center' }),
  style('Subtitle', 'Subtitle', { size: 14, bold: true, align: 'center', after: 10 }),
  style('Lead', 'Kheo Lead', { size: 11, italic: true, colour: '555555', after: 3 }),
  style('Heading1', 'heading 1', { size: 14, bold: true, before: 14, after: 6, outline: 0, staysWithNext: true }),
  style('FieldLabel', 'Kheo Field Label', { size: 12, bold: true, before: 2, staysWithNext: true }),
  style('Hint', 'Kheo Hint', { size: 10, italic: true, colour: '555555', after: 2, staysWithNext: true }),
  style('Answer', 'Kheo Answer', { size: 13, before: 2, after: 2 }),
  style('ColumnHead', 'Kheo Column Head', {
    size: 11,
    bold: true,
    align: 'center',
    before: 2,
    after: 2,
    staysWithNext: true,
  }),
  style('RowNumber', 'Kheo Row Number', { size: 11, align: 'center', before: 2, after: 2 }),
  style('Between', 'Kheo Between', { size: 4 }),
  style('Mark', 'Kheo Mark', { size: 8, colour: '777777', before: 18 }),
  element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': 'PlaceholderText' },
    element('w:name', { 'w:val': 'Placeholder Text' }),
    element('w:rPr', {}, element('w:color', { 'w:val': '808080' })),
  ),
  element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': 'FormTable' },
    element('w:name', { 'w:val': 'Kheo Form Table' }),
    element(
      'w:tblPr',
      {},
      element('w:tblBorders', {}, ...['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'].map(border)),
      element(
        'w:tblCellMar',
        {},
        ...['w:left', 'w:right'].map((side) => element(side, { 'w:w': 100, 'w:type': 'dxa' })),
      ),
    ),
  ),
)

export const partsOf = (form: WordForm): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({
      '[Content_Types].xml': contentTypes,
      '_rels/.rels': relationships([
        [`${office}/relationships/officeDocument`, 'word/document.xml'],
        [`${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        [`${office}/relationships/custom-properties`, 'docProps/custom.xml'],
      ]),
      'word/_rels/document.xml.rels': relationships([
        [`${office}/relationships/styles`, 'styles.xml'],
        [`${office}/relationships/settings`, 'settings.xml'],
      ]),
      'word/styles.xml': styles,
      'word/settings.xml': element('w:settings', main, element('w:defaultTabStop', { 'w:val': 720 })),
      'docProps/core.xml': coreProperties(form),
      'docProps/custom.xml': customProperties(form),
    }).map(([path, xml]) => [path, head + xml]),
  )

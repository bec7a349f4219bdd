import ExcelJS from 'exceljs'
import type { TemplateColumn, TemplateSheet } from './sheets.ts'

const solid = (argb: string) =>
  ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const satisfies ExcelJS.Fill
const red = 'FFA4161A'
const grey = 'FF5B5B5B'
const line = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const
const frame = { top: line, left: line, bottom: line, right: line }
const formats = { text: '@', number: '0', day: 'dd/mm/yyyy' } as const
const countingWidth = 8
const font = (more: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> => ({ name: 'Arial', size: 10, ...more })

/** Draws a template: title, what to know, typed columns with hints and lists, one example row; then guide and lists. */
export async function templateCells(template: TemplateSheet): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.title = template.title
  const sheet = workbook.addWorksheet(template.sheet, {
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 },
  })
  const headRow = template.lead.length + 3
  drawHead(sheet, template, headRow)
  drawTop(sheet, template)
  drawExample(sheet, template, headRow + 1)
  drawGuide(workbook.addWorksheet(template.guide.sheet), template)
  const lists = drawLists(workbook, template)
  for (const [at, column] of template.columns.entries()) {
    const letter = sheet.getColumn(at + 2).letter
    const range = `${letter}${headRow + 1}:${letter}${headRow + template.rows}`
    rulesOf(sheet).add(range, ruleOf(column, lists.get(column.title), template))
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** After the columns, whose look would run over it. */
function drawTop(sheet: ExcelJS.Worksheet, { title, lead }: TemplateSheet): void {
  const alignment = { wrapText: false, vertical: 'middle' } as const
  const head = sheet.getCell(1, 1)
  head.value = title
  head.style = { font: font({ size: 14, bold: true, color: { argb: red } }), alignment }
  sheet.getRow(1).height = 24
  for (const [at, text] of lead.entries()) {
    const cell = sheet.getCell(at + 2, 1)
    cell.value = text
    cell.style = { font: font({ color: { argb: grey } }), alignment }
  }
}

function drawHead(sheet: ExcelJS.Worksheet, { counting, columns }: TemplateSheet, headRow: number): void {
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: headRow }]
  const titles = [
    { title: counting.title, width: countingWidth, hint: '', isRequired: false, kind: 'text' as const },
    ...columns,
  ]
  for (const [at, { title, width, hint, isRequired, kind }] of titles.entries()) {
    const column = sheet.getColumn(at + 1)
    column.width = width
    column.numFmt = formats[kind]
    column.alignment = { vertical: 'top', wrapText: true }
    column.font = font()
    const cell = sheet.getCell(headRow, at + 1)
    cell.value = isRequired ? `${title} *` : title
    cell.style = {
      font: font({ bold: true, color: { argb: 'FFFFFFFF' } }),
      fill: solid(isRequired ? red : grey),
      border: frame,
      alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
    }
    if (hint !== '') cell.note = { texts: [{ text: hint }] }
  }
  sheet.getRow(headRow).height = 42
}

function drawExample(sheet: ExcelJS.Worksheet, { counting, columns }: TemplateSheet, number: number): void {
  for (const [at, text] of [counting.example, ...columns.map(({ example }) => example)].entries()) {
    const cell = sheet.getCell(number, at + 1)
    cell.value = text
    cell.style = {
      font: font({ italic: true, color: { argb: grey } }),
      fill: solid('FFFFF6DA'),
      border: frame,
      numFmt: '@',
      alignment: { vertical: 'top', wrapText: true },
    }
  }
}

function drawGuide(sheet: ExcelJS.Worksheet, { columns, guide }: TemplateSheet): void {
  for (const [at, width] of [34, 12, 80, 44].entries()) sheet.getColumn(at + 1).width = width
  const rows = [
    guide.head,
    ...columns.map(({ title, isRequired, hint, example }) => [title, isRequired ? guide.yes : guide.no, hint, example]),
  ]
  for (const [at, texts] of rows.entries()) {
    const row = sheet.addRow(texts)
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.style = {
        font: font(at === 0 ? { bold: true, color: { argb: 'FFFFFFFF' } } : {}),
        border: frame,
        alignment: { vertical: 'top', wrapText: true },
        ...(at === 0 && { fill: solid(red) }),
      }
    })
  }
  sheet.views = [{ state: 'frozen', ySplit: 1 }]
}

/** Every list in a column of its own; the formula that names its cells, by the title of the column it is for. */
function drawLists(workbook: ExcelJS.Workbook, { columns, lists }: TemplateSheet): Map<string, string> {
  const listed = columns.filter(({ choices, offers }) => (choices ?? offers ?? []).length > 0)
  const places = new Map<string, string>()
  if (listed.length === 0) return places
  const sheet = workbook.addWorksheet(lists)
  for (const [at, { title, choices, offers }] of listed.entries()) {
    const column = sheet.getColumn(at + 1)
    const items = choices ?? offers ?? []
    column.values = [title, ...items]
    column.width = Math.min(60, Math.max(title.length, ...items.map((item) => item.length)) + 2)
    column.font = font()
    sheet.getCell(1, at + 1).font = font({ bold: true })
    places.set(title, `'${lists}'!$${column.letter}$2:$${column.letter}$${items.length + 1}`)
  }
  sheet.views = [{ state: 'frozen', ySplit: 1 }]
  return places
}

type Rules = { add(range: string, rule: ExcelJS.DataValidation): void }
/** Left out of the declarations of exceljs. */
const rulesOf = (sheet: ExcelJS.Worksheet): Rules => (sheet as unknown as { dataValidations: Rules }).dataValidations

const longestPrompt = 255
const longestPromptTitle = 32

function ruleOf(column: TemplateColumn, list: string | undefined, template: TemplateSheet): ExcelJS.DataValidation {
  const prompt = {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: column.title.slice(0, longestPromptTitle),
    prompt: column.hint.slice(0, longestPrompt),
  }
  if (!list) return { ...prompt, type: 'any', formulae: [] } as unknown as ExcelJS.DataValidation
  return {
    ...prompt,
    type: 'list',
    formulae: [list],
    showErrorMessage: column.choices !== undefined,
    errorStyle: 'stop',
    errorTitle: template.notInList.title,
    error: template.notInList.says,
  }
}

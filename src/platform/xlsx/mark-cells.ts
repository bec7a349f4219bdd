import ExcelJS from 'exceljs'
import JSZip from 'jszip'
import type { Mark, Marking } from './sheets.ts'

const fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFBD5D5' } } as const satisfies ExcelJS.Fill
const signature = 'Khéo: '
/** Of the added column, in characters; of one line of text, in points. */
const resultWidth = 70
const lettersInLine = 85
const lineHeight = 15
const linesOf = ({ says }: Mark): number => Math.ceil(says.length / lettersInLine)
/** Rules of typing that cover more cells than this (whole columns, as a rule) are left out: they are kept cell by cell while marking. */
const mostRuledCells = 200_000

/** Marks what is wrong where it stands; marks of an earlier time are taken away first. */
export async function markCells(bytes: Uint8Array, marking: Marking): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const ignoreNodes = (await ruledCells(bytes)) > mostRuledCells ? ['dataValidations'] : []
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0], { ignoreNodes })
  const sheet = workbook.getWorksheet(marking.sheet)
  if (!sheet) throw new Error(`The workbook has no sheet ${marking.sheet}`)
  const says = resultColumn(sheet, marking)
  unmark(sheet, says)
  titleOf(sheet.getCell(marking.headRow, says), sheet, marking)
  for (const [row, marks] of Map.groupBy(marking.marks, (mark) => mark.row)) markRow(sheet, row, marks, says)
  return new Uint8Array(await written(workbook))
}

/** The column of an earlier marking, else the first one behind everything. */
function resultColumn(sheet: ExcelJS.Worksheet, { headRow, title }: Marking): number {
  const head = sheet.getRow(headRow)
  let last = 0
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (head.getCell(column).text === title) return column
    if (head.getCell(column).text !== '') last = column
  }
  return Math.max(last, widest(sheet)) + 1
}

/** Columns that only carry a format do not count. */
function widest(sheet: ExcelJS.Worksheet): number {
  let most = 0
  sheet.eachRow((row) => {
    row.eachCell((_cell, column) => {
      most = Math.max(most, column)
    })
  })
  return most
}

function unmark(sheet: ExcelJS.Worksheet, says: number): void {
  sheet.eachRow((row) => {
    row.getCell(says).value = null
    row.eachCell({ includeEmpty: true }, (cell) => {
      const { argb } = (cell.fill as ExcelJS.FillPattern | undefined)?.fgColor ?? {}
      if (argb === fill.fgColor.argb) cell.style = { ...cell.style, fill: { type: 'pattern', pattern: 'none' } }
      const kept = noteText(cell).split(signature)[0]?.trim() ?? ''
      if (cell.note && kept !== noteText(cell)) write(cell, kept)
    })
  })
}

function titleOf(cell: ExcelJS.Cell, sheet: ExcelJS.Worksheet, { headRow, title }: Marking): void {
  cell.value = title
  cell.style = { ...sheet.getCell(headRow, Math.max(1, Number(cell.col) - 1)).style }
  sheet.getColumn(Number(cell.col)).width = resultWidth
}

function markRow(sheet: ExcelJS.Worksheet, number: number, marks: readonly Mark[], says: number): void {
  const row = sheet.getRow(number)
  for (const [column, those] of Map.groupBy(marks, (mark) => mark.column ?? says)) {
    const cell = row.getCell(column)
    // A style belongs to every cell that looks alike: it is replaced, never changed.
    cell.style = { ...cell.style, fill }
    const words = those.map((mark) => mark.says).join('\n')
    if (column !== says) write(cell, [noteText(cell), signature + words].filter(Boolean).join('\n'))
  }
  row.height = Math.max(row.height ?? 0, marks.reduce((lines, mark) => lines + linesOf(mark), 0) * lineHeight)
  const result = row.getCell(says)
  result.value = marks.map((mark) => mark.says).join('\n')
  result.style = { ...result.style, fill, alignment: { wrapText: true, vertical: 'top' } }
}

const noteText = ({ note }: ExcelJS.Cell): string =>
  typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('')

function write(cell: ExcelJS.Cell, text: string): void {
  if (text !== '') cell.note = { texts: [{ text }] }
  else (cell as unknown as { _comment: unknown })._comment = undefined
}

/** Some formulas of other programs cannot be written back by exceljs: then what they came to is written. */
async function written(workbook: ExcelJS.Workbook): Promise<ExcelJS.Buffer> {
  try {
    return await workbook.xlsx.writeBuffer()
  } catch {
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.type === ExcelJS.ValueType.Formula) cell.value = cell.result ?? null
        })
      })
    return workbook.xlsx.writeBuffer()
  }
}

/** How many cells the rules of typing cover, in all sheets. */
async function ruledCells(bytes: Uint8Array): Promise<number> {
  const zip = await JSZip.loadAsync(bytes)
  let cells = 0
  for (const part of zip.file(/^xl\/worksheets\/[^/]+\.xml$/)) {
    const text = await part.async('string')
    for (const [, ranges = ''] of text.matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g))
      for (const range of ranges.split(' ')) cells += areaOf(range)
  }
  return cells
}

function areaOf(range: string): number {
  const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range)
  if (!found) return 1
  const [, left = '', top, right = '', bottom] = found
  return (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1)
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

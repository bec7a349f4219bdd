import ExcelJS from 'exceljs'
import { clean, shownDay } from '#platform/vietnamese-text'
import { faultOfPackage } from './inspect-package.ts'
import { type ReadCell, type ReadSheet, type ReadWorkbook, workbookLimits } from './reading.ts'

/** Reads a workbook whole; runs in the worker, where it can neither block nor fill a node. */
export async function readCells(bytes: Uint8Array): Promise<ReadWorkbook> {
  const fault = await faultOfPackage(bytes)
  if (fault) return { ok: false, because: fault }
  const workbook = await loadWorkbook(bytes).catch(() => undefined)
  if (!workbook || workbook.worksheets.length === 0) return { ok: false, because: 'broken' }
  const sheets = workbook.worksheets.map(sheetOf)
  if (sheets.some(({ rows }) => rows.length > workbookLimits.rows)) return { ok: false, because: 'too-many-rows' }
  const columns = sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells.at(-1)?.column ?? 0))
  if (columns.some((column) => column > workbookLimits.columns)) return { ok: false, because: 'too-many-columns' }
  return { ok: true, sheets }
}

/** Says nothing about what cells hold; rules of typing over whole columns would become millions of cells here. */
const ignoreNodes = ['dataValidations', 'conditionalFormatting', 'drawing', 'picture', 'extLst']

async function loadWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0], { ignoreNodes })
  return workbook
}

function sheetOf(sheet: ExcelJS.Worksheet): ReadSheet {
  const rows: ReadSheet['rows'][number][] = []
  sheet.eachRow((row, number) => {
    const cells: ReadCell[] = []
    row.eachCell((cell, column) => {
      const read = cellOf(cell, column)
      if (read) cells.push(read)
    })
    if (cells.length > 0) rows.push({ number, cells })
  })
  return { name: clean(sheet.name), isHidden: sheet.state !== 'visible', rows }
}

/** Of merged cells those below the first one say the same as it; those beside it stand in columns of their own and say nothing. */
function cellOf(cell: ExcelJS.Cell, column: number): ReadCell | undefined {
  const isBesideMaster = cell.isMerged && cell.master !== cell && Number(cell.master.col) !== column
  if (isBesideMaster) return undefined
  const read = readValue(cell.value)
  return read.text === '' && !read.isBroken ? undefined : { column, ...read }
}

type Read = Omit<ReadCell, 'column'>
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const textOf = (text: string): Read => ({ text: clean(text.toWellFormed().replace(spaces, ' ')) })

function readValue(value: ExcelJS.CellValue): Read {
  if (value === null || value === undefined) return { text: '' }
  if (typeof value === 'string') return textOf(value)
  if (typeof value === 'number') return { text: numberText(value), number: value }
  if (typeof value === 'boolean') return { text: value ? 'Có' : 'Không' }
  if (value instanceof Date) return readDay(value)
  return readObject(value)
}

function readObject(value: object): Read {
  if ('error' in value) return { text: String(value.error), isBroken: true }
  if ('richText' in value)
    return textOf((value as ExcelJS.CellRichTextValue).richText.map(({ text }) => text ?? '').join(''))
  // The text of a link may itself be rich.
  if ('hyperlink' in value) return readValue((value as { text?: ExcelJS.CellValue }).text)
  const { result } = value as { result?: ExcelJS.CellValue }
  return result === undefined || result === null ? { text: '', isBroken: true } : readValue(result)
}

function readDay(value: Date): Read {
  if (Number.isNaN(value.getTime())) return { text: '', isBroken: true }
  // A point of time just before midnight is the rounding of a whole day.
  const day = new Date(value.getTime() + 500).toISOString().slice(0, 10)
  return { text: shownDay(day), day }
}

/** Fifteen digits are what Excel keeps; what lies behind them is noise of binary fractions. */
const numberText = (value: number): string => String(Number(value.toPrecision(15))).replace('.', ',')

import ExcelJS from 'exceljs'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { dayTextOf, type ReadWorkbook, readWorkbook, workbookLimits } from './index.ts'

/** A workbook with one sheet, as bytes. */
async function workbook(draw: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  draw(book.addWorksheet('Danh sách'), book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** What the cells of the first sheet say, as `B2: text`. */
function texts(read: ReadWorkbook): string[] {
  if (!read.ok) return [read.because]
  return (read.sheets[0]?.rows ?? []).flatMap(({ number, cells }) =>
    cells.map(
      ({ column, text, isBroken }) => `${String.fromCharCode(64 + column)}${number}: ${isBroken ? '!' : ''}${text}`,
    ),
  )
}

test('whatever a cell is made of, it says clean text', async () => {
  const bytes = await workbook((sheet) => {
    sheet.getCell('A1').value = 'Đảng uỷ\u00a0cơ\u202fsở\u200b'.normalize('NFD')
    sheet.getCell('B1').value = { richText: [{ text: 'Chi bộ ' }, { font: { bold: true }, text: 'Một' }] }
    sheet.getCell('C1').value = { text: 'lan@mau.vn', hyperlink: 'mailto:lan@mau.vn' }
    sheet.getCell('A2').value = new Date('2026-01-05T00:00:00Z')
    sheet.getCell('B2').value = { formula: 'A2+1', result: new Date('2026-01-06T00:00:00Z') }
    sheet.getCell('C2').value = { formula: '1/0', result: { error: '#DIV/0!' } as never }
    sheet.getCell('A3').value = 1250
    sheet.getCell('B3').value = 0.1 + 0.2
    sheet.getCell('C3').value = true
    sheet.getCell('A4').value = '   '
    sheet.getCell('B4').value = { formula: 'CHUA_TINH()' } as never
    sheet.getCell('C4').value = 'dòng một\r\ndòng hai'
  })
  expect(texts(await readWorkbook(bytes))).toEqual([
    'A1: Đảng uỷ cơ sở',
    'B1: Chi bộ Một',
    'C1: lan@mau.vn',
    'A2: 05/01/2026',
    'B2: 06/01/2026',
    'C2: !#DIV/0!',
    'A3: 1250',
    'B3: 0,3',
    'C3: Có',
    'B4: !',
    'C4: dòng một\ndòng hai',
  ])
})

test('cells merged downwards all say the same; what they cover beside says nothing', async () => {
  const bytes = await workbook((sheet) => {
    sheet.getCell('A1').value = 'Chi bộ Một'
    sheet.mergeCells('A1:B3')
    sheet.getCell('C2').value = 'x'
  })
  expect(texts(await readWorkbook(bytes))).toEqual(['A1: Chi bộ Một', 'A2: Chi bộ Một', 'C2: x', 'A3: Chi bộ Một'])
})

test('hidden sheets are told apart', async () => {
  const bytes = await workbook((sheet, book) => {
    sheet.getCell('A1').value = 'x'
    book.addWorksheet('Cũ', { state: 'veryHidden' }).getCell('A1').value = 'y'
  })
  const read = await readWorkbook(bytes)
  expect(read.ok && read.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['Danh sách', false],
    ['Cũ', true],
  ])
})

test.each([
  [{ text: '05/01/2026' }, '05/01/2026'],
  [{ text: '5-1-2026' }, '05/01/2026'],
  [{ text: '5. 1. 2026' }, '05/01/2026'],
  [{ text: 'ngày 05 tháng 01 năm 2026' }, '05/01/2026'],
  [{ text: 'Ngày 5 tháng 1 năm 2026'.normalize('NFD') }, '05/01/2026'],
  [{ text: '5/1/26' }, '5/1/26'],
  [{ text: '31/02/2026' }, '31/02/2026'],
  [{ text: 'năm 2026' }, 'năm 2026'],
  [{ text: '46027', number: 46_027 }, '05/01/2026'],
  [{ text: '2026', number: 2_026 }, '2026'],
  [{ text: '', day: '2026-01-05' }, '05/01/2026'],
])('a day typed as %j is read as %s', (cell, text) => {
  expect(dayTextOf(cell)).toBe(text)
})

const zipOf = async (files: Record<string, string>): Promise<Uint8Array> => {
  const zip = new JSZip()
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
const bytesOf = (text: string) => new TextEncoder().encode(text)

test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
  ['empty', () => new Uint8Array()],
  ['pdf', () => bytesOf('%PDF-1.7 …')],
  ['old-excel', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
  ['no-workbook', () => bytesOf('Họ và tên;Chức danh')],
  ['no-workbook', () => zipOf({ 'readme.txt': 'x' })],
  ['word', () => zipOf({ 'word/document.xml': '<w:document/>' })],
  ['opendocument', () => zipOf({ mimetype: 'x', 'content.xml': '<office/>' })],
  ['macros', () => zipOf({ 'xl/workbook.xml': '<workbook/>', 'xl/vbaProject.bin': 'x' })],
  ['broken', () => zipOf({ 'xl/workbook.xml': '<workbook/>' })],
  ['broken', () => bytesOf('PK\u0003\u0004 broken off')],
])('a file that is no workbook is named: %s', async (because, make) => {
  expect(await readWorkbook(await make())).toEqual({ ok: false, because })
})

test('a workbook cut off half-way is broken', async () => {
  const bytes = await workbook((sheet) => {
    for (let row = 1; row < 500; row += 1) sheet.getCell(row, 1).value = `Dòng ${row}`
  })
  expect(await readWorkbook(bytes.subarray(0, bytes.length / 2))).toEqual({ ok: false, because: 'broken' })
})

test('ten megabytes of rubbish are refused', async () => {
  const rubbish = new Uint8Array(workbookLimits.fileBytes + 1).fill(0x78)
  expect(await readWorkbook(rubbish)).toEqual({ ok: false, because: 'too-large' })
})

test('a bomb is not unpacked', async () => {
  const bomb = await zipOf({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': ' '.repeat(100_000_000) })
  expect(bomb.length).toBeLessThan(1_000_000)
  expect(await readWorkbook(bomb)).toEqual({ ok: false, because: 'too-large' })
})

test('a sheet of a million cells is refused by their number', async () => {
  const cells = '<c r="A1"/>'.repeat(workbookLimits.cells * 1.1)
  const bytes = await zipOf({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': cells })
  expect(await readWorkbook(bytes)).toEqual({ ok: false, because: 'too-large' })
})

test('more rows or columns than a list has are refused', async () => {
  const long = await workbook((sheet) => {
    for (let row = 1; row <= workbookLimits.rows + 1; row += 1) sheet.getCell(row, 1).value = row
  })
  const broad = await workbook((sheet) => {
    sheet.getCell(1, workbookLimits.columns + 1).value = 'x'
  })
  expect([await readWorkbook(long), await readWorkbook(broad)]).toEqual([
    { ok: false, because: 'too-many-rows' },
    { ok: false, because: 'too-many-columns' },
  ])
})

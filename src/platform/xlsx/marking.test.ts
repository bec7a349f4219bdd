import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { type Mark, markWorkbook, readWorkbook, writeTemplate } from './index.ts'

type Bytes = Parameters<ExcelJS.Xlsx['load']>[0]
const pink = 'FFFBD5D5'

async function made(draw: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  draw(book.addWorksheet('Danh sách'))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** A head, two rows of one look, a comment of somebody's own. */
const list = () =>
  made((sheet) => {
    sheet.addRow(['Họ và tên', 'Từ ngày'])
    sheet.addRow(['Nguyễn Thị An', '31/02/2026'])
    sheet.addRow(['Trần Văn Bình', '05/01/2026'])
    const style = { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEEEEE' } } } as const
    for (const address of ['A2', 'A3', 'B2', 'B3']) sheet.getCell(address).style = style
    sheet.getCell('B2').note = 'Hỏi lại chi bộ'
    sheet.getCell('D3').value = { formula: '1+1', result: 2 }
  })

const mark = (bytes: Uint8Array, marks: readonly Mark[]) =>
  markWorkbook(bytes, { sheet: 'Danh sách', headRow: 1, title: 'Khéo: cần sửa', marks })

async function opened(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as Bytes)
  return book.worksheets[0] as ExcelJS.Worksheet
}

const colour = (cell: ExcelJS.Cell) => (cell.fill as ExcelJS.FillPattern | undefined)?.fgColor?.argb
const note = ({ note: said }: ExcelJS.Cell) =>
  typeof said === 'string' ? said : (said?.texts ?? []).map(({ text }) => text).join('')

test('a wrong cell is coloured and says why; cells that looked like it stay as they were', async () => {
  const sheet = await opened(await mark(await list(), [{ row: 2, column: 2, says: 'Không có ngày này.' }]))
  expect([colour(sheet.getCell('B2')), colour(sheet.getCell('B3')), colour(sheet.getCell('A2'))]).toEqual([
    pink,
    'FFEEEEEE',
    'FFEEEEEE',
  ])
  expect(note(sheet.getCell('B2'))).toBe('Hỏi lại chi bộ\nKhéo: Không có ngày này.')
  expect([sheet.getCell('E1').text, sheet.getCell('E2').text, sheet.getCell('E3').text]).toEqual([
    'Khéo: cần sửa',
    'Không có ngày này.',
    '',
  ])
  expect(sheet.getCell('D3').result).toBe(2)
})

test('what is wrong with a whole row stands in the column of sentences', async () => {
  const sheet = await opened(
    await mark(await list(), [
      { row: 3, says: 'Trùng với dòng 2.' },
      { row: 3, column: 1, says: 'Nhập họ và tên.' },
    ]),
  )
  expect([sheet.getCell('E3').text, colour(sheet.getCell('E3')), colour(sheet.getCell('A3'))]).toEqual([
    'Trùng với dòng 2.\nNhập họ và tên.',
    pink,
    pink,
  ])
})

test('marks of an earlier time go when the list is marked again', async () => {
  const once = await mark(await list(), [{ row: 2, column: 2, says: 'Không có ngày này.' }])
  const sheet = await opened(await mark(once, [{ row: 3, column: 1, says: 'Nhập họ và tên.' }]))
  expect([colour(sheet.getCell('B2')), note(sheet.getCell('B2')), sheet.getCell('E2').text]).toEqual([
    undefined,
    'Hỏi lại chi bộ',
    '',
  ])
  expect([colour(sheet.getCell('A3')), sheet.getCell('E3').text, sheet.getCell('F1').text]).toEqual([
    pink,
    'Nhập họ và tên.',
    '',
  ])
})

test('rules of typing over whole columns neither stop the reading nor the marking', async () => {
  const bytes = await made((sheet) => {
    sheet.addRow(['Chức danh'])
    sheet.addRow(['x'])
    const rules = (sheet as unknown as { dataValidations: { add(range: string, rule: object): void } }).dataValidations
    rules.add('A2:J1048576', { type: 'list', allowBlank: true, formulae: ['"a,b"'] })
  })
  expect((await readWorkbook(bytes)).ok).toBe(true)
  const sheet = await opened(await mark(bytes, [{ row: 2, column: 1, says: 'Không có.' }]))
  expect(colour(sheet.getCell('A2'))).toBe(pink)
})

test('a template has typed columns, lists that refuse, lists that only offer, and hints', async () => {
  const column = { hint: 'Chọn một.', isRequired: true, kind: 'text', width: 20, example: '' } as const
  const sheet = await opened(
    await writeTemplate({
      sheet: 'Mẫu',
      title: 'Danh sách',
      lead: ['Một dòng.'],
      counting: { title: 'TT', example: 'Ví dụ' },
      columns: [
        { ...column, title: 'Loại', choices: ['Một', 'Hai, và ba'] },
        { ...column, title: 'Nơi', offers: ['Chi bộ "Một"'] },
        { ...column, title: 'Ngày', kind: 'day', isRequired: false },
      ],
      guide: { sheet: 'Hướng dẫn', head: ['Cột', 'Bắt buộc', 'Cách điền', 'Ví dụ'], yes: 'Có', no: 'Không' },
      lists: 'Danh mục',
      notInList: { title: 'Không có', says: 'Hãy chọn.' },
      rows: 10,
    }),
  )
  expect((sheet.getRow(4).values as unknown[]).slice(1)).toEqual(['TT', 'Loại *', 'Nơi *', 'Ngày'])
  const [kind, place, day] = ['B6', 'C6', 'D6'].map((address) => sheet.getCell(address).dataValidation)
  expect([kind?.formulae, kind?.showErrorMessage, kind?.prompt]).toEqual([["'Danh mục'!$A$2:$A$3"], true, 'Chọn một.'])
  expect([place?.formulae, place?.showErrorMessage, day?.type]).toEqual([["'Danh mục'!$B$2:$B$2"], undefined, 'any'])
  expect(sheet.getCell('D6').numFmt).toBe('dd/mm/yyyy')
})

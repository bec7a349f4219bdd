import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import ExcelJS from 'exceljs'

/** A list of people comes in from Excel: checked, marked, mended in the very file that came back, imported, undone. */
const password = 'dan-van-kheo-2026'
const from = new Date('2026-01-05')
/** A file is read and checked by a job; a busy machine takes its time. */
const whenDone = { timeout: 60_000 }
let page: Page
let marked: Buffer
let organisation: string

test('Nhập danh sách cán bộ từ Excel: kiểm tra, sửa chỗ sai trong tệp trả lại, nhập, hoàn tác', async ({
  page: given,
}) => {
  page = given
  await test.step('Quản trị tải mẫu về', administratorTakesTemplate)
  await test.step('Tải lên danh sách có chỗ sai, xem từng chỗ', administratorUploadsListWithFaults)
  await test.step('Tải tệp đã đánh dấu, sửa ngay trong đó, tải lên lại', administratorMendsAndUploadsAgain)
  await test.step('Nhập các dòng đúng', administratorImports)
  await test.step('Người vừa nhập có trong danh sách cán bộ', peopleAreThere)
  await test.step('Hoàn tác cả lần nhập', administratorUndoes)
})

async function administratorTakesTemplate() {
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill('quantri')
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('link', { name: 'Nhập từ Excel' }).click()
  await expectNoBarrier()
  const sheets = await opened(await download(/^Mẫu: Cán bộ/))
  expect(sheets.map(({ name }) => name)).toEqual(['Cán bộ, đảng viên, người lao độ', 'Hướng dẫn', 'Danh mục'])
  // What the template offers in its lists is what the check knows.
  organisation = String(sheets[2]?.getCell('B2').text)
  expect(organisation).not.toBe('')
}

async function administratorUploadsListWithFaults() {
  await upload(
    await list([
      ['Lường Thị Nhập Một', 'Đảng viên', organisation, from, 'QĐ số 12'],
      ['Lường Thị Nhập Hai', 'Đảng viên', organisation, '31/02/2026', 'QĐ số 12'],
      ['Lường Thị Nhập Ba', 'Tổ trưởng', 'Chi bộ không có thật', 'ngày 05 tháng 01 năm 2026', 'QĐ số 12'],
    ]),
  )
  await expect(page.getByText('1 dòng đúng, 2 dòng cần sửa').first()).toBeVisible(whenDone)
  const faults = page.getByRole('table', { name: 'Những chỗ cần sửa' })
  await expect(faults).toContainText('Từ ngày phải là một ngày có thật, ví dụ 05/01/2026.')
  await expect(faults).toContainText('“Tổ trưởng” không có trong danh sách.')
  await expect(faults).toContainText('Không tìm thấy tổ chức “Chi bộ không có thật”.')
  await expectNoBarrier()
  marked = await download(/Tải tệp đã đánh dấu/)
}

async function administratorMendsAndUploadsAgain() {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(marked as unknown as Parameters<typeof book.xlsx.load>[0])
  const sheet = book.worksheets[0] as ExcelJS.Worksheet
  expect(sheet.getCell('F3').text).toContain('Từ ngày phải là một ngày có thật')
  sheet.getCell('D3').value = '5-1-2026'
  sheet.getCell('B4').value = 'đảng viên'
  sheet.getCell('C4').value = organisation
  await page.getByRole('link', { name: 'Tải tệp khác' }).click()
  await upload(Buffer.from(await book.xlsx.writeBuffer()))
  await expect(page.getByText('Cả 3 dòng đều đúng').first()).toBeVisible(whenDone)
}

async function administratorImports() {
  await page.getByRole('button', { name: 'Nhập 3 dòng đúng' }).click()
  await expect(page.getByText('Đã nhập 3 dòng').first()).toBeVisible(whenDone)
  await expectNoBarrier()
}

async function peopleAreThere() {
  await page.getByRole('link', { name: 'Lường Thị Nhập Hai' }).click()
  await expect(page.getByRole('heading', { name: 'Lường Thị Nhập Hai' })).toBeVisible()
  await expect(page.locator('main')).toContainText('Đảng viên')
  await page.goBack()
}

async function administratorUndoes() {
  await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click()
  await expect(page.getByRole('alert', { name: 'Đã hoàn tác: rút lại 3 dòng.' })).toBeVisible()
  await page.getByRole('link', { name: 'Nhập từ Excel' }).first().click()
  await expect(page.getByRole('table', { name: 'Các lần nhập của tôi' })).toContainText('Đã hoàn tác')
}

async function list(rows: readonly (readonly ExcelJS.CellValue[])[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Nhân sự')
  sheet.addRow(['Họ và tên', 'Chức danh', 'Tổ chức', 'Từ ngày', 'Căn cứ văn bản'])
  for (const row of rows) sheet.addRow([...row])
  return Buffer.from(await book.xlsx.writeBuffer())
}

async function upload(buffer: Buffer) {
  await page.getByLabel('Cán bộ, đảng viên, người lao động').check()
  await page
    .getByLabel('Tệp Excel')
    .setInputFiles({ name: 'nhan-su.xlsx', mimeType: 'application/octet-stream', buffer })
  await page.getByRole('button', { name: 'Kiểm tra tệp' }).click()
  await expect(page.getByRole('heading', { name: 'nhan-su.xlsx' })).toBeVisible()
}

async function opened(buffer: Buffer): Promise<ExcelJS.Worksheet[]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(buffer as unknown as Parameters<typeof book.xlsx.load>[0])
  return book.worksheets
}

async function download(name: RegExp): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).first().click()])
  return readFile(await file.path())
}

async function expectNoBarrier() {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
}

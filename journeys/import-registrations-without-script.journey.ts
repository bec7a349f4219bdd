import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import ExcelJS from 'exceljs'

/** A cell secretary brings registrations in from Excel, on a phone that runs no scripts: the page reloads itself. */
test.use({ javaScriptEnabled: false })
const password = 'dan-van-kheo-2026'
const initiative = 'Mỗi tuần một việc tốt – nhập từ bảng tính'
/** A file is read and checked by a job; a busy machine takes its time. */
const whenDone = { timeout: 60_000 }
let page: Page
let filled: Buffer

test('Bí thư chi bộ nhập đăng ký mô hình từ Excel trên điện thoại, không chạy JavaScript @phone', async ({
  page: given,
}) => {
  page = given
  await test.step('Bí thư tải mẫu, điền hai mô hình, một của chi bộ khác', secretaryFillsTemplate)
  await test.step('Tải lên; trang tự tải lại cho đến khi có kết quả', secretaryUploads)
  await test.step('Nhập dòng đúng, mở bản nháp', secretaryImportsAndOpensDraft)
})

async function secretaryFillsTemplate() {
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill('bithu.chibo')
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('link', { name: 'Nhập từ Excel' }).first().click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Mẫu: Đăng ký mô hình của tập thể' }).click(),
  ])
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await readFile(await file.path())) as unknown as Parameters<typeof book.xlsx.load>[0])
  const sheet = book.worksheets[0] as ExcelJS.Worksheet
  const titles = (sheet.getRow(5).values as (string | undefined)[]).map((title) => title?.replace(' *', ''))
  const put = (row: number, title: string, value: string) => {
    sheet.getCell(row, titles.indexOf(title)).value = value
  }
  put(7, 'Tên mô hình', initiative)
  put(7, 'Mức đăng ký', sheet.getCell(6, titles.indexOf('Mức đăng ký')).text)
  put(8, 'Tổ chức, đơn vị đăng ký', 'Chi bộ của người khác')
  put(8, 'Tên mô hình', 'Mô hình của nơi khác')
  filled = Buffer.from(await book.xlsx.writeBuffer())
}

async function secretaryUploads() {
  await page
    .getByLabel('Tệp Excel')
    .setInputFiles({ name: 'dang-ky.xlsx', mimeType: 'application/octet-stream', buffer: filled })
  await page.getByRole('button', { name: 'Kiểm tra tệp' }).click()
  await expect(page.getByText('1 dòng đúng, 1 dòng cần sửa').first()).toBeVisible(whenDone)
  await expect(page.getByRole('table', { name: 'Những chỗ cần sửa' })).toContainText(
    'Không tìm thấy tổ chức “Chi bộ của người khác”.',
  )
}

async function secretaryImportsAndOpensDraft() {
  await page.getByRole('button', { name: 'Nhập 1 dòng đúng' }).click()
  await expect(page.getByText('Đã nhập 1 dòng').first()).toBeVisible(whenDone)
  await page.getByRole('link', { name: '1 Dòng đúng' }).click()
  await page.getByRole('table', { name: 'Những dòng đúng' }).getByRole('link').click()
  await expect(page.getByRole('heading', { name: initiative })).toBeVisible()
  await expect(page.locator('main')).toContainText('Bản nháp')
}

import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import JSZip from 'jszip'

/** A draft goes down as a Word form, is filled in away from the system, and comes back answer by answer. */
const before = 'Tổ hòa giải tận ngõ'
const after = 'Tổ hòa giải tận ngõ – việc nhỏ không thành việc lớn'
const place = 'Các ngõ thuộc tổ dân phố 3, phường Minh Sơn'
const password = 'dan-van-kheo-2026'

let page: Page
let down: Buffer
let filled: Buffer

test('Đi một vòng qua Word', async ({ page: given }) => {
  page = given
  await test.step('Bí thư chi bộ lập bản nháp', secretaryBegins)
  await test.step('Tải mẫu Word để điền', secretaryDownloads)
  await test.step('Điền ngoài hệ thống', secretaryFillsIn)
  await test.step('Nạp một tệp không phải Word: được nói rõ', secretaryPicksTheWrongFile)
  await test.step('Nạp tệp đã điền, xem từng chỗ khác', secretaryCompares)
  await test.step('Chỉ lấy một mục; ngày sai không lấy được', secretaryTakesOne)
  await test.step('Bản đăng ký có đúng mục đã chọn', draftSaysWhatWasTaken)
})

async function secretaryBegins() {
  await page.goto('/dang-nhap')
  await page
    .context()
    .addCookies([
      { name: 'kheo_dev_now', value: encodeURIComponent('2027-02-09T02:00:00Z'), url: new URL(page.url()).origin },
    ])
  await page.getByLabel('Tên đăng nhập').fill('bithu.chibo')
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click()
  await page.goto('/dang-ky/moi')
  const collective = page.getByLabel(/^Tập thể:/).first()
  if (await collective.isVisible()) {
    await collective.check()
    await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
  }
  await page.getByLabel('Tên mô hình').fill(before)
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
  await expect(page.getByRole('heading', { name: before })).toBeVisible()
}

async function secretaryDownloads() {
  await page.getByRole('link', { name: 'Điền bằng Word khi không có mạng' }).click()
  await expectNoBarrier()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải mẫu Word để điền' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.docx$/)
  down = await readFile(await file.path())
}

/** As a word processor leaves it: words in the controls of three answers. */
async function secretaryFillsIn() {
  const zip = await JSZip.loadAsync(down)
  const said = { name: after, address: place, metOn: '31/02/2027' }
  let xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  for (const [tag, text] of Object.entries(said))
    xml = xml.replace(new RegExp(`(<w:tag w:val="${tag}"/>.*?<w:t [^>]*>)[^<]*`, 's'), `$1${text}`)
  zip.file('word/document.xml', xml)
  filled = await zip.generateAsync({ type: 'nodebuffer' })
}

async function secretaryPicksTheWrongFile() {
  const wrong = { name: 'phieu.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') }
  await page.getByLabel('Tệp Word (.docx)').setInputFiles(wrong)
  await page.getByRole('button', { name: 'Nạp và so sánh' }).click()
  await expect(page.getByRole('link', { name: 'Tệp là PDF. Nạp tệp Word (.docx) đã điền.' })).toBeVisible()
}

async function secretaryCompares() {
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  await page.getByLabel('Tệp Word (.docx)').setInputFiles({ name: 'phieu.docx', mimeType, buffer: filled })
  await page.getByRole('button', { name: 'Nạp và so sánh' }).click()
  await expect(page.getByText('3 mục trong tệp khác với nội dung đang lưu.')).toBeVisible()
  const name = page.getByRole('group', { name: 'Tên mô hình' })
  await expect(name.getByText(before, { exact: true })).toBeVisible()
  await expect(name.getByText(after)).toBeVisible()
  await expect(name.getByLabel('Lấy nội dung trong tệp')).toBeChecked()
  await expectNoBarrier()
}

async function secretaryTakesOne() {
  const meeting = page.getByRole('group', { name: 'Ngày họp' })
  await expect(meeting.getByText('Ngày họp phải là một ngày có thật')).toBeVisible()
  await expect(meeting.getByRole('checkbox')).toHaveCount(0)
  await page.getByRole('group', { name: 'Địa chỉ, địa điểm thực hiện' }).getByRole('checkbox').uncheck()
  await page.getByRole('button', { name: 'Lưu các mục đã chọn' }).click()
  await expect(page.getByText('Đã lưu bản nháp.')).toBeVisible()
}

async function draftSaysWhatWasTaken() {
  await page.getByRole('link', { name: after }).click()
  await expect(page.getByRole('heading', { name: after })).toBeVisible()
  await expect(page.getByText(place)).toHaveCount(0)
  await expect(page.getByText('31/02/2027')).toHaveCount(0)
  const pdf = await page.request.get(await linkOf('Bản in PDF'))
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
}

const linkOf = async (name: string): Promise<string> =>
  (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? ''

async function expectNoBarrier() {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
}

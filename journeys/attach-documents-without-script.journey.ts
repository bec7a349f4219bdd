import { type Browser, expect, type Page, test } from '@playwright/test'

/** On a phone whose browser runs no script: attach, be refused, read what was typed again. */
const password = 'dan-van-kheo-2026'
let page: Page
let browser: Browser

test('Đảng viên đính kèm tài liệu trên điện thoại không chạy JavaScript @phone', async ({ browser: given }) => {
  browser = given
  await test.step('Đảng viên mở bản đăng ký của mình', memberOpensRegistration)
  await test.step('Gửi một tệp đúng', sendsGoodFile)
  await test.step('Tệp quá nặng bị từ chối, ghi chú đã gõ vẫn còn', heavyFileIsRefused)
})

async function memberOpensRegistration() {
  page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill('dangvien')
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.goto('/dang-ky')
  const rows = page.locator('main tbody a')
  const links: string[] = []
  for (const row of await rows.all()) links.push((await row.getAttribute('href')) ?? '')
  for (const link of links) {
    await page.goto(link)
    if (await page.getByRole('link', { name: 'Đính kèm tài liệu' }).isVisible()) break
  }
  await page.getByRole('link', { name: 'Đính kèm tài liệu' }).click()
}

async function sendsGoodFile() {
  const buffer = Buffer.from(`%PDF-1.7\n${test.info().project.name}`)
  await page.getByLabel('Chọn tệp').setInputFiles({ name: 'Minh chứng.pdf', mimeType: 'application/pdf', buffer })
  await page.getByRole('button', { name: 'Đính kèm tài liệu' }).click()
  await expect(page.getByText('Đã đính kèm 1 tệp.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Minh chứng.pdf', exact: true })).toBeVisible()
}

async function heavyFileIsRefused() {
  await page.getByLabel('Ghi chú').fill('Ảnh buổi ra quân')
  const buffer = Buffer.alloc(26 * 1024 * 1024)
  await page.getByLabel('Chọn tệp').setInputFiles({ name: 'Phim.mp4', mimeType: 'video/mp4', buffer })
  await page.getByRole('button', { name: 'Đính kèm tài liệu' }).click()
  await expect(page.getByRole('alert').getByText('«Phim.mp4»: tệp nặng hơn 25 MB.')).toBeVisible()
  await expect(page.getByLabel('Ghi chú')).toHaveValue('Ảnh buổi ra quân')
}

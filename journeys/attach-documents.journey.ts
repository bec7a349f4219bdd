import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'

/** Minutes, a photo and a false PDF come to a registration; the false one is told why, the others stay. */
const password = 'dan-van-kheo-2026'
let page: Page

test('Bí thư chi bộ đính kèm biên bản, ảnh; tệp giả bị từ chối, tệp khác vẫn giữ; gỡ một tệp @both', async ({
  page: given,
}) => {
  page = given
  await test.step('Bí thư mở một bản đăng ký đính kèm được', secretaryOpensRegistration)
  await test.step('Gửi ba tệp cùng lúc, một tệp là trang web giả làm PDF', sendsThreeFiles)
  await test.step('Ảnh nhỏ hiện ra, ảnh mở được; PDF tải về được', filesOpen)
  await test.step('Tệp quá nặng được báo ngay, chưa gửi gì', heavyFileIsToldBefore)
  await test.step('Gỡ biên bản sau một câu hỏi', removesMinutes)
})

async function secretaryOpensRegistration() {
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill('bithu.cbcs')
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await expect(page).toHaveURL(/lam-viec/)
  await page.goto('/dang-ky')
  const links = await page
    .locator('main tbody a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  for (const link of links) {
    await page.goto(link)
    if (await page.getByRole('link', { name: 'Đính kèm tài liệu' }).isVisible()) break
  }
  await expectNoBarrier()
  await page.getByRole('link', { name: 'Đính kèm tài liệu' }).click()
}

async function sendsThreeFiles() {
  const picture = sharp({ create: { width: 640, height: 480, channels: 3, background: '#2a6' } })
  await page.getByLabel('Minh chứng, ảnh hoạt động').check()
  await page.getByLabel('Ghi chú').fill('Buổi đối thoại tháng 2')
  await page.getByLabel('Chọn tệp').setInputFiles([
    { name: 'Biên bản buổi đối thoại.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nx') },
    { name: 'Nhân dân dự buổi đối thoại.jpg', mimeType: 'image/jpeg', buffer: await picture.jpeg().toBuffer() },
    { name: 'Giấy mời.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<!doctype html><script></script>') },
  ])
  await page.getByRole('button', { name: 'Đính kèm tài liệu' }).click()
  const told = page.getByRole('alert')
  await expect(told.getByText('«Giấy mời.pdf»: đây là trang web')).toBeVisible()
  await expect(page.getByText('Các tệp khác đã được lưu: Biên bản buổi đối thoại.pdf')).toBeVisible()
  await expect(page.getByLabel('Ghi chú')).toHaveValue('Buổi đối thoại tháng 2')
  await expectNoBarrier()
}

async function filesOpen() {
  const file = page.getByRole('listitem').filter({ hasText: 'Nhân dân dự buổi đối thoại.jpg' })
  const preview = (await file.locator('img').getAttribute('src')) ?? ''
  expect((await page.request.get(preview)).headers()['content-type']).toBe('image/webp')
  const href = (await file.getByRole('link').first().getAttribute('href')) ?? ''
  expect((await page.request.get(href)).headers()['content-type']).toBe('image/jpeg')
  const minutes = page.getByRole('link', { name: 'Biên bản buổi đối thoại.pdf', exact: true })
  const response = await page.request.get((await minutes.getAttribute('href')) ?? '')
  expect((await response.body()).toString()).toBe('%PDF-1.7\nx')
}

async function heavyFileIsToldBefore() {
  const heavy = Buffer.alloc(26 * 1024 * 1024)
  await page.getByLabel('Chọn tệp').setInputFiles({ name: 'Phim.pdf', mimeType: 'application/pdf', buffer: heavy })
  await page.getByRole('button', { name: 'Đính kèm tài liệu' }).click()
  await expect(page.getByRole('status').filter({ hasText: '«Phim.pdf»: tệp nặng hơn 25 MB' })).toBeVisible()
}

async function removesMinutes() {
  await page.getByRole('link', { name: 'Gỡ Biên bản buổi đối thoại.pdf' }).click()
  await expect(page.getByRole('heading', { name: 'Gỡ tài liệu này?' })).toBeVisible()
  await expectNoBarrier()
  await page.getByRole('button', { name: 'Gỡ tài liệu' }).click()
  await expect(page.getByText('Đã gỡ «Biên bản buổi đối thoại.pdf».')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Biên bản buổi đối thoại.pdf', exact: true })).toBeHidden()
}

async function expectNoBarrier() {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

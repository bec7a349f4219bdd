import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('Trên điện thoại, không có JavaScript: đảng viên đăng ký mô hình cá nhân (Mẫu 2) @phone', async ({ page }) => {
  await page.goto('/dang-nhap')
  await page
    .context()
    .addCookies([
      { name: 'kheo_dev_now', value: encodeURIComponent('2027-02-09T02:00:00Z'), url: new URL(page.url()).origin },
    ])
  await page.getByLabel('Tên đăng nhập').fill('dangvien')
  await page.getByLabel('Mật khẩu', { exact: true }).fill('dan-van-kheo-2026')
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('link', { name: 'Đăng ký mô hình' }).first().click()
  await expect(page.getByText(/Cá nhân tôi/)).toBeVisible()
  await page.getByLabel('Tên mô hình').fill('Mỗi tuần một việc giúp dân')
  await page.getByLabel('Địa chỉ, địa điểm thực hiện').fill('Tổ dân phố số 4')
  await page.getByLabel('Văn hóa - xã hội').check()
  await page.getByLabel('Nội dung, cách làm').fill('Giúp người già neo đơn làm thủ tục tại nhà.')
  await page.getByLabel('Có thể nhân rộng').check()
  await expect(page.getByLabel('Ngày họp')).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await page.getByRole('button', { name: 'Lưu và xem lại' }).click()
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click()
  await expect(page.getByText('Đã gửi đăng ký.')).toBeVisible()
})

test('Trang công khai đọc được ở 320 điểm ảnh, không có rào cản', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled: true })
  const page = await context.newPage()
  for (const path of ['/', '/mo-hinh', '/quy-trinh', '/quy-dinh', '/tu-ngu', '/dang-nhap']) {
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path).toBe(true)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
  }
})

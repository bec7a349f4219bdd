import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectNoBarrier } from '../tools/testing/barriers.ts'
import { answer, signedInAs, signIn } from '../tools/testing/journey.ts'

/** Two people on one draft, a line that fails, a sign-in that ends: nothing typed is lost, nothing is overwritten unseen. */
const initiative = 'Tổ phản ứng nhanh giải quyết kiến nghị của Nhân dân'
const at = '2027-02-12T02:41:00Z'
let secretary: Page
let deputy: Page
let browser: Browser

test('Hai người cùng sửa một bản nháp, mất kết nối và hết phiên đăng nhập: không mất chữ nào, không ghi đè lên nhau', async ({
  browser: given,
}) => {
  browser = given
  await test.step('Bí thư lập bản nháp, phó bí thư mở cùng phần', bothOpenTheSection)
  await test.step('Bí thư lưu; phó bí thư lưu sau và được chọn', deputyIsAsked)
  await test.step('Phó bí thư giữ cả hai nội dung, mục khác gộp không hỏi', deputyKeepsBoth)
  await test.step('Mất kết nối: trang nói rõ, có lại thì tự lưu', lostConnectionIsSaid)
  await test.step('Hết phiên: đăng nhập ở thẻ khác rồi lưu tiếp', endedSignInIsSaid)
  await test.step('Trên máy khác thấy đúng nội dung vừa nhập', otherDeviceShowsIt)
})

const goals = (page: Page) => page.getByLabel('Mục tiêu', { exact: true }).first()

async function bothOpenTheSection() {
  secretary = await signedInAs(browser, 'bithu.danguy', { at })
  await secretary.goto('/dang-ky/moi')
  const committee = secretary.getByLabel(/^Tập thể: /).first()
  if (await committee.isVisible()) {
    await committee.check()
    await secretary.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
  }
  await answer(secretary, { 'Tên mô hình': initiative })
  await secretary.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
  await secretary.getByRole('link', { name: /Lý do và mục tiêu/ }).click()
  deputy = await signedInAs(browser, 'thutruong', { at })
  await deputy.goto(new URL(secretary.url()).pathname)
  await expect(goals(deputy)).toHaveValue('')
}

async function deputyIsAsked() {
  await goals(secretary).fill('Kiến nghị được trả lời trong ba ngày.')
  await secretary.getByRole('button', { name: 'Lưu, về danh sách phần' }).click()
  await goals(deputy).fill('Không kiến nghị nào quá hạn.')
  await answer(deputy, { 'Thực trạng, lý do xây dựng mô hình': 'Kiến nghị còn chậm trả lời.' })
  await deputy.getByRole('button', { name: 'Lưu, về danh sách phần' }).click()
  await expect(deputy.getByRole('heading', { name: 'Người khác vừa sửa cùng mục với đồng chí' })).toBeVisible()
  await expect(deputy.getByText('Kiến nghị được trả lời trong ba ngày.')).toBeVisible()
  await expectNoBarrier(deputy)
  await expect(deputy.getByText('Không kiến nghị nào quá hạn.')).toBeVisible()
}

async function deputyKeepsBoth() {
  await deputy.getByLabel('Giữ cả hai, nội dung của tôi viết tiếp phía sau').check()
  await deputy.getByRole('button', { name: 'Lưu theo lựa chọn' }).click()
  await expect(deputy.getByText('Đã lưu.')).toBeVisible()
  await deputy.getByRole('link', { name: /Lý do và mục tiêu/ }).click()
  await expect(goals(deputy)).toHaveValue('Kiến nghị được trả lời trong ba ngày.\n\nKhông kiến nghị nào quá hạn.')
}

async function lostConnectionIsSaid() {
  await deputy.context().setOffline(true)
  await answer(deputy, { 'indicators.1.name': 'Kiến nghị trả lời đúng hạn' })
  await expect(deputy.getByText('Mất kết nối, nội dung vẫn giữ trong máy này.')).toBeVisible({ timeout: 10_000 })
  await deputy.context().setOffline(false)
  await expect(deputy.getByText('Đã lưu lúc 09:41')).toBeVisible({ timeout: 15_000 })
}

async function endedSignInIsSaid() {
  await deputy.context().clearCookies({ name: 'kheo_sign_in' })
  await answer(deputy, { 'indicators.1.target': '100%' })
  await expect(deputy.getByText('Phiên đăng nhập đã hết, nội dung vẫn giữ trong máy này.')).toBeVisible({
    timeout: 10_000,
  })
  const [tab] = await Promise.all([
    deputy.waitForEvent('popup'),
    deputy.getByRole('link', { name: 'Đăng nhập lại ở thẻ mới' }).click(),
  ])
  await signIn(tab, 'thutruong')
  await expect(tab.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible()
  await tab.close()
  await expect(deputy.getByText('Đã lưu lúc 09:41')).toBeVisible({ timeout: 20_000 })
}

async function otherDeviceShowsIt() {
  const phone = await signedInAs(browser, 'thutruong', { at, viewport: { width: 390, height: 844 } })
  await phone.goto(new URL(deputy.url()).pathname)
  await expect(phone.locator('[name="indicators.1.name"]')).toHaveValue('Kiến nghị trả lời đúng hạn')
  await expect(phone.locator('[name="indicators.1.target"]')).toHaveValue('100%')
  await expectNoBarrier(phone)
}

import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'

/** A registration that continues from last year comes back, is mended, accepted with a receipt, and put right later. */
const password = 'dan-van-kheo-2026'
const reason = 'Đề nghị nêu mục tiêu đo được so với năm trước.'
const goals = 'Giảm một nửa số lượt người dân phải đi lại so với năm 2026.'
const opinion = 'Đủ nội dung; báo cáo kết quả vào tháng 10.'

let page: Page
let browser: Browser
let initiative: string

test('Trả lại và gửi lại: lý do ở trên cùng, nơi nhận thấy trước và sau, có phiếu tiếp nhận, sửa sau thành bản mới', async ({
  browser: given,
}) => {
  browser = given
  await test.step('Bí thư chi bộ đăng ký tiếp tục mô hình của năm trước bằng một lần bấm', secretaryContinues)
  await test.step('Văn phòng trả lại: thiếu lý do thì không được, có lý do thì được', officeReturns)
  await test.step('Bí thư chi bộ đọc lý do ở trên cùng, bổ sung rồi gửi lại', secretaryMendsAndSendsAgain)
  await test.step('Văn phòng thấy trước và sau của từng mục, tiếp nhận kèm ý kiến', officeSeesTheDifferenceAndAccepts)
  await test.step('Bí thư chi bộ mở phiếu tiếp nhận', secretaryOpensTheReceipt)
  await test.step('Bí thư chi bộ cập nhật sau tiếp nhận; bản cũ vẫn còn', secretaryAmends)
  await test.step('Văn phòng được báo và thấy lý do cập nhật', officeIsTold)
})

async function secretaryContinues() {
  await signIn('bithu.chibo', '2027-02-08T02:00:00Z')
  await page.goto('/dang-ky')
  await page.getByRole('link', { name: 'Tiếp tục mô hình năm trước' }).click()
  await expect(page.getByRole('heading', { name: 'Mô hình đang thực hiện của năm trước' })).toBeVisible()
  await page.getByRole('button', { name: 'Đăng ký tiếp tục các mục đã chọn' }).click()
  await expect(page.getByRole('link', { name: /ít nhất một|Chọn/ }).first()).toBeVisible()
  await expectNoBarrier()
  await page.locator('main').getByRole('checkbox').first().check()
  initiative = await page.locator('main tbody a').first().innerText()
  await page.getByRole('button', { name: 'Đăng ký tiếp tục các mục đã chọn' }).click()
  await expect(page.getByText('Đã đăng ký tiếp tục 1 mô hình.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'bản đăng ký năm 2026' })).toBeVisible()
}

async function officeReturns() {
  await signIn('vanphong', '2027-02-09T02:00:00Z')
  await page.goto('/tiep-nhan')
  await page.getByRole('link', { name: /Tiếp tục từ năm trước/ }).click()
  await expectNoBarrier()
  await page.getByRole('row', { name: initiative }).filter({ hasText: '2027' }).getByRole('link').click()
  await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click()
  await expect(page.getByRole('link', { name: 'Nhập lý do.' })).toBeVisible()
  await page.getByLabel('Lý do', { exact: true }).fill(reason)
  await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click()
  await expect(page.getByText('Đã trả lại để bổ sung.')).toBeVisible()
}

async function secretaryMendsAndSendsAgain() {
  await signIn('bithu.chibo', '2027-02-10T02:00:00Z')
  await page.locator('main').getByRole('link', { name: initiative, exact: true }).first().click()
  await expect(page.getByText('Bản đăng ký được trả lại để bổ sung')).toBeVisible()
  await expect(page.getByText(reason).first()).toBeVisible()
  await page.getByRole('link', { name: 'Điền tiếp bản đăng ký' }).click()
  await expect(page.getByText(reason).first()).toBeVisible()
  await page.getByRole('link', { name: /Lý do và mục tiêu/ }).click()
  await expect(page.getByText(reason).first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Mục tiêu', exact: true }).first().fill(goals)
  await page.getByRole('button', { name: 'Lưu, về danh sách phần' }).click()
  await page.getByRole('link', { name: 'Xem lại trước khi gửi' }).click()
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click()
  await expect(page.getByText('Đã gửi đăng ký.')).toBeVisible()
}

async function officeSeesTheDifferenceAndAccepts() {
  await signIn('vanphong', '2027-02-11T02:00:00Z')
  await page.goto('/tiep-nhan?muc=tiep-tuc')
  await page.getByRole('row', { name: initiative }).filter({ hasText: '2027' }).getByRole('link').click()
  await expect(page.getByText(`Lần trước trả lại vì: ${reason}`)).toBeVisible()
  const changes = page.getByRole('region', { name: 'Thay đổi từ lần gửi trước' })
  await expect(changes.locator('ins').last()).toContainText('so với năm 2026.')
  await expect(changes.locator('del').first()).toBeVisible()
  await expectNoBarrier()
  await page.getByLabel(/^Ý kiến/).fill(opinion)
  await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
  await expect(page.getByText('Đã tiếp nhận đăng ký.')).toBeVisible()
  await expect(page.getByText(opinion)).toBeVisible()
  await expect(page.getByText(reason).first()).toBeVisible()
}

async function secretaryOpensTheReceipt() {
  await signIn('bithu.chibo', '2027-02-12T02:00:00Z')
  await page.goto('/dang-ky?nam=2027')
  await page.getByRole('link', { name: initiative, exact: true }).first().click()
  const pdf = await download('Phiếu tiếp nhận PDF')
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const docx = await download('Phiếu tiếp nhận DOCX')
  expect(docx.subarray(0, 2).toString()).toBe('PK')
}

async function secretaryAmends() {
  await travelTo('2027-06-15T02:00:00Z')
  await page.getByRole('link', { name: 'Cập nhật thông tin' }).click()
  await page.getByRole('button', { name: 'Lưu bản mới' }).click()
  await expect(page.getByRole('link', { name: 'Nhập lý do cập nhật.' })).toBeVisible()
  await expectNoBarrier()
  await page.getByLabel('Lý do cập nhật').fill('Mở rộng sang hai tổ dân phố theo kết luận họp chi bộ.')
  await page.getByRole('textbox', { name: /^Phạm vi, địa bàn/ }).fill('Năm tổ dân phố, thêm hai tổ so với khi đăng ký.')
  await page.getByRole('button', { name: 'Lưu bản mới' }).click()
  await expect(page.getByText('Đã cập nhật; nơi tiếp nhận được báo.')).toBeVisible()
  await page.getByRole('link', { name: /Các bản đã gửi, đã cập nhật/ }).click()
  await expect(page.getByRole('heading', { name: 'Bản 3: Cập nhật thông tin' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Bản 1: Đăng ký tiếp tục' })).toBeVisible()
  await expectNoBarrier()
}

async function officeIsTold() {
  await signIn('vanphong', '2027-06-16T02:00:00Z')
  await page.goto('/lam-viec/thong-bao')
  await page
    .getByRole('link', { name: `Cập nhật thông tin: ${initiative}` })
    .first()
    .click()
  await expect(page.getByText('Mở rộng sang hai tổ dân phố theo kết luận họp chi bộ.')).toBeVisible()
}

async function signIn(username: string, instant: string) {
  const context = await browser.newContext()
  page = await context.newPage()
  await page.goto('/dang-nhap')
  await travelTo(instant)
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible()
}

async function travelTo(instant: string) {
  await page
    .context()
    .addCookies([{ name: 'kheo_dev_now', value: encodeURIComponent(instant), url: new URL(page.url()).origin }])
}

async function download(name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).first().click()])
  return readFile(await file.path())
}

async function expectNoBarrier() {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
}

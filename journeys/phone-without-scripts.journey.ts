import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectNoBarrier, expectNothingSticksOut } from '../tools/testing/barriers.ts'
import { htmlFaults } from '../tools/testing/valid-html.ts'

/** On a phone with scripts switched off, in a year whose lists the other journeys leave alone. */
test.use({ javaScriptEnabled: false })

const initiative = 'Mỗi tuần một việc giúp dân – đến tận nhà người già neo đơn, người khuyết tật ở tổ dân phố'
const correctedPlace = 'Tổ dân phố số 4 và số 5, phường An Hòa'
const password = 'dan-van-kheo-2026'

let page: Page
let browser: Browser

test('Trên điện thoại, không có JavaScript: đảng viên đăng ký (Mẫu 2), chi bộ trả lại rồi tiếp nhận @phone', async ({
  browser: given,
}) => {
  browser = given
  await test.step('Đảng viên viết bản đăng ký, sửa chỗ sai rồi gửi', memberRegisters)
  await test.step('Bí thư chi bộ trả lại, nêu lý do', secretaryReturns)
  await test.step('Đảng viên đọc lý do, bổ sung, gửi lại', memberCompletes)
  await test.step('Bí thư chi bộ tiếp nhận', secretaryAccepts)
  await test.step('Đảng viên thấy kết quả', memberSeesIt)
})

async function memberRegisters() {
  await signIn('dangvien', '2026-02-09T02:00:00Z')
  await page.getByRole('link', { name: 'Đăng ký mô hình' }).first().click()
  await expect(page.getByText(/Mẫu 2|cá nhân/i).first()).toBeVisible()
  await expect(page.getByLabel('Ngày họp')).toHaveCount(0)
  await looksRight()
  await page.getByLabel('Tên mô hình').fill(initiative)
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
  await expect(page.getByText(/Đã đủ \d trên 9 phần/)).toBeVisible()
  await looksRight()
  await page.getByRole('link', { name: /^1\. / }).click()
  await expect(page.getByLabel('Tên mô hình')).toHaveValue(initiative)
  await looksRight()
  for (const next of await sectionsLeft()) {
    await answerWhatIsAsked()
    await page.getByRole('button', { name: next }).click()
  }
  await looksRight()
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click()
  await expect(page.getByText('Đã gửi đăng ký.')).toBeVisible()
  await looksRight()
}

/** The button that leads on from each section: the last one to the page before sending. */
async function sectionsLeft() {
  const [, count = '1'] = /Phần 1 trên (\d+)/.exec(await page.locator('main').innerText()) ?? []
  return [...Array.from({ length: Number(count) - 1 }, () => 'Lưu và sang phần sau'), 'Lưu và xem lại']
}

/** A question without an answer here is answered by what its kind of field takes. */
const known: Readonly<Record<string, string>> = {
  address: 'Tổ dân phố số 4',
  startsOn: '01/03/2026',
  endsOn: '30/11/2026',
  birthYear: '1990',
}

async function answerWhatIsAsked() {
  const answered = new Set<string>()
  for (const field of await page.locator('main form :is(input, textarea, select)[name]:not([type="hidden"])').all()) {
    const name = (await field.getAttribute('name')) ?? ''
    const type = (await field.getAttribute('type')) ?? 'text'
    if (answered.has(name) && type !== 'text') continue
    answered.add(name)
    if (type === 'radio' || type === 'checkbox') await field.check()
    else if ((await field.inputValue()) === '')
      await field.fill(known[name] ?? ((await field.getAttribute('inputmode')) === 'numeric' ? '12' : 'Giúp tại nhà.'))
  }
}

async function secretaryReturns() {
  await signIn('bithu.chibo', '2026-02-10T02:00:00Z')
  await page.getByRole('link', { name: initiative, exact: true }).click()
  await page.getByRole('link', { name: 'Xem xét, tiếp nhận' }).click()
  await looksRight()
  await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click()
  await expect(page.getByRole('alert')).toContainText('lý do')
  await looksRight()
  await page.getByLabel(/Lý do/).first().fill('Ghi rõ phường và đủ các tổ dân phố.')
  await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click()
  await expect(page.getByText('Đã trả lại').first()).toBeVisible()
}

async function memberCompletes() {
  await signIn('dangvien', '2026-02-11T02:00:00Z')
  await page.getByRole('link', { name: initiative, exact: true }).first().click()
  await expect(page.getByText('Ghi rõ phường và đủ các tổ dân phố.').first()).toBeVisible()
  await looksRight()
  await page.getByRole('link', { name: 'Điền tiếp bản đăng ký' }).click()
  await looksRight()
  await page.getByRole('link', { name: /^1\. / }).click()
  await expect(page.getByText('Ghi rõ phường và đủ các tổ dân phố.').first()).toBeVisible()
  await page.getByLabel('Địa chỉ, địa điểm thực hiện').fill(correctedPlace)
  await page.getByRole('button', { name: 'Lưu, về danh sách phần' }).click()
  await page.getByRole('link', { name: 'Xem lại trước khi gửi' }).click()
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click()
  await expect(page.getByText('Đã gửi đăng ký.')).toBeVisible()
}

async function secretaryAccepts() {
  await signIn('bithu.chibo', '2026-02-12T02:00:00Z')
  await page.getByRole('link', { name: initiative, exact: true }).click()
  await page.getByRole('link', { name: 'Xem xét, tiếp nhận' }).click()
  await expect(page.getByRole('region', { name: 'Thay đổi từ lần gửi trước' })).toContainText(correctedPlace)
  await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
  await expect(page.getByText('Đã tiếp nhận đăng ký.')).toBeVisible()
  await looksRight()
}

async function memberSeesIt() {
  await signIn('dangvien', '2026-02-12T03:00:00Z')
  await page.goto('/dang-ky')
  await page.getByRole('link', { name: initiative, exact: true }).click()
  await expect(page.getByText('Đã tiếp nhận').first()).toBeVisible()
}

/** axe is itself a script: it looks at a twin of the page, the same bytes where scripts run. */
async function looksRight() {
  const body = await page.content()
  await expectNothingSticksOut(page)
  expect(await htmlFaults(body), page.url()).toEqual([])
  const withScripts = await browser.newContext({ javaScriptEnabled: true })
  const twin = await withScripts.newPage()
  await twin.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
  await twin.goto(page.url())
  await expectNoBarrier(twin)
  await withScripts.close()
}

async function signIn(username: string, instant: string) {
  await page?.context().close()
  page = await (await browser.newContext()).newPage()
  await page.goto('/dang-nhap')
  const { origin } = new URL(page.url())
  await page.context().addCookies([{ name: 'kheo_dev_now', value: encodeURIComponent(instant), url: origin }])
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible()
}

import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectNoBarrier } from '../tools/testing/barriers.ts'
import { htmlFaults } from '../tools/testing/valid-html.ts'

const password = 'dan-van-kheo-2026'
/** An afternoon on which a vote of the sample year stands open. */
const instant = '2026-11-20T08:00:00Z'

const registration = 'Đăng ký mô hình'
const report = 'Báo cáo'
const recognition = 'Xét, xác nhận'
const session = 'Phiên họp xét'

/** Every account that the program prints, and what waits on its desk; the other journeys may add to it. */
const personas: Readonly<Record<string, readonly string[]>> = {
  'bithu.chibo': [recognition],
  dangvien: [],
  nguoilaodong: [registration],
  'canbo.donvi': [recognition],
  thutruong: [recognition],
  vanphong: [recognition],
  'bithu.danguy': [recognition, session],
  'thuongvu.1': [session],
  'thuongvu.2': [session],
  'thuongvu.3': [session],
  vanthu: [recognition],
  'bithu.bch': [report],
  'bithu.cbcs': [recognition, session],
  tuyengiao: [recognition, report, session],
  truongban: [report],
  'vanphong.khoi': [recognition, registration, report, session],
  'bithu.khoi': [recognition, registration, report, session],
  'vanthu.khoi': [recognition, session],
  quantri: [],
}

/** No act leads there yet: a correction of a summary list is not built. */
const notYetReached = ['Đã được thay']

let page: Page
let username = ''

test('Người mới: từng tài khoản mẫu vào được, thấy việc chờ mình, mở được việc; mỗi trạng thái đều có hồ sơ', async ({
  browser,
}) => {
  for (username of Object.keys(personas))
    await test.step(username, async () => {
      await enter(browser)
      await deskShowsWhatWaits()
      await everythingListedOpens()
    })
  await test.step('Mỗi trạng thái đều có hồ sơ', everyStateIsInhabited)
})

async function enter(browser: Browser) {
  await page?.context().close()
  page = await (await browser.newContext()).newPage()
  await page.goto('/dang-nhap')
  const { origin } = new URL(page.url())
  await page.context().addCookies([{ name: 'kheo_dev_now', value: encodeURIComponent(instant), url: origin }])
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click()
}

async function deskShowsWhatWaits() {
  await expect(page.getByRole('heading', { name: 'Việc của tôi', level: 1 })).toBeVisible()
  const kinds = await page.locator('[aria-labelledby="cho-toi"] .kh-desk__detail').allInnerTexts()
  expect([...new Set(kinds.map((kind) => kind.split(' · ')[0]))]).toEqual(
    expect.arrayContaining([...(personas[username] ?? [])]),
  )
  expect(await page.locator('[aria-labelledby="cho-toi"] .kh-desk__link').count()).toBe(kinds.length)
  await expectNoBarrier(page)
}

/** What waits, what was sent, the newest notices; what axe says of such pages the journey of every state asks. */
async function everythingListedOpens() {
  const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  for (const href of new Set(['/lam-viec', ...links].filter((link) => link.startsWith('/')))) {
    const answer = await page.request.get(href)
    expect([answer.status(), await htmlFaults(await answer.text())], `${username} ${href}`).toEqual([200, []])
  }
}

async function everyStateIsInhabited() {
  await page.goto('/dev/jump')
  const empty: string[] = []
  for (const row of await page.getByRole('row').all()) {
    const [state = '', count = ''] = await row.getByRole('cell').allInnerTexts()
    if (/^0\b/.test(count.trim())) empty.push(state.trim())
  }
  expect(empty).toEqual(notYetReached)
}

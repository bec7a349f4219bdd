import { expect, type Page, test } from '@playwright/test'

const password = 'dan-van-kheo-2026'
const personas = [
  'bithu.chibo',
  'dangvien',
  'nguoilaodong',
  'canbo.donvi',
  'thutruong',
  'vanphong',
  'bithu.danguy',
  'thuongvu.1',
  'vanthu',
  'bithu.bch',
  'bithu.cbcs',
  'tuyengiao',
  'truongban',
  'bithu.khoi',
  'quantri',
]

/** No act leads there yet: a correction of a summary list is not built. */
const notYetReached = ['Đã được thay']

let page: Page

test('Người mới: vào được bằng từng tài khoản mẫu, và mỗi trạng thái đều có hồ sơ để xem', async ({ browser }) => {
  for (const username of personas)
    await test.step(username, async () => {
      page = await (await browser.newContext()).newPage()
      await page.goto('/dang-nhap')
      await page.getByLabel('Tên đăng nhập').fill(username)
      await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
      await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click()
      await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible()
    })
  await test.step('Mỗi trạng thái đều có hồ sơ', everyStateIsInhabited)
})

async function everyStateIsInhabited() {
  await page.goto('/dev/jump')
  const empty: string[] = []
  for (const row of await page.getByRole('row').all()) {
    const [state = '', count = ''] = await row.getByRole('cell').allInnerTexts()
    if (/^0\b/.test(count.trim())) empty.push(state.trim())
  }
  expect(empty).toEqual(notYetReached)
}

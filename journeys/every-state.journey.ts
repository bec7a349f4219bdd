import { expect, type Page, test } from '@playwright/test'
import { expectNoBarrier } from '../tools/testing/barriers.ts'
import { htmlFaults } from '../tools/testing/valid-html.ts'

/** An afternoon on which a vote of the sample year stands open. */
const instant = '2026-11-20T08:00:00Z'

let page: Page
let state = ''

test('Mở được một hồ sơ ở từng trạng thái, với tên một người được xem hồ sơ đó', async ({ page: given }) => {
  page = given
  await page.goto('/dev/jump')
  const { origin } = new URL(page.url())
  await page.context().addCookies([{ name: 'kheo_dev_now', value: encodeURIComponent(instant), url: origin }])
  const counts = page.locator('main a[href*="trang-thai="]').filter({ hasNotText: /^0\b/ })
  const states = await counts.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(states.length).toBeGreaterThan(0)
  for (state of states) await test.step(state, aCaseOpens)
})

async function aCaseOpens() {
  await page.goto(state)
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().isNavigationRequest() && response.status() !== 303),
    page
      .getByRole('button', { name: /^Mở với tên/ })
      .first()
      .click(),
  ])
  await page.waitForLoadState()
  expect([answer.status(), new URL(page.url()).pathname.split('/').length], state).toEqual([200, 3])
  await expect(page.locator('.kh-case__caption .kh-tag'), state).toBeVisible()
  expect(await htmlFaults(await page.content()), state).toEqual([])
  await expectNoBarrier(page)
}

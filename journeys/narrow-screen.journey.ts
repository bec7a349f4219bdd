import { expect, type Page, test } from '@playwright/test'
import { expectNoBarrier, expectNothingSticksOut } from '../tools/testing/barriers.ts'
import { htmlFaults } from '../tools/testing/valid-html.ts'

test.use({ viewport: { width: 320, height: 640 } })

let page: Page

test('Trang công khai đọc được ở 320 điểm ảnh, không có rào cản', async ({ page: given }) => {
  page = given
  await test.step('Trang chủ và các trang của nó', everyPublicPageFits)
  await test.step('Trang của một mô hình và trang kiểm tra văn bản', anInitiativeAndItsPaperFit)
})

async function everyPublicPageFits() {
  for (const path of [
    '/',
    '/mo-hinh',
    '/mo-hinh?q=kh%C3%B4ng+c%C3%B3',
    '/quy-trinh',
    '/quy-dinh',
    '/tu-ngu',
    '/dang-nhap',
  ]) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(200)
    await fits((await answer?.text()) ?? '')
  }
}

async function anInitiativeAndItsPaperFit() {
  await page.goto('/mo-hinh')
  await page.getByRole('table').getByRole('link').first().click()
  await fits(await page.content())
  await page.getByRole('link', { name: /Kiểm tra văn bản/ }).click()
  await expect(page.getByText('còn hiệu lực')).toBeVisible()
  await fits(await page.content())
}

async function fits(html: string) {
  expect(await htmlFaults(html), page.url()).toEqual([])
  await expectNothingSticksOut(page)
  await expectNoBarrier(page)
}

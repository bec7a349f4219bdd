/** What journeys have in common: coming in as somebody at a time, filling a form section by section. */
import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'

const password = 'dan-van-kheo-2026'

/** A browser of his or her own, signed in, at an instant. */
export async function signedInAs(
  browser: Browser,
  username: string,
  { at, ...options }: BrowserContextOptions & { readonly at: string },
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await page.goto('/dang-nhap')
  const { origin } = new URL(page.url())
  await page.context().addCookies([{ name: 'kheo_dev_now', value: encodeURIComponent(at), url: origin }])
  await signIn(page, username)
  await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible()
  return page
}

/** Fills the sign-in page that stands open. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click()
}

/** By label, or by name for a cell of a table (`indicators.1.target`); `true` takes a choice. */
export type Answers = Readonly<Record<string, string | true>>

/** The whole label, whether or not it says that the question may stay open. */
const labelled = (label: string): RegExp =>
  new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(không bắt buộc\\))?$`)

export async function answer(page: Page, answers: Answers): Promise<void> {
  for (const [label, value] of Object.entries(answers)) {
    const isCell = /^\w+\.\d+\.\w+$/.test(label)
    const name = labelled(label)
    const choice = page.getByRole('radio', { name }).or(page.getByRole('checkbox', { name }))
    if (value === true) await choice.first().check()
    else await (isCell ? page.locator(`[name="${label}"]`) : page.getByLabel(name).first()).fill(value)
  }
}

/** From one section to the next, in the order of the form, to the page before sending. */
export async function answerSections(page: Page, sections: Readonly<Record<string, Answers>>): Promise<void> {
  const titles = Object.keys(sections)
  for (const [at, title] of titles.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
    await answer(page, sections[title] ?? {})
    const isLast = at === titles.length - 1
    await page
      .getByRole('button', { name: isLast ? 'Lưu và xem lại' : 'Lưu và sang phần sau' })
      .last()
      .click()
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Xem lại trước khi gửi' })).toBeVisible()
}

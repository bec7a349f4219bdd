import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** No finding of axe on the page as it stands. Our pages hold no frames: the legacy mode spares axe a second blank page. */
export async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect(findings, page.url()).toEqual([])
}

/** Nothing sticks out to the right: the page needs no scrolling sideways. */
export async function expectNothingSticksOut(page: Page): Promise<void> {
  const isWithin = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
  expect(isWithin, page.url()).toBe(true)
}

import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { paths } from '#ground/paths'
import { holdAt, instantOf } from '#platform/clock'
import { readSettings } from '#platform/settings'
import { type TestHouse, testHouse } from '../../tools/testing/house.ts'
import { listen } from './web-server.ts'

/** A minute before and after midnight in Viet Nam; in UTC both lie on one day. */
const lastMinute = (day: string) => instantOf(day, '23:59')
const firstMinute = (day: string) => instantOf(day, '00:00')

let whole: TestHouse
let server: Awaited<ReturnType<typeof listen>>
let instant = lastMinute('2026-02-28')

beforeAll(async () => {
  whole = await testHouse()
  const { house } = whole
  server = await listen(
    {
      ...house,
      fetch: (request, environment) => holdAt(instant, () => house.fetch(request, environment)),
      serveFromMemory: (request, response) => holdAt(instant, () => house.serveFromMemory(request, response)),
    },
    readSettings({ PORT: '0' }),
  )
})
afterAll(async () => {
  await server.close()
  await whole.close()
})

async function read(path: string): Promise<{ html: string; isFromMemory: boolean }> {
  const response = await fetch(`${server.address}${path}`)
  expect(response.status).toBe(200)
  // Only what is served from memory is packed, and says so.
  return { html: await response.text(), isFromMemory: response.headers.has('vary') }
}

async function readFromMemory(path: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const { html, isFromMemory } = await read(path)
      expect(isFromMemory).toBe(true)
      return html
    },
    { timeout: 10_000, interval: 20 },
  )
}

test('the home page drops a deadline in the first minute after its last day', async () => {
  instant = lastMinute('2026-02-28')
  expect(await readFromMemory(paths.home)).toContain('đến hết ngày 28/02/2026')
  instant = firstMinute('2026-03-01')
  const { html, isFromMemory } = await read(paths.home)
  expect(isFromMemory).toBe(false)
  expect(html).not.toContain('đến hết ngày 28/02/2026')
  expect(await readFromMemory(paths.home)).toContain('đến hết ngày 19/03/2026')
})

test('the rulebook page marks a basis as expired in the first minute after its last day', async () => {
  const expired = (html: string) => html.split('08-HD/BDVTU')[1]?.split('</tr>')[0]?.includes('hết hiệu lực')
  instant = lastMinute('2026-12-31')
  expect(expired(await readFromMemory(paths.rulebook))).toBe(false)
  instant = firstMinute('2027-01-01')
  const next = await read(paths.rulebook)
  expect([next.isFromMemory, expired(next.html)]).toEqual([false, true])
})

test('a page begun before midnight and finished after it is not kept for the new day', async () => {
  instant = lastMinute('2026-02-28')
  const { house } = whole
  const begun = holdAt(instant, () => house.fetch(new Request(`${server.address}${paths.process}`)))
  instant = firstMinute('2026-03-01')
  await (await begun).text()
  expect((await read(paths.process)).isFromMemory).toBe(false)
})

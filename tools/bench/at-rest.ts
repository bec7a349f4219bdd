/** What needs no load: memory, the second start, the first visit. */
import type { Home } from './home.ts'
import { atMost, type Measured } from './measured.ts'
import { memoryOf } from './processes.ts'
import { transferred } from './transfer.ts'

export const memoryAtRest = async (home: Home): Promise<Measured[]> => {
  for (const path of ['/', '/mo-hinh', '/dang-nhap']) await transferred(home.address + path)
  const name = home.isEmbedded ? 'idle memory of application and embedded database' : 'idle memory of the application'
  return [atMost(name, memoryOf(home.pids()), 'MiB', 250)]
}

export const secondStart = async ({ startMs }: Home): Promise<Measured[]> => [
  atMost('second start until the address is told', startMs / 1000, 's', 3),
]

/** The page, and everything it and its style sheet name, as a browser with an empty cache fetches it. */
export async function firstVisit({ address }: Home): Promise<Measured[]> {
  await transferred(`${address}/`)
  const seen = new Set(['/'])
  let bytes = 0
  for (const path of seen) {
    bytes += (await transferred(address + path)).bytes
    if (path !== '/' && !path.endsWith('.css')) continue
    const text = await (await fetch(address + path)).text()
    for (const [, next = ''] of text.matchAll(/(?:(?:href|src)="|url\(["']?)(\/assets\/[^"')]+)/g)) seen.add(next)
  }
  return [atMost('public page, first visit with styles, fonts and script', bytes / 1024, 'KB', 100)]
}

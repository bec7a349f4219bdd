/** What needs no load: memory, the second start, the first visit. */
import { type IncomingMessage, get as httpGet } from 'node:http'
import type { Home } from './home.ts'
import { atMost, type Measured } from './measured.ts'
import { memoryOf } from './processes.ts'

export const memoryAtRest = async (home: Home): Promise<Measured[]> => {
  for (const path of ['/', '/mo-hinh', '/dang-nhap']) await transferred(home.address + path)
  const name = home.isEmbedded ? 'idle memory of application and embedded database' : 'idle memory of the application'
  return [atMost(name, memoryOf(home.pids()), 'MiB', 250)]
}

export const secondStart = async ({ startMs }: Home): Promise<Measured[]> => [
  atMost('second start until the address is told', startMs / 1000, 's', 3),
]

/** The page, and everything it and its style sheet name, as a browser with an empty cache fetches it. */
export async function publicFirstVisit({ address }: Home): Promise<Measured[]> {
  await transferred(`${address}/`)
  const page = await transferred(`${address}/`)
  const named = new Set([...page.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path))
  let bytes = page.bytes
  for (const path of named) {
    const file = await transferred(address + path)
    bytes += file.bytes
    for (const [, next = ''] of file.text.matchAll(/url\(["']?(\/assets\/[^"')]+)/g)) named.add(next)
  }
  return [atMost('public page, first visit with styles, fonts and script', bytes / 1024, 'KB', 100)]
}

const codings = 'gzip, br'

/** Bytes over the wire, heads included, and the text when it is one. */
async function transferred(url: string): Promise<{ bytes: number; text: string }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    httpGet(url, { headers: { 'accept-encoding': codings } }, resolve).on('error', reject)
  })
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part)
  const bytes = answer.rawHeaders.join('').length + parts.reduce((sum, part) => sum + part.length, 0)
  const plain = await fetch(url)
  return { bytes, text: /text|svg/.test(answer.headers['content-type'] ?? '') ? await plain.text() : '' }
}

import { get as httpGet, type IncomingMessage } from 'node:http'

/** What a browser says it can unpack. */
export const packed = { 'accept-encoding': 'gzip, br' }

export type Transfer = { readonly headers: Record<string, string>; readonly body: Buffer; readonly bytes: number }

/** Fetches as a browser would and leaves the bytes as they came; `bytes` counts the head too. */
export async function transferred(url: string): Promise<Transfer> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    httpGet(url, { headers: packed }, resolve).on('error', reject)
  })
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part)
  if (answer.statusCode !== 200) throw new Error(`${url} answers ${answer.statusCode}`)
  const body = Buffer.concat(parts)
  const kept = Object.entries(answer.headers).filter(([name]) => !ofTheConnection.has(name))
  const bytes = answer.rawHeaders.join(': ').length + body.length
  return { headers: Object.fromEntries(kept) as Record<string, string>, body, bytes }
}

const ofTheConnection = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'])

import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { portalChannel, portalLock } from '#ground/acts'
import { today } from '#platform/clock'

type Stored = { readonly headers: Record<string, string>; readonly plain: Buffer; readonly packed: Buffer }

const mostBytes = 32 * 1024 * 1024
const mostValues = 1_000
const heartbeatMs = 1000
const silenceMs = 2000

/**
 * Finished public pages, served from memory without asking anybody. A node may serve them only while its own database
 * connection holds the portal's advisory lock shared. An act that changes public pages calls all nodes and waits for
 * the lock alone until it commits (ground/acts), so its change shows at the very next request on every node.
 */
export class PortalCache {
  readonly #config: pg.ClientConfig
  readonly #pages = new Map<string, Stored>()
  readonly #values = new Map<string, unknown>()
  #client: pg.Client | undefined
  #bytes = 0
  #generation = 0
  #isHeld = false
  #isClosed = false
  #timer: NodeJS.Timeout | undefined
  #beatAnswered = true
  /** Civil day of what is kept: pages speak of today's deadlines. */
  #day = today()

  constructor(config: pg.ClientConfig) {
    this.#config = config
  }

  async open(): Promise<void> {
    const client = new pg.Client(this.#config)
    this.#client = client
    client.on('error', () => this.#lost(client))
    client.on('end', () => this.#lost(client))
    client.on('notification', () => this.#drop(client))
    await client.connect()
    await client.query(`listen ${portalChannel}`)
    this.#hold(client)
    this.#timer = setInterval(() => this.#beat(client), heartbeatMs)
    this.#timer.unref()
  }

  /** Changes whenever pages were dropped: what was computed before may not be stored after. */
  get generation(): number {
    if (this.#day !== today()) this.#forget()
    return this.#isHeld ? this.#generation : -1
  }

  store(key: string, generation: number, headers: Record<string, string>, body: string): void {
    if (!this.#isHeld || generation !== this.#generation) return
    const plain = Buffer.from(body)
    const packed = gzipSync(plain)
    this.#bytes += plain.length + packed.length
    if (this.#bytes > mostBytes) this.#forget()
    this.#pages.set(key, { headers, plain, packed })
  }

  /** A value kept under the same lock as the pages, for pages that have to be computed. */
  recall<T>(key: string): { known: T | undefined; keep(value: T): void } {
    const { generation } = this
    const keep = (value: T) => {
      if (generation < 0 || generation !== this.generation) return
      if (this.#values.size >= mostValues) this.#values.clear()
      this.#values.set(key, value)
    }
    return { known: this.#isHeld ? (this.#values.get(key) as T | undefined) : undefined, keep }
  }

  /** Answers from memory; false when the page is not there or may not be served now. */
  serve(request: IncomingMessage, response: ServerResponse): boolean {
    if (!this.#isHeld || request.method !== 'GET' || request.headers.cookie !== undefined) return false
    if (this.#day !== today()) this.#forget()
    const page = this.#pages.get(request.url ?? '')
    if (!page) return false
    const isPacked = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    const body = isPacked ? page.packed : page.plain
    response.writeHead(200, {
      ...page.headers,
      'content-length': body.length,
      vary: 'Cookie, Accept-Encoding',
      ...(isPacked && { 'content-encoding': 'gzip' }),
    })
    response.end(body)
    return true
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#timer)
    this.#forget()
    await this.#client?.end().catch(() => {})
  }

  #forget(): void {
    this.#pages.clear()
    this.#values.clear()
    this.#bytes = 0
    this.#generation += 1
    this.#day = today()
  }

  /** Stops serving, lets the writer pass, queues behind it. */
  #drop(client: pg.Client): void {
    if (!this.#isHeld) return
    this.#isHeld = false
    this.#forget()
    client.query('select pg_advisory_unlock_shared($1)', [portalLock]).then(
      () => this.#hold(client),
      () => this.#lost(client),
    )
  }

  #hold(client: pg.Client): void {
    client.query('select pg_advisory_lock_shared($1)', [portalLock]).then(
      () => {
        this.#isHeld = !this.#isClosed && this.#client === client
      },
      () => this.#lost(client),
    )
  }

  /** A connection that no longer answers may have lost its lock: memory is not used until it answers again. */
  #beat(client: pg.Client): void {
    if (!this.#isHeld) return
    if (!this.#beatAnswered) return
    this.#beatAnswered = false
    const late = setTimeout(() => this.#lost(client), silenceMs)
    client.query('select 1').then(
      () => {
        this.#beatAnswered = true
        clearTimeout(late)
      },
      () => clearTimeout(late),
    )
  }

  #lost(client: pg.Client): void {
    if (this.#client !== client) return
    this.#client = undefined
    this.#isHeld = false
    this.#beatAnswered = true
    clearInterval(this.#timer)
    this.#forget()
    client.end().catch(() => {})
    if (!this.#isClosed) setTimeout(() => this.open().catch(() => this.#retry()), heartbeatMs).unref()
  }

  #retry(): void {
    this.#client = undefined
    if (!this.#isClosed) setTimeout(() => this.open().catch(() => this.#retry()), heartbeatMs).unref()
  }
}

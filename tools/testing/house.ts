import pino from 'pino'
import { createHouse, type House } from '../../src/app/house.tsx'
import { readSettings } from '../../src/platform/settings/index.ts'
import { type TestDatabase, testDatabase } from './database.ts'

export type Page = {
  readonly status: number
  readonly html: string
  readonly location: string
  readonly headers: Headers
}

/** A visitor with a cookie jar, who fills in forms as a browser without scripts would. */
export class Visitor {
  readonly #house: House
  readonly cookies = new Map<string, string>()

  constructor(house: House) {
    this.#house = house
  }

  get(path: string): Promise<Page> {
    return this.request(path, {})
  }

  /** Sends `values` with the hidden fields of the form that page `from` holds for `path`. */
  async submit(from: string, path: string, values: Record<string, string | string[]>): Promise<Page> {
    const page = await this.get(from)
    return this.post(path, { ...hiddenFields(page.html, path), ...values })
  }

  post(path: string, values: Record<string, string | string[]>): Promise<Page> {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) body.append(name, one)
    return this.request(path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  }

  /** Sends a form with files, as `multipart` forms of our pages do; `fields` in their order. */
  send(path: string, fields: readonly (readonly [string, string | File])[]): Promise<Page> {
    const body = new FormData()
    for (const [name, value] of fields) body.append(name, value)
    return this.request(path, { method: 'POST', body })
  }

  async request(path: string, init: RequestInit): Promise<Page> {
    const response = await this.fetch(path, init)
    return {
      status: response.status,
      html: await response.text(),
      location: response.headers.get('location') ?? '',
      headers: response.headers,
    }
  }

  /** The answer as it comes, for what is not text. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    if (this.cookies.size > 0)
      headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await this.#house.fetch(new Request(`http://kheo.test${path}`, { ...init, headers }))
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie)
    return response
  }

  #keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split('; ')
    const name = pair.slice(0, pair.indexOf('='))
    if (attributes.includes('Max-Age=0')) this.cookies.delete(name)
    else this.cookies.set(name, pair.slice(pair.indexOf('=') + 1))
  }
}

/** Hidden fields of the form that posts to `action`. */
export function hiddenFields(html: string, action: string): Record<string, string> {
  const form = html.split('<form').find((part) => unescaped(part).includes(`action="${action}"`)) ?? ''
  const fields = [...(form.split('</form>')[0]?.matchAll(/<input[^>]*type="hidden"[^>]*>/g) ?? [])].map(
    ([input]) => input,
  )
  return Object.fromEntries(fields.map((input) => [attribute(input, 'name'), attribute(input, 'value')]))
}

const attribute = (tag: string, name: string) => unescaped(new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

export type TestHouse = {
  readonly database: TestDatabase
  readonly house: House
  visitor(): Visitor
  close(): Promise<void>
}

/** The whole program over a database of its own; needs the built assets, as `npm test` makes them. */
export async function testHouse(environment: Readonly<Record<string, string>> = {}): Promise<TestHouse> {
  const database = await testDatabase()
  const settings = readSettings({ KHEO_DEV: '1', ...environment })
  const options = { isEmpty: true, scale: 1 }
  const house = await createHouse({
    database,
    settings,
    options,
    log: pino({ level: 'silent' }),
    assets: new URL('../../dist/assets', import.meta.url),
  })
  const close = async () => {
    await house.close()
    await database.close()
  }
  return { database, house, visitor: () => new Visitor(house), close }
}

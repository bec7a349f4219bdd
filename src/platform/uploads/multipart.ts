/** What stands above the content of a part; `fileName` only where a file was chosen or could have been. */
export type PartHead = { readonly field: string; readonly fileName: string | undefined }

export type PartSink = {
  begin(head: PartHead): Promise<void>
  data(piece: Buffer): Promise<void>
  end(): Promise<void>
  /** Asked between pieces: true ends the reading. */
  isFull(): boolean
}

const mostOfHead = 16 * 1024
const lineEnd = Buffer.from('\r\n')
const headEnd = Buffer.from('\r\n\r\n')

/** Takes a multipart body apart (RFC 7578) while it comes in. */
export class MultipartReader {
  readonly #delimiter: Buffer
  readonly #sink: PartSink
  #rest: Buffer = lineEnd
  #stage: 'before' | 'boundary' | 'head' | 'content' | 'done' = 'before'

  constructor(boundary: string, sink: PartSink) {
    this.#delimiter = Buffer.from(`\r\n--${boundary}`)
    this.#sink = sink
  }

  /** @returns false when the body is not made as it should be, or ends before its end */
  async read(pieces: AsyncIterable<Uint8Array>): Promise<boolean> {
    for await (const piece of pieces) {
      this.#rest = Buffer.concat([this.#rest, piece])
      while (await this.#step()) if (this.#sink.isFull()) return true
      if (this.#sink.isFull()) return true
      if (this.#stage === 'done') continue
      if (this.#stage === 'head' && this.#rest.length > mostOfHead) return false
      if (this.#stage === 'boundary' && this.#rest.length >= lineEnd.length) return false
    }
    return this.#stage === 'done'
  }

  /** One step through what is there; false when more is needed. */
  async #step(): Promise<boolean> {
    switch (this.#stage) {
      case 'before':
      case 'content':
        return this.#toDelimiter()
      case 'boundary':
        return this.#afterBoundary()
      case 'head':
        return this.#readHead()
      case 'done':
        this.#rest = Buffer.alloc(0)
        return false
    }
  }

  async #toDelimiter(): Promise<boolean> {
    const at = this.#rest.indexOf(this.#delimiter)
    // The beginning of a delimiter may stand at the very end of what has come.
    const known = at >= 0 ? at : Math.max(0, this.#rest.length - this.#delimiter.length + 1)
    if (this.#stage === 'content' && known > 0) await this.#sink.data(this.#rest.subarray(0, known))
    this.#rest = this.#rest.subarray(at >= 0 ? at + this.#delimiter.length : known)
    if (at < 0) return false
    if (this.#stage === 'content') await this.#sink.end()
    this.#stage = 'boundary'
    return true
  }

  #afterBoundary(): boolean {
    const next = this.#rest.toString('latin1', 0, lineEnd.length)
    if (next !== '--' && next !== '\r\n') return false
    // The line end stays: a part without any head would begin with the empty line right here.
    this.#stage = next === '--' ? 'done' : 'head'
    return true
  }

  async #readHead(): Promise<boolean> {
    const at = this.#rest.indexOf(headEnd)
    if (at < 0 || at > mostOfHead) return false
    const head = headOf(this.#rest.toString('utf8', 0, at))
    this.#rest = this.#rest.subarray(at + headEnd.length)
    this.#stage = 'content'
    await this.#sink.begin(head)
    return true
  }
}

function headOf(lines: string): PartHead {
  const disposition = /^content-disposition:.*$/im.exec(lines)?.[0] ?? ''
  return { field: parameter(disposition, 'name') ?? '', fileName: parameter(disposition, 'filename') }
}

/** Browsers write three signs of a name as %22, %0D, %0A, and everything else as it stands. */
const parameter = (line: string, name: string): string | undefined =>
  new RegExp(`[;\\s]${name}="([^"]*)"`, 'i')
    .exec(line)?.[1]
    ?.replace(/%22|%0D|%0A/gi, (sign) => decodeURIComponent(sign))

import type { FormValues } from '#platform/forms'
import { MultipartReader, type PartHead, type PartSink } from './multipart.ts'
import { SpooledFile, type UploadedFile } from './spooled-file.ts'

export type UploadLimits = {
  /** Bytes of all text fields together. */
  readonly textBytes: number
  readonly fileBytes: number
  /** Bytes of the whole body. */
  readonly formBytes: number
  readonly files: number
}

export type Upload = {
  readonly values: FormValues
  readonly files: readonly UploadedFile[]
  /** Names of files beyond the number that one form may carry: they were read away. */
  readonly leftOut: readonly string[]
  /** The body was longer than a form may be; `values` are what stood before. */
  readonly isCutOff: boolean
  /** Lets go of the files; to be called in any case. */
  discard(): Promise<void>
}

type Reading = {
  readonly limits: UploadLimits
  /** Asked when the first file begins, with the fields before it: false reads files away without keeping them. */
  mayKeep(values: FormValues): boolean
}

/** Reads a form with files; undefined when the body is no such form. */
export async function readUpload(request: Request, { limits, mayKeep }: Reading): Promise<Upload | undefined> {
  const boundary = /boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(request.headers.get('content-type') ?? '')
  const collector = new Collector(limits, Number(request.headers.get('content-length') ?? 0), mayKeep)
  try {
    const reader = new MultipartReader(boundary?.[1] ?? boundary?.[2] ?? '', collector)
    if (boundary && (await reader.read(piecesOf(request, collector)))) return collector
    await collector.discard()
    return undefined
  } catch (error) {
    await collector.discard()
    if (error instanceof BrokenLine) return undefined
    throw error
  }
}

/** The browser went away while it was sending. */
class BrokenLine extends Error {}

/** Stops without cancelling: a cancelled body would cut the line before the answer has left. */
async function* piecesOf(request: Request, collector: Collector): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader()
  if (!reader) return
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new BrokenLine('The body broke off', { cause })
      })
      if (done) return
      collector.count(value.length)
      yield value
    }
  } finally {
    reader.releaseLock()
  }
}

/** More fields than any page of ours has. */
const mostParts = 1_000

class Collector implements Upload, PartSink {
  readonly #values: Record<string, string | string[]> = Object.create(null)
  readonly #files: SpooledFile[] = []
  readonly leftOut: string[] = []
  readonly #limits: UploadLimits
  readonly #announced: number
  readonly #mayKeep: Reading['mayKeep']
  #keeps: boolean | undefined
  #received = 0
  #parts = 0
  #textBytes = 0
  #part: { field: string; text?: Buffer[]; file?: SpooledFile } | undefined
  isCutOff = false

  constructor(limits: UploadLimits, announced: number, mayKeep: Reading['mayKeep']) {
    this.#limits = limits
    this.#announced = announced
    this.#mayKeep = mayKeep
  }

  get values(): FormValues {
    return this.#values
  }
  get files(): readonly UploadedFile[] {
    return this.#files
  }

  count(bytes: number): void {
    this.#received += bytes
    if (this.#received > this.#limits.formBytes) this.isCutOff = true
  }

  isFull(): boolean {
    return this.isCutOff
  }

  async begin({ field, fileName }: PartHead): Promise<void> {
    this.#parts += 1
    if (this.#parts > mostParts) this.isCutOff = true
    if (fileName === undefined) {
      this.#part = { field, text: [] }
      return
    }
    // What is announced to be too long need not be waited for; the fields before the first file are here by now.
    if (this.#announced > this.#limits.formBytes) this.isCutOff = true
    this.#keeps ??= this.#mayKeep(this.#values)
    this.#part = { field }
    if (fileName === '' || !this.#keeps || this.isCutOff) return
    if (this.#files.length >= this.#limits.files) {
      this.leftOut.push(fileName)
      return
    }
    this.#part.file = await SpooledFile.open({ field, name: fileName, most: this.#limits.fileBytes })
    this.#files.push(this.#part.file)
  }

  async data(piece: Buffer): Promise<void> {
    const part = this.#part
    if (part?.file) await part.file.write(piece)
    if (!part?.text) return
    this.#textBytes += piece.length
    if (this.#textBytes > this.#limits.textBytes) this.isCutOff = true
    else part.text.push(Buffer.from(piece))
  }

  async end(): Promise<void> {
    const { field, text } = this.#part ?? {}
    this.#part = undefined
    if (field === undefined || !text) return
    const value = Buffer.concat(text).toString('utf8')
    const before = this.#values[field]
    this.#values[field] = before === undefined ? value : [before, value].flat()
  }

  async discard(): Promise<void> {
    await Promise.all(this.#files.splice(0).map((file) => file.close()))
  }
}

import { randomUUID } from 'node:crypto'
import { type FileHandle, open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file that came with a form. */
export type UploadedFile = {
  readonly field: string
  /** As the browser says it; to be judged by nobody. */
  readonly name: string
  /** Bytes that were kept. */
  readonly size: number
  /** More came than a file may weigh; only its beginning was kept. */
  readonly isTooLarge: boolean
  /** The whole content; the caller lets go of it as soon as it can. */
  read(): Promise<Buffer>
}

/** Written while it comes in, so that a slow line costs disk and not memory. */
export class SpooledFile implements UploadedFile {
  readonly field: string
  readonly name: string
  readonly #handle: FileHandle
  readonly #most: number
  size = 0
  isTooLarge = false

  private constructor(handle: FileHandle, { field, name, most }: { field: string; name: string; most: number }) {
    this.field = field
    this.name = name
    this.#handle = handle
    this.#most = most
  }

  static async open(given: { field: string; name: string; most: number }): Promise<SpooledFile> {
    const path = join(tmpdir(), `kheo-${process.pid}-${randomUUID()}`)
    const handle = await open(path, 'wx+', 0o600)
    // Without a name it is gone with the process, whatever ends it.
    await unlink(path)
    return new SpooledFile(handle, given)
  }

  async write(piece: Buffer): Promise<void> {
    const room = this.#most - this.size
    if (piece.length > room) this.isTooLarge = true
    if (room <= 0) return
    const { bytesWritten } = await this.#handle.write(piece, 0, Math.min(piece.length, room), this.size)
    this.size += bytesWritten
  }

  async read(): Promise<Buffer> {
    const content = Buffer.allocUnsafeSlow(this.size)
    let at = 0
    while (at < this.size) {
      const { bytesRead } = await this.#handle.read(content, at, this.size - at, at)
      if (bytesRead === 0) throw new Error('A spooled file is shorter than what was written')
      at += bytesRead
    }
    return content
  }

  close(): Promise<void> {
    return this.#handle.close()
  }
}

import { createServer, type Server, type Socket } from 'node:net'

/** What the listener does with a stream once it has come in whole. */
type Answering = (content: Buffer) => string | undefined

export type FakeClamd = {
  readonly url: string
  /** Everything that was sent to be scanned. */
  readonly scanned: readonly Buffer[]
  close(): Promise<void>
}

/** A listener that speaks the protocol of clamd on a real port or unix socket; `undefined` answers never. */
export async function fakeClamd(
  answer: Answering,
  { path, mostBytes = Number.POSITIVE_INFINITY } = {} as { path?: string; mostBytes?: number },
): Promise<FakeClamd> {
  const scanned: Buffer[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    let received = Buffer.alloc(0)
    let isOver = false
    socket.on('error', () => {})
    socket.on('data', (piece) => {
      if (isOver) return
      received = Buffer.concat([received, piece])
      if (received.includes('zPING\0')) return void socket.end('PONG\0')
      const stream = streamIn(received)
      isOver = stream.isWhole || stream.content.length > mostBytes
      if (stream.content.length > mostBytes) return void socket.end('INSTREAM size limit exceeded. ERROR\0')
      if (!stream.isWhole) return
      scanned.push(stream.content)
      const said = answer(stream.content)
      if (said !== undefined) socket.end(`${said}\0`)
    })
  })
  await listenAt(server, path)
  const address = server.address()
  return {
    url: typeof address === 'string' ? `unix://${address}` : `tcp://127.0.0.1:${address?.port}`,
    scanned,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

const listenAt = (server: Server, path: string | undefined) =>
  new Promise<void>((resolve) => (path ? server.listen(path, resolve) : server.listen(0, '127.0.0.1', resolve)))

/** The pieces behind their lengths, put together. */
function streamIn(received: Buffer): { content: Buffer; isWhole: boolean } {
  const pieces: Buffer[] = []
  let at = 'zINSTREAM\0'.length
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at)
    if (length === 0) return { content: Buffer.concat(pieces), isWhole: true }
    pieces.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return { content: Buffer.concat(pieces), isWhole: false }
}

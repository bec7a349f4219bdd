import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export type ScanResult =
  | { readonly kind: 'clean' }
  /** `name` as clamd calls what it found. */
  | { readonly kind: 'infected'; readonly name: string }
  | { readonly kind: 'unsure'; readonly because: 'unreachable' | 'no-answer' | 'too-large' | 'error' }

export type VirusScanner = {
  scan(content: Buffer): Promise<ScanResult>
  /** Whether anybody answers. */
  ping(): Promise<boolean>
}

const defaultPatienceMs = 60_000
const pieceBytes = 64 * 1024
const defaultPort = 3_310

/** A clamd at `tcp://host:3310` or `unix:///run/clamav/clamd.ctl`. */
export function clamdAt(url: string, patienceMs = defaultPatienceMs): VirusScanner {
  const { protocol, hostname, port, pathname } = new URL(url)
  const open = () =>
    protocol === 'unix:'
      ? connect(decodeURIComponent(pathname))
      : connect(Number(port) || defaultPort, hostname.replace(/^\[|\]$/g, ''))
  return {
    scan: (content) =>
      talk(open(), patienceMs, (socket) => sendStream(socket, content)).then(resultOf, (error) => ({
        kind: 'unsure',
        because: error instanceof NoAnswer ? 'no-answer' : 'unreachable',
      })),
    ping: () =>
      talk(open(), patienceMs, async (socket) => void socket.write('zPING\0')).then(
        (answer) => answer === 'PONG',
        () => false,
      ),
  }
}

class NoAnswer extends Error {}

/** One question and its answer. @throws NoAnswer when it takes too long or the other side hangs up without a word */
async function talk(socket: Socket, patienceMs: number, ask: (socket: Socket) => Promise<void>): Promise<string> {
  const impatience = setTimeout(() => socket.destroy(new NoAnswer('clamd does not answer in time')), patienceMs)
  try {
    const answer = answerOf(socket)
    // An answer that comes while we still send (the file is too large) counts; a broken line then does not.
    answer.catch(() => {})
    await once(socket, 'connect')
    await Promise.race([ask(socket).catch(() => {}), answer])
    return await answer
  } finally {
    clearTimeout(impatience)
    socket.destroy()
  }
}

/** Everything up to the zero byte, or up to the end. */
function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const end = () => (text ? resolve(text.trim()) : reject(new NoAnswer('clamd hung up')))
    socket.setEncoding('utf8')
    socket.on('data', (piece: string) => {
      text += piece
      const zero = text.indexOf('\0')
      if (zero >= 0) resolve(text.slice(0, zero).trim())
    })
    socket.on('end', end)
    socket.on('error', (error) => (text ? resolve(text.trim()) : reject(error)))
    socket.on('close', end)
  })
}

/** `zINSTREAM`, pieces each behind its length, and a length of zero. */
async function sendStream(socket: Socket, content: Buffer): Promise<void> {
  socket.write('zINSTREAM\0')
  for (let at = 0; at < content.length && socket.writable; at += pieceBytes) {
    const piece = content.subarray(at, at + pieceBytes)
    socket.write(lengthOf(piece.length))
    if (!socket.write(piece)) await once(socket, 'drain')
  }
  if (socket.writable) socket.write(lengthOf(0))
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

function resultOf(answer: string): ScanResult {
  if (/^stream: OK$/.test(answer)) return { kind: 'clean' }
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1]
  if (found) return { kind: 'infected', name: found }
  return { kind: 'unsure', because: /size limit exceeded/i.test(answer) ? 'too-large' : 'error' }
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

const require = createRequire(import.meta.url)
const fontFiles = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map(
  (face) => `@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`,
)

/** Runs beside the event loop. A string, because the bundle is one file; the compiler's place comes from outside. */
const workerCode = `
const { parentPort, workerData } = require('node:worker_threads')
const { NodeCompiler } = require(workerData.compiler)
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: workerData.fonts.map((font) => Buffer.from(font)) }] })

function faultOf(failed) {
  const found = failed ? compiler.fetchDiagnostics(failed) : []
  return found.map((one) => one.message).join('; ') || 'unknown'
}
function typeset({ output, source, inputs }) {
  const result = compiler.compile({ mainFileContent: source, inputs })
  if (result.hasError() || !result.result) throw new Error(faultOf(result.takeError()))
  if (output === 'svg') return { svg: compiler.svg(result.result), pages: result.result.numOfPages }
  return new Uint8Array(compiler.pdf(result.result, { pdfTags: true }))
}
parentPort.on('message', (job) => {
  try {
    parentPort.postMessage({ made: typeset(job) })
  } catch (error) {
    parentPort.postMessage({ fault: String(error && error.message ? error.message : error) })
  }
  compiler.evictCache(10)
})
`

export type TypstJob = { output: 'pdf' | 'svg'; source: string; inputs: Record<string, string> }
export type TypstSvg = { svg: string; pages: number }
type Made = Uint8Array | TypstSvg
type Answer = { made?: Made; fault?: string }
type Waiting = { job: TypstJob; resolve: (made: Made) => void; reject: (error: Error) => void }

/** A paper that takes longer is hostile or a fault; its worker is ended, and the next paper gets a fresh one. */
const longestMs = 20_000

let worker: Worker | null = null
let current: Waiting | null = null
let timer: NodeJS.Timeout | undefined
const queue: Waiting[] = []

function answer({ made, fault }: Answer): void {
  const done = current
  clearTimeout(timer)
  current = null
  worker?.unref()
  if (made !== undefined) done?.resolve(made)
  else done?.reject(new Error(`The paper could not be typeset: ${fault}`))
  next()
}

function ended(by: Worker, reason: string): void {
  if (worker !== by) return
  worker = null
  if (current) answer({ fault: reason })
}

function started(): Worker {
  if (worker) return worker
  const compiler = require.resolve('@myriaddreamin/typst-ts-node-compiler')
  const fonts = fontFiles.map((file) => readFileSync(require.resolve(file)))
  const fresh = new Worker(workerCode, { eval: true, workerData: { compiler, fonts }, execArgv: [] })
  fresh.on('message', answer)
  fresh.on('error', (error) => ended(fresh, error.message))
  fresh.on('exit', (code) => ended(fresh, `the typesetter ended with ${code}`))
  worker = fresh
  return fresh
}

/** One paper at a time, so that the time limit counts typesetting and not waiting. */
function next(): void {
  if (current) return
  current = queue.shift() ?? null
  if (!current) return
  const busy = started()
  timer = setTimeout(() => {
    ended(busy, `longer than ${longestMs} ms`)
    void busy.terminate()
  }, longestMs)
  busy.ref()
  busy.postMessage(current.job)
}

/** Queues one job for the typesetter, which begins at the first job and never keeps the process alive by itself. */
export function typst(job: TypstJob & { output: 'pdf' }): Promise<Uint8Array>
export function typst(job: TypstJob & { output: 'svg' }): Promise<TypstSvg>
export function typst(job: TypstJob): Promise<Made> {
  return new Promise((resolve, reject) => {
    queue.push({ job, resolve, reject })
    next()
  })
}

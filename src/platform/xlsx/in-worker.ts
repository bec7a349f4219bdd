import { Worker } from 'node:worker_threads'
import { type ReadWorkbook, workbookLimits } from './reading.ts'
import type { Marking, TemplateSheet } from './sheets.ts'

export type Task =
  | { readonly name: 'read'; readonly bytes: Uint8Array }
  | { readonly name: 'mark'; readonly bytes: Uint8Array; readonly marking: Marking }
  | { readonly name: 'template'; readonly template: TemplateSheet }

/** In `dist` programs and worker lie side by side. */
const script = new URL(
  import.meta.url.endsWith('.ts') ? './workbook.worker.ts' : './workbook-worker.js',
  import.meta.url,
)

/**
 * Does one task in a thread of its own, with memory and time of its own: a hostile workbook ends the thread, not the
 * node, and what reads workbooks weighs nothing while there is none.
 * @throws WorkerEnded when the thread ran out of memory or time
 */
async function inWorker<T>(task: Task): Promise<T> {
  const worker = new Worker(script, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: workbookLimits.memoryMegabytes },
  })
  const impatience = setTimeout(() => worker.terminate(), workbookLimits.milliseconds)
  try {
    return await new Promise<T>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', (error: Error & { code?: string }) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new WorkerEnded('too-large') : error),
      )
      worker.once('exit', () => reject(new WorkerEnded('too-long')))
    })
  } finally {
    clearTimeout(impatience)
    await worker.terminate()
  }
}

class WorkerEnded extends Error {
  readonly because: 'too-large' | 'too-long'
  constructor(because: 'too-large' | 'too-long') {
    super(because)
    this.because = because
  }
}

/** The cells of a workbook; whatever is not one is named. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  try {
    return await inWorker<ReadWorkbook>({ name: 'read', bytes })
  } catch (error) {
    if (error instanceof WorkerEnded) return { ok: false, because: error.because }
    throw error
  }
}

/** The same workbook with coloured cells, comments, and a column that says what to do. */
export const markWorkbook = (bytes: Uint8Array, marking: Marking): Promise<Uint8Array> =>
  inWorker({ name: 'mark', bytes, marking })

/** An empty workbook to fill in: typed columns, lists to choose from, hints, one example. */
export const writeTemplate = (template: TemplateSheet): Promise<Uint8Array> => inWorker({ name: 'template', template })

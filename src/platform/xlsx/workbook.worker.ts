/** The thread that opens workbooks: one task, one answer. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Task } from './in-worker.ts'
import { markCells } from './mark-cells.ts'
import { readCells } from './read-cells.ts'
import { templateCells } from './template-cells.ts'

const task = workerData as Task
const answer = await (task.name === 'read'
  ? readCells(task.bytes)
  : task.name === 'mark'
    ? markCells(task.bytes, task.marking)
    : templateCells(task.template))
parentPort?.postMessage(answer)

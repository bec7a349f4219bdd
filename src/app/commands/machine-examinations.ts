import { accessSync, constants, existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { cpus } from 'node:os'
import { dirname } from 'node:path'
import { elapsed } from '#platform/clock'
import { type PaperDocument, renderPdf } from '#platform/papers'
import { nodeProblem } from '#platform/start-problem'
import { clamdAt } from '#platform/virus-scan'
import { both, type Terminal } from './command.ts'

export type Finding = { readonly isWell: boolean; readonly says: string }
type Examination = (terminal: Terminal) => Promise<Finding> | Finding

const mebibyte = 1024 * 1024
const scannerPatienceMs = 5_000
const least = { diskMiB: 1024, memoryMiB: 256 } as const

const node: Examination = () => {
  const problem = nodeProblem(process.versions.node)
  const found = both(`Node ${process.versions.node}`, `${cpus().length} cores`)
  return { isWell: !problem, says: problem ? both(problem.says, problem.english) : found }
}

/** The folder itself, or the one it would be made in. */
function standing(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : standing(dirname(path))
}

const home: Examination = ({ settings }) => {
  const folder = standing(settings.home)
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return { isWell: true, says: both(`KHEO_HOME ghi được: ${settings.home}`, 'writable') }
  } catch {
    return { isWell: false, says: both(`KHEO_HOME không ghi được: ${settings.home}`, 'not writable') }
  }
}

const disk: Examination = async ({ settings }) => {
  const { bavail, bsize } = await statfs(standing(settings.home))
  const free = Math.floor((bavail * bsize) / mebibyte)
  return {
    isWell: free >= least.diskMiB,
    says: both(`Ổ đĩa còn trống ${free} MiB (cần ${least.diskMiB})`, `${free} MiB free`),
  }
}

const memory: Examination = () => {
  const free = Math.floor(process.availableMemory() / mebibyte)
  return {
    isWell: free >= least.memoryMiB,
    says: both(`Bộ nhớ còn dùng được ${free} MiB (cần ${least.memoryMiB})`, `${free} MiB available`),
  }
}

const trial: PaperDocument = {
  layout: 'PARTY_36_2018',
  head: { parent: null, issuer: 'ĐẢNG ỦY THỬ MÁY', number: '01-BC/ĐU', place: 'Minh Sơn', day: '2026-01-05' },
  title: 'BÁO CÁO',
  summary: 'thử phông chữ: Ẫ ỗ ự Đ ạ',
  body: [{ kind: 'paragraph', text: 'Văn bản này chỉ để thử máy.' }],
  signature: { authority: null, post: 'NGƯỜI THỬ', name: 'Khéo' },
  recipients: [],
  annexes: [],
}

const papers: Examination = async () => {
  const begun = elapsed()
  const pdf = await renderPdf(trial)
  const isPdf = new TextDecoder().decode(pdf.slice(0, 5)) === '%PDF-'
  const took = Math.round(elapsed() - begun)
  return { isWell: isPdf, says: both(`Dựng văn bản PDF: ${pdf.length} byte, ${took} ms`, 'paper rendered') }
}

/** Without a scanner uploads are taken unscanned: that is a choice, not an illness. */
const scanner: Examination = async ({ settings }) => {
  if (!settings.clamdUrl) return { isWell: true, says: both('Không quét vi-rút (chưa đặt CLAMD_URL)', 'no virus scan') }
  const answers = await clamdAt(settings.clamdUrl, scannerPatienceMs).ping()
  const found = answers
    ? both('Máy quét vi-rút trả lời', 'clamd answers')
    : both('Máy quét vi-rút không trả lời', 'clamd is silent')
  return { isWell: answers, says: `${found}: ${settings.clamdUrl}` }
}

export const machineExaminations: readonly Examination[] = [node, home, disk, memory, papers, scanner]

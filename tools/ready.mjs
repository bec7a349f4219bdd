/** Brings a checkout into the state in which the application can run: packages installed, `dist` built from this source. */
import { join } from 'node:path'
import { isBuilt } from './freshness.mjs'
import { install, isInstalled } from './install.mjs'
import { pinnedNode } from './pinned-node.mjs'
import { runProgram } from './program.mjs'
import { inTurn, root } from './turn.mjs'

/** A sentence for the person at the terminal; anything else thrown is a mistake of ours and keeps its stack. */
export class Problem extends Error {
  constructor(says, english) {
    super(`${says}\n${english}`)
  }
}

const say = (line) => console.error(line)

/** @returns the path of the Node to run the application with */
export async function ensureReady() {
  if (!isInstalled()) await inTurn(say, installOnce)
  const node = pinnedNode()
  if (!node.path) throw wrongNode(node.found)
  if (!isBuilt()) await buildWith(node.path)
  return node.path
}

async function installOnce() {
  if (isInstalled()) return
  say('Đang cài đặt các gói phần mềm, lần đầu mất khoảng một phút… · Installing packages…')
  const status = await install(say)
  if (status === 0) return
  if (status > 128) process.exit(status)
  throw new Problem(
    `Cài đặt không thành công (npm kết thúc với mã ${status}). Xem lời của npm ở trên; thường do mạng hoặc quyền ghi thư mục.`,
    `The installation failed (npm ended with ${status}). See npm's words above; often the network, or the rights on this folder.`,
  )
}

/** Exported for the development mode, which builds again and again. */
export async function buildWith(node) {
  const status = await runProgram(node, [join(root, 'tools/build.mjs'), '--if-stale'], { stdio: ['ignore', 2, 2] })
    .ended
  if (status === 0) return
  if (status > 128) process.exit(status) // Ctrl-C: there is nothing to explain.
  throw new Problem('Không dựng được chương trình từ mã nguồn; xem lỗi ở trên.', 'The build failed; see above.')
}

const wrongNode = (found) =>
  new Problem(
    `Khéo cần Node 24 cài kèm trong node_modules, nhưng ${found ? `ở đó là Node ${found}` : 'nó chưa được cài'} ` +
      '(thường do npm chạy với --ignore-scripts).\nCách xử lý: npm rebuild node --ignore-scripts=false, hoặc cài Node 24 cho máy.',
    `The pinned Node 24 is ${found ? `really ${found}` : 'missing'}, as after npm ci --ignore-scripts. ` +
      'Run: npm rebuild node --ignore-scripts=false, or install Node 24.',
  )

/** @returns the exit status */
export function sayProblem(error) {
  const isDetailed = !(error instanceof Problem) || ['debug', 'trace'].includes(process.env.LOG_LEVEL ?? '')
  console.error(isDetailed ? error : error.message)
  return 1
}

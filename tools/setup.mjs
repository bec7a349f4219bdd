/** What `npm start` prepares, and the packages for development on top: for the commands that check the project. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { install, isInstalled } from './install.mjs'
import { pinnedNode as findPinnedNode } from './pinned-node.mjs'
import { Problem } from './ready.mjs'
import { inTurn, root } from './turn.mjs'

export { sayProblem } from './ready.mjs'
export { root }

/** Stands only where packages for development were installed too. */
const forDevelopment = 'node_modules/vitest/package.json'
const isComplete = () => isInstalled() && existsSync(join(root, forDevelopment))

/** Installs what is missing. */
export async function ensureInstalled() {
  if (isComplete()) return
  await inTurn(console.error, async () => {
    if (isComplete()) return
    console.error('Đang cài đặt các gói phần mềm… · Installing packages…')
    process.env.npm_config_include = 'dev'
    const status = await install()
    if (status !== 0) throw new Problem(`npm ci kết thúc với mã ${status}.`, `npm ci ended with ${status}.`)
  })
}

/** Path of the Node this project pins. */
export function pinnedNode() {
  const { path } = findPinnedNode()
  if (path) return path
  throw new Problem(
    'Chưa cài Node 24 đi kèm. Cách xử lý: npm rebuild node --ignore-scripts=false',
    'The pinned Node 24 is missing. Run: npm rebuild node --ignore-scripts=false',
  )
}

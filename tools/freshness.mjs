import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './turn.mjs'

/** What `dist` is made from. */
const sources = ['src', 'migrations', 'package-lock.json', 'tsconfig.json', 'tools/build.mjs', 'tools/build-assets.mjs']
const isTest = /\.(test|journey)\.tsx?$/
export const stampName = '.stamp'

/** Content of everything that goes into `dist`; by content, because copies and checkouts change the times of files. */
export function stampOfSources() {
  const hash = createHash('sha1')
  for (const source of sources) addTo(hash, source)
  return hash.digest('hex')
}

function addTo(hash, path) {
  const full = join(root, path)
  const entry = statSync(full, { throwIfNoEntry: false })
  if (entry?.isDirectory()) for (const name of readdirSync(full).sort()) addTo(hash, `${path}/${name}`)
  else if (entry && !isTest.test(path)) hash.update(path).update('\0').update(readFileSync(full)).update('\0')
}

/** Whether `dist` was built from exactly these sources. */
export function isBuilt() {
  const stamp = join(root, 'dist', stampName)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOfSources()
}

/** Sign 5: the junk drawer. */
import type { Finding } from '../sources.ts'
import { counted, type Meter } from './meter.ts'

const drawer = /^(utils?|helpers?|common|shared|libs?|misc)$/
const drawerFolder = /^types$/

export const drawersMeter: Meter = {
  sign: 5,
  says: 'The junk drawer fills',
  read: ({ files }) => [counted('files or folders with a drawer name', drawers(files))],
}

export function drawers(files: readonly string[]): Finding[] {
  return files.flatMap((path) => {
    const segments = path.split('/')
    const name = segments.find((segment, at) => {
      const words = segment.split('.')
      return words.some((word) => drawer.test(word)) || (at < segments.length - 1 && drawerFolder.test(segment))
    })
    return name ? [{ path, line: 0, says: `'${name}' says where it lies, not what it does` }] : []
  })
}

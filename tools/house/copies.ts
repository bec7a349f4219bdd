/** Sign 7: two copies of one truth. */
import { type Finding, lineAt, type Source } from '../sources.ts'
import { cloneLines, clones } from './clones.ts'
import { counted, inProduction, type Meter } from './meter.ts'

const promise = /\b(keep|kept|stay|stays)\b.{0,30}\b(in sync|in step)\b|\bin sync with\b|\bmirrors?\b|\bmust match\b/i
const comment = /\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/[^\n]*/g

export const copiesMeter: Meter = {
  sign: 7,
  says: 'Two copies of one truth',
  read({ sources }) {
    const ours = sources.filter((file) => inProduction(file) || (file.path.startsWith('tools/') && !file.isTest))
    return [
      counted('comments that ask to keep two things alike', promises(sources.filter(inProduction))),
      counted(`pairs of copies of ${cloneLines} lines or more`, clones(ours), { greenTo: 3, redFrom: 11 }),
    ]
  },
}

export function promises(sources: readonly Source[]): Finding[] {
  return sources.flatMap((file) =>
    [...file.text.matchAll(comment)]
      .filter(([text]) => promise.test(text))
      .map((match) => ({
        path: file.path,
        line: lineAt(file, match.index),
        says: 'a comment asks to keep two things alike',
      })),
  )
}

import { parseArgs } from 'node:util'
import { StartProblem } from '#platform/start-problem'

export type StartOptions = {
  /** A real installation: no sample year on an empty database. */
  readonly isEmpty: boolean
  /** How many times the sample year is multiplied. */
  readonly scale: number
}

/** Reads `--empty` and `--scale N`. @throws StartProblem for anything else */
export function readArguments(words: readonly string[]): StartOptions {
  const { empty, scale } = parse(words)
  if (!/^[1-9]\d{0,4}$/.test(scale)) throw unknown(`--scale ${scale}`)
  return { isEmpty: empty, scale: Number(scale) }
}

function parse(words: readonly string[]): { empty: boolean; scale: string } {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { empty: { type: 'boolean', default: false }, scale: { type: 'string', default: '1' } },
    })
    return values
  } catch {
    throw unknown(words.join(' '))
  }
}

const unknown = (words: string) =>
  new StartProblem('bad-argument', {
    says: `Không hiểu tham số «${words}».`,
    remedy: 'Dùng: npm start -- [--empty] [--scale N], N từ 1 đến 99999.',
    english: `Unknown arguments "${words}". Usage: npm start -- [--empty] [--scale N], N from 1 to 99999.`,
  })

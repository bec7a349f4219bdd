/** Stretches of lines that stand in two places, found by the hash of what they say without their layout. */
import { createHash } from 'node:crypto'
import type { Finding, Source } from '../sources.ts'

export const cloneLines = 12
/** A stretch that stands in more places than this is a pattern of the language, not a copy. */
const tooCommon = 20

type Line = { readonly says: string; readonly line: number }
type Spot = { readonly file: Source; readonly lines: readonly Line[]; readonly at: number }

export function clones(sources: readonly Source[]): Finding[] {
  const spots = new Map<string, Spot[]>()
  for (const file of sources.filter(({ path }) => !/\/editions\/|\.generated\./.test(path))) {
    const lines = sayingLines(file.text)
    for (let at = 0; at + cloneLines <= lines.length; at++) {
      const key = keyOf(lines, at)
      spots.set(key, [...(spots.get(key) ?? []), { file, lines, at }])
    }
  }
  return [...spots.values()].filter((places) => places.length <= tooCommon).flatMap((places) => pairs(places))
}

function pairs(places: readonly Spot[]): Finding[] {
  return places.flatMap((one, index) =>
    places
      .slice(index + 1)
      .filter((other) => isStart(one, other) && !overlap(one, other))
      .map((other) => ({
        path: other.file.path,
        line: other.lines[other.at]?.line ?? 0,
        says: `${lengthOf(one, other)} lines as in ${one.file.path}:${one.lines[one.at]?.line}`,
      })),
  )
}

/** Where the lines before differ: a longer copy is told once, at its start. */
const isStart = (one: Spot, other: Spot): boolean => {
  const before = one.lines[one.at - 1]
  return !before || before.says !== other.lines[other.at - 1]?.says
}

const overlap = (one: Spot, other: Spot): boolean => one.file === other.file && other.at - one.at < cloneLines

function lengthOf(one: Spot, other: Spot): number {
  let length = cloneLines
  while (one.lines[one.at + length] && one.lines[one.at + length]?.says === other.lines[other.at + length]?.says)
    length++
  return length
}

const sayingLines = (text: string): Line[] =>
  text
    .split('\n')
    .map((line, index) => ({ says: line.trim().replace(/[,;]$/, ''), line: index + 1 }))
    .filter(({ says }) => /\w/.test(says) && !/^(\/\/|\/?\*|import\b|\} from\b)/.test(says))

const keyOf = (lines: readonly Line[], at: number): string =>
  createHash('sha1')
    .update(
      lines
        .slice(at, at + cloneLines)
        .map(({ says }) => says)
        .join('\n'),
    )
    .digest('base64')

/** Sign 6: rooms, files and functions that swell. */
import ts from 'typescript'
import { type Finding, lineAt, lineCount, lineOf, nodesOf, type Source, treeOf } from '../sources.ts'
import { counted, inProduction, type Meter, type Reading } from './meter.ts'

const limits = { file: 300, test: 400, function: 60, component: 120, roomLines: 2500, roomFiles: 25 }
/** Values of an edition and what a tool wrote may be as long as they are. */
const mayBeLong = /^src\/rulebook\/editions\/|\.generated\./

type Size = {
  readonly path: string
  readonly line: number
  readonly what: string
  readonly size: number
  readonly limit: number
}

export const sizesMeter: Meter = {
  sign: 6,
  says: 'Rooms swell',
  read({ sources }) {
    const files = fileSizes(sources)
    const lines = files.map(({ size }) => size).sort((a, b) => a - b)
    return [
      swollen(`files over ${limits.file} lines, tests over ${limits.test}`, files, files.length),
      swollen(`functions over ${limits.function} lines, components over ${limits.component}`, functionSizes(sources)),
      swollen(`rooms over ${limits.roomLines} lines or ${limits.roomFiles} files`, roomSizes(sources)),
      {
        says: 'lines of a file, median / p95',
        value: `${quantile(lines, 0.5)} / ${quantile(lines, 0.95)}`,
        colour: 'green',
        findings: [],
      },
    ]
  },
}

/** Amber when something is over its limit; red from the double, or when more than 1 % of the files are over. */
export function swollen(says: string, sizes: readonly Size[], of = Number.POSITIVE_INFINITY): Reading {
  const over = sizes.filter(({ size, limit }) => size > limit)
  const findings: Finding[] = over.map(({ path, line, what, size, limit }) => ({
    path,
    line,
    says: `${what}: ${size} (at most ${limit})`,
  }))
  const isRed = over.some(({ size, limit }) => size > 2 * limit) || over.length > Math.max(1, of / 100)
  return isRed ? counted(says, findings) : counted(says, findings, { redFrom: Number.POSITIVE_INFINITY })
}

export const fileSizes = (sources: readonly Source[]): Size[] =>
  sources
    .filter(({ path }) => !mayBeLong.test(path))
    .map((file) => ({
      path: file.path,
      line: 0,
      what: 'lines',
      size: lineCount(file),
      limit: file.isTest ? limits.test : limits.file,
    }))

export const functionSizes = (sources: readonly Source[]): Size[] =>
  sources
    .filter((file) => !file.isTest && !mayBeLong.test(file.path))
    .flatMap((file) =>
      [...nodesOf(treeOf(file))].filter(isFunction).map((node) => {
        const line = lineOf(file, node)
        const what = `lines of ${nameOf(node)}`
        return { path: file.path, line, what, size: lineAt(file, node.getEnd()) - line + 1, limit: limitOf(file, node) }
      }),
    )

const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined

function nameOf(node: ts.FunctionLikeDeclaration): string {
  if (node.name) return node.name.getText()
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'a function'
}

/** A component is markup; so is a list of routes. */
const limitOf = ({ path }: Source, node: ts.FunctionLikeDeclaration): number =>
  (path.endsWith('.tsx') && /^[A-Z]/.test(nameOf(node))) || /\.routes\.tsx?$/.test(path)
    ? limits.component
    : limits.function

/** A room is a folder one below a storey; tests do not make it bigger. */
export function roomSizes(sources: readonly Source[]): Size[] {
  const rooms = Map.groupBy(
    sources.filter((file) => inProduction(file) && !mayBeLong.test(file.path)),
    ({ path }) => path.split('/').slice(0, -1).slice(0, 3).join('/'),
  )
  return [...rooms].flatMap(([path, files]) => [
    {
      path,
      line: 0,
      what: 'lines of the room',
      size: files.reduce((sum, file) => sum + lineCount(file), 0),
      limit: limits.roomLines,
    },
    { path, line: 0, what: 'files of the room', size: files.length, limit: limits.roomFiles },
  ])
}

export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

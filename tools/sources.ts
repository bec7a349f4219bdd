/** Reads the project's own files once, for every tool that looks at them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const root = fileURLToPath(new URL('..', import.meta.url))

export type Source = { readonly path: string; readonly text: string; readonly isTest: boolean }
/** Something to look at, at a line of a file (1-based; 0 when it is about the whole file). */
export type Finding = { readonly path: string; readonly line: number; readonly says: string }

const foreign = new Set(['node_modules', 'dist', 'var', '.git', 'test-results', 'playwright-report'])
const testName = /\.(test|journey)\.(tsx?|mjs)$/

/** A piece of TypeScript as the tools see it; tests of the tools plant their mistakes with it. */
export const source = (path: string, text: string): Source => ({ path, text, isTest: testName.test(path) })

/** Every file of the project, as paths from its root with forward slashes. */
export function listFiles(folder: string = root): string[] {
  const found: string[] = []
  const walk = (at: string) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (entry.isDirectory() && !foreign.has(entry.name)) walk(join(at, entry.name))
      else if (entry.isFile()) found.push(relative(folder, join(at, entry.name)).split(sep).join('/'))
    }
  }
  walk(folder)
  return found.sort()
}

/** The programs under src, tools and journeys, and the configuration of the test runners. */
export function readSources(folder: string = root): Source[] {
  return listFiles(folder)
    .filter(
      (path) =>
        /^(src|tools|journeys)\/.*\.(tsx?|mjs)$|^[a-z]+\.config\.ts$/.test(path) && existsSync(join(folder, path)),
    )
    .map((path) => source(path, readFileSync(join(folder, path), 'utf8')))
}

const trees = new WeakMap<Source, ts.SourceFile>()

export function treeOf(file: Source): ts.SourceFile {
  const known = trees.get(file)
  if (known) return known
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
  trees.set(file, tree)
  return tree
}

/** Every node of a file, depth first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  for (const child of children) yield* nodesOf(child)
}

export const lineOf = (file: Source, node: ts.Node): number =>
  treeOf(file).getLineAndCharacterOfPosition(node.getStart(treeOf(file))).line + 1

export const lineAt = (file: Source, position: number): number =>
  treeOf(file).getLineAndCharacterOfPosition(position).line + 1

export const lineCount = (file: Source): number => file.text.replace(/\n$/, '').split('\n').length

export const print = ({ path, line, says }: Finding): string => `${path}${line > 0 ? `:${line}` : ''}  ${says}`

/** What the documents name: paths, npm commands, routes, decision numbers; and what of it does not exist. */
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type Finding, listFiles, readSources } from '../sources.ts'
import { isRoute, routesIn } from './routes.ts'

type Known = {
  readonly files: ReadonlySet<string>
  readonly folders: ReadonlySet<string>
  readonly commands: ReadonlySet<string>
  readonly routes: ReadonlySet<string>
}
type Span = { readonly text: string; readonly line: number }

const isDocument = (path: string): boolean =>
  /^(docs\/.*|[A-Z]+(\.[a-z]+)?|src\/.*\/README)\.md$|^(README|CONTRIBUTING)/.test(path)
/** A name that stands for many: a pattern, a gap to fill in, an ellipsis. */
const placeholder = /[*<>…{}$|]|\bNNN\b|\.\.\./
const elsewhere = /^\/(usr|etc|var|home|opt|tmp|srv|run|proc|root)(\/|$)|^(https?|mailto|postgres(ql)?|smtps?):/
const pathLike = /^(\.{0,2}\/)?[\w@.-]+(\/[\w@.-]+)*\/?$/
const ending = /\.(tsx?|mjs|js|md|sql|json|css|ya?ml|sh|csv)$/

/** Everything the documents of `folder` name that is not there, and decision numbers used twice. */
export function deadReferences(folder: string): Finding[] {
  const files = listFiles(folder)
  const known: Known = {
    files: new Set(files),
    folders: new Set(files.flatMap(foldersOf)),
    commands: new Set(Object.keys(readScripts(folder))),
    routes: routesIn(readSources(folder)),
  }
  const dead = files.filter(isDocument).flatMap((path) => deadIn(path, readFileSync(join(folder, path), 'utf8'), known))
  return [...dead, ...decisionFaults(files)]
}

export function deadIn(path: string, text: string, known: Known): Finding[] {
  return spansOf(text).flatMap(({ text: span, line }) => {
    const says = complaintAbout(span, path, known)
    return says ? [{ path, line, says }] : []
  })
}

function complaintAbout(span: string, path: string, known: Known): string | undefined {
  const command = /\bnpm (?:run (?:-s |--silent )?([\w:-]+)|(start|test))\b/.exec(span)
  if (command) return known.commands.has(command[1] ?? command[2] ?? '') ? undefined : `no such command: ${command[0]}`
  if (placeholder.test(span) || elsewhere.test(span)) return undefined
  if (span.startsWith('/')) return isRoute(span, known.routes) ? undefined : `no such route: ${span}`
  const name = span.replace(/[#:].*$/, '').replace(/^\.\//, '')
  if (!pathLike.test(name) || !(ending.test(name) || /^[a-z.]+\/.+|^[a-z]+\/$/.test(name))) return undefined
  return exists(name, path, known) ? undefined : `no such path: ${name}`
}

/** From the root, from the document's folder, or, for a bare file name, anywhere. */
function exists(name: string, document: string, { files, folders }: Known): boolean {
  const bare = name.replace(/\/$/, '')
  const here = posix.join(posix.dirname(document), bare)
  if ([bare, here, `src/${bare}`].some((path) => files.has(path) || folders.has(path))) return true
  if (/^(dist|var|node_modules|test-results)(\/|$)/.test(bare)) return true
  return !bare.includes('/') && [...files].some((path) => posix.basename(path) === bare)
}

/** Inline code, targets of links, and lines of shell blocks. */
export function spansOf(text: string): Span[] {
  let fence: string | undefined
  return text.split('\n').flatMap((content, index) => {
    const line = index + 1
    const opening = /^\s*```(\w*)/.exec(content)
    if (opening) {
      fence = fence === undefined ? (opening[1] ?? '') : undefined
      return []
    }
    if (fence !== undefined)
      return (content.match(/\bnpm (run [\w:-]+|start|test)\b/g) ?? []).map((span) => ({ text: span, line }))
    const code = [...content.matchAll(/`([^`]+)`/g)].map(([, span]) => span ?? '')
    const links = [...content.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target ?? '')
    return [...code, ...links].map((span) => ({ text: span.trim(), line }))
  })
}

export function decisionFaults(files: readonly string[]): Finding[] {
  const decisions = files.filter((path) => /^docs\/decisions\/(?!README)[^/]+\.md$/.test(path))
  const numberOf = (path: string) => /^docs\/decisions\/(\d{3})-[a-z0-9-]+\.md$/.exec(path)?.[1]
  const numbers = decisions.map(numberOf)
  return decisions.flatMap((path, index) => {
    const number = numberOf(path)
    if (!number) return [{ path, line: 0, says: 'a decision is called NNN-title.md' }]
    return numbers.indexOf(number) < index ? [{ path, line: 0, says: `decision ${number} is there twice` }] : []
  })
}

const foldersOf = (path: string): string[] =>
  path
    .split('/')
    .slice(0, -1)
    .map((_, at, parts) => parts.slice(0, at + 1).join('/'))

function readScripts(folder: string): Record<string, string> {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return {}
  return (JSON.parse(readFileSync(file, 'utf8')) as { scripts?: Record<string, string> }).scripts ?? {}
}

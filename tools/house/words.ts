/** Sign 10: the words drift. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { deadReferences } from '../docs/references.ts'
import { type Finding, lineOf, nodesOf, type Source, treeOf } from '../sources.ts'
import { counted, inProduction, type Meter } from './meter.ts'

type Machine = {
  readonly name: string
  readonly states: Readonly<Record<string, { readonly vi?: string; readonly en?: string }>>
}
/** A banned word and the word to use. */
export type Banned = { readonly synonym: string; readonly word: string }

export const wordsMeter: Meter = {
  sign: 10,
  says: 'The words drift',
  async read({ folder, sources }) {
    const { machines } = (await import('../../src/lifecycle/index.ts')) as unknown as { machines: readonly Machine[] }
    return [
      counted('banned synonyms on screens', bannedOnScreens(sources, await bannedWords(folder))),
      counted('states without a name', namelessStates(machines)),
      counted('dead paths, commands and routes in docs', deadReferences(folder)),
    ]
  },
}

/** Vietnamese synonyms that the glossary forbids: entries with `vi` and `banned`. */
async function bannedWords(folder: string): Promise<Banned[]> {
  const file = join(folder, 'src/rulebook/words.ts')
  if (!existsSync(file)) return []
  const { words } = (await import(pathToFileURL(file).href)) as { words: Readonly<Record<string, unknown>> }
  return Object.values(words).flatMap((entry) => bannedBy(entry))
}

export function bannedBy(entry: unknown): Banned[] {
  const { vi, banned } = (entry ?? {}) as { vi?: string; banned?: readonly string[] }
  if (!vi || !Array.isArray(banned)) return []
  // An English synonym is banned from code, where the names of things are read by people; screens speak Vietnamese.
  return (banned as string[])
    .filter((synonym) => /[^\x20-\x7e]/.test(synonym))
    .map((synonym) => ({ synonym, word: vi }))
}

export function bannedOnScreens(sources: readonly Source[], banned: readonly Banned[]): Finding[] {
  const screens = sources.filter((file) => inProduction(file) && /\.words\.ts$|\.tsx$/.test(file.path))
  return screens.flatMap((file) =>
    [...nodesOf(treeOf(file))].filter(isText).flatMap((node) =>
      banned
        .filter(({ synonym }) => says(node.text, synonym))
        .map(({ synonym, word }) => ({
          path: file.path,
          line: lineOf(file, node),
          says: `says “${synonym}”, the word is “${word}”`,
        })),
    ),
  )
}

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.JsxText | ts.TemplateLiteralLikeNode =>
  ts.isStringLiteralLike(node) ||
  ts.isJsxText(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node)

/** Compounds in which a banned syllable means something else: a browser approves nothing. */
const harmless = /trình duyệt/giu

/** As a whole word, whatever its capitals. */
const says = (text: string, synonym: string): boolean => {
  const escaped = synonym.normalize('NFC').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'iu').test(text.normalize('NFC').replace(harmless, ''))
}

export const namelessStates = (machines: readonly Machine[]): Finding[] =>
  machines.flatMap(({ name, states }) =>
    Object.entries(states)
      .filter(([, { vi, en }]) => !vi || !en)
      .map(([state]) => ({
        path: `src/lifecycle/${name}.machine.ts`,
        line: 0,
        says: `${state} has no name in both languages`,
      })),
  )

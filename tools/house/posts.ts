/** Sign 2: names of posts outside lifecycle/, rulebook/, rights.ts, words and samples: a permission said twice. */
import ts from 'typescript'
import { type Finding, lineOf, nodesOf, type Source, treeOf } from '../sources.ts'
import { counted, inProduction, isSample, type Meter } from './meter.ts'

/** Posts whose names are ordinary words of the kit of parts too: icons, labels. */
const kitSpeaksOf = 'src/ui/'
const mayName = /^src\/(lifecycle|rulebook)\/|^src\/ground\/identity\/rights\.ts$|\.words\.ts$|\.generated\./

export const postsMeter: Meter = {
  sign: 2,
  says: 'A permission is said twice',
  async read({ sources }) {
    const { posts } = (await import('../../src/rulebook/posts.ts')) as { posts: Readonly<Record<string, unknown>> }
    return [counted('post names outside the tables', namedPosts(sources, new Set(Object.keys(posts))))]
  },
}

export function namedPosts(sources: readonly Source[], posts: ReadonlySet<string>): Finding[] {
  return sources
    .filter(
      (file) => inProduction(file) && !isSample(file) && !mayName.test(file.path) && !file.path.startsWith(kitSpeaksOf),
    )
    .flatMap((file) =>
      [...nodesOf(treeOf(file))]
        .filter((node) => ts.isStringLiteralLike(node) && posts.has(node.text) && !isSpecifier(node))
        .map((node) => ({ path: file.path, line: lineOf(file, node), says: `names the post ${node.getText()}` })),
    )
}

const isSpecifier = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent)

/** Dates, percentages and counts written into acts or rules: they belong to an edition of the rulebook. */
import ts from 'typescript'
import { type Finding, lineOf, nodesOf, type Source, treeOf } from '../sources.ts'
import { inProduction } from './meter.ts'

const decides = /^src\/(process|ground)\/[a-z-]+\/acts\/|\.rules\.ts$/

export function looseNumbers(sources: readonly Source[]): Finding[] {
  return sources
    .filter((file) => inProduction(file) && decides.test(file.path))
    .flatMap((file) =>
      [...nodesOf(treeOf(file))]
        .filter(isLoose)
        .map((node) => ({ path: file.path, line: lineOf(file, node), says: `writes ${node.getText()} into a rule` })),
    )
}

/** 0, 1 and -1 say nothing of the programme, and an index only says where. */
function isLoose(node: ts.Node): boolean {
  if (ts.isStringLiteralLike(node)) return /^\d{4}-\d{2}-\d{2}$|^\d+ ?%$/.test(node.text)
  if (ts.isBigIntLiteral(node)) return !['0n', '1n'].includes(node.text)
  if (!ts.isNumericLiteral(node) || ts.isLiteralTypeNode(node.parent)) return false
  const isIndex = ts.isElementAccessExpression(node.parent) && node.parent.argumentExpression === node
  return !isIndex && !['0', '1'].includes(node.text)
}

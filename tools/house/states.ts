/** Sign 1: names of states compared outside lifecycle/ and its guards (`*.rules.ts`). */
import ts from 'typescript'
import { type Finding, lineOf, nodesOf, type Source, treeOf } from '../sources.ts'
import { counted, inProduction, isSample, type Meter } from './meter.ts'

type Machine = { readonly name: string; readonly states: Readonly<Record<string, unknown>> }

export const statesMeter: Meter = {
  sign: 1,
  says: 'No page says what may happen next',
  async read({ sources }) {
    const { machines } = (await import('../../src/lifecycle/index.ts')) as { machines: readonly Machine[] }
    const names = new Set(machines.flatMap(({ states }) => Object.keys(states)))
    return [counted('state names compared outside lifecycle/ and guards', comparedStates(sources, names))]
  },
}

export function comparedStates(sources: readonly Source[], names: ReadonlySet<string>): Finding[] {
  const watched = sources.filter(
    (file) =>
      inProduction(file) && !isSample(file) && !/^src\/lifecycle\/|\.(rules|guards)\.ts$|\.generated\./.test(file.path),
  )
  return watched.flatMap((file) =>
    [...nodesOf(treeOf(file))].flatMap((node) => {
      const name = comparedIn(node, names)
      return name ? [{ path: file.path, line: lineOf(file, node), says: `compares a state with '${name}'` }] : []
    }),
  )
}

function comparedIn(node: ts.Node, names: ReadonlySet<string>): string | undefined {
  const named = (side: ts.Node) => (ts.isStringLiteralLike(side) && names.has(side.text) ? side.text : undefined)
  if (ts.isBinaryExpression(node) && /^[!=]==?$/.test(node.operatorToken.getText())) {
    const name = named(node.left) ?? named(node.right)
    return name && isState(named(node.left) ? node.right : node.left) ? name : undefined
  }
  if (ts.isCaseClause(node)) return isState(node.parent.parent.expression) ? named(node.expression) : undefined
  if (ts.isCallExpression(node)) return comparedInCall(node, names)
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return comparedInQuery(node.text, names)
  return undefined
}

/** `['a', 'b'].includes(x.state)`, and `where('x.state', '=', 'a')` of a query. */
function comparedInCall(call: ts.CallExpression, names: ReadonlySet<string>): string | undefined {
  const literalsOf = (node: ts.Node) => [...nodesOf(node)].filter(ts.isStringLiteralLike).map(({ text }) => text)
  const [first, ...others] = call.arguments
  if (!first) return undefined
  if (ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === 'includes')
    return isState(first) ? literalsOf(call.expression.expression).find((text) => names.has(text)) : undefined
  if (!ts.isStringLiteralLike(first) || !/(^|\.)state$/.test(first.text)) return undefined
  return others.flatMap(literalsOf).find((text) => names.has(text))
}

function comparedInQuery(text: string, names: ReadonlySet<string>): string | undefined {
  const after = /\bstate\s*(?:=|<>|!=|(?:not\s+)?in\b)\s*\(?([^)\n]*)/gi
  const quoted = [...text.matchAll(after)].flatMap(([, list]) => [...(list ?? '').matchAll(/'([a-z-]+)'/g)])
  return quoted.map(([, name]) => name).find((name) => name !== undefined && names.has(name))
}

/** The last word of an expression says whether it is a state. */
function isState(node: ts.Node): boolean {
  const last = ts.isPropertyAccessExpression(node) ? node.name.text : ts.isIdentifier(node) ? node.text : ''
  return /^(state|status|(from|to|new|old|next|previous|current|case|registration|recognition|session|report)State)$/.test(
    last,
  )
}

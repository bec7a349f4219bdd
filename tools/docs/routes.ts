/** The addresses the program knows, read as strings from its routes and its list of paths. */
import ts from 'typescript'
import { nodesOf, type Source, treeOf } from '../sources.ts'

const namesRoutes = /\.routes\.tsx?$|\/paths(\.ts|\/[a-z-]+\.ts)$/

/** Addresses with `*` wherever one part is given at run time. */
export function routesIn(sources: readonly Source[]): ReadonlySet<string> {
  const texts = sources
    .filter((file) => namesRoutes.test(file.path) && !file.isTest)
    .flatMap((file) => [...nodesOf(treeOf(file))].flatMap(addressesOf))
  return new Set(texts.filter((text) => text.startsWith('/')).map(normal))
}

function addressesOf(node: ts.Node): string[] {
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('')]
  if (!ts.isStringLiteralLike(node)) return []
  // `withId('/x')` makes the address of one thing of the list at /x.
  const makesOne = ts.isCallExpression(node.parent) && /[iI]d$/.test(node.parent.expression.getText())
  return makesOne ? [node.text, `${node.text}/*`] : [node.text]
}

/** A question mark and what follows is not part of the address; `:id`, `{id}`, `ID` and `CODE` stand for anything. */
const normal = (address: string): string =>
  address
    .replace(/[?#].*$/, '')
    .replace(/(?<=\/)(:\w+(\{[^}]*\})?|\{\w+\}|[A-Z]{2,})(?=\/|$)/g, '*')
    .replace(/(?<=.)\/$/, '')

export const isRoute = (address: string, routes: ReadonlySet<string>): boolean => routes.has(normal(address))

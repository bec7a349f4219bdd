/** Sign 8: time is loose. */
import ts from 'typescript'
import { type Finding, lineOf, nodesOf, type Source, treeOf } from '../sources.ts'
import { counted, type Meter } from './meter.ts'

/** The clock itself, and islands, which run on the reader's machine. */
const ownsTime = /^src\/platform\/clock\/|^src\/ui\/islands\/|^tools\/|\.config\.ts$/
const retries = /\b(retries|retry)\s*:\s*[^0,\s}]|\.retry\(\s*[^0)]/

export const timeMeter: Meter = {
  sign: 8,
  says: 'Time is loose',
  read: ({ sources }) => [
    counted('clocks read outside platform/clock', looseClocks(sources)),
    counted('sleeping tests', sleeps(sources)),
    counted('retried tests', retriedTests(sources)),
  ],
}

/** `new Date()` and `Date.now()`; turning a given value into a Date reads no clock. */
export const looseClocks = (sources: readonly Source[]): Finding[] =>
  find(
    sources.filter(({ path }) => !ownsTime.test(path)),
    (node) => {
      const isNew = ts.isNewExpression(node) && (node.arguments?.length ?? 0) === 0
      if (isNew && node.expression.getText() === 'Date') return 'reads the clock with new Date()'
      return ts.isPropertyAccessExpression(node) && node.getText() === 'Date.now'
        ? 'reads the clock with Date.now'
        : undefined
    },
  )

export const sleeps = (sources: readonly Source[]): Finding[] =>
  find(
    sources.filter(({ isTest }) => isTest),
    (node) => {
      if (ts.isStringLiteral(node) && node.text.endsWith('timers/promises') && ts.isImportDeclaration(node.parent))
        return 'imports a sleep'
      if (!ts.isCallExpression(node)) return undefined
      const name = node.expression.getText().split('.').at(-1) ?? ''
      return /^(setTimeout|setInterval|waitForTimeout|sleep|delay)$/.test(name) ? `waits with ${name}` : undefined
    },
  )

const retriedTests = (sources: readonly Source[]): Finding[] =>
  sources
    .filter(
      ({ path, isTest, text }) =>
        (isTest || path.endsWith('.config.ts')) && !path.startsWith('tools/') && retries.test(text),
    )
    .map(({ path }) => ({ path, line: 0, says: 'asks for another try' }))

function find(sources: readonly Source[], complaint: (node: ts.Node) => string | undefined): Finding[] {
  return sources.flatMap((file) =>
    [...nodesOf(treeOf(file))].flatMap((node) => {
      const says = complaint(node)
      return says ? [{ path: file.path, line: lineOf(file, node), says }] : []
    }),
  )
}

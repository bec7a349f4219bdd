import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { machines } from '../src/lifecycle/index.ts'
import { processDocument, processPath } from './rights-matrix.ts'
import { root } from './sources.ts'

test('the committed matrix of rights is that of the tables: node tools/rights-matrix.ts', () => {
  expect(readFileSync(join(root, processPath), 'utf8')).toBe(processDocument())
})

test('every machine has its diagram and a line for each of its rows', () => {
  const text = processDocument()
  expect(text.match(/```mermaid/g)).toHaveLength(machines.length)
  for (const { name, rows } of machines) {
    const section = text.split('\n## ').find((each) => each.includes(`(${name})\n`)) ?? ''
    for (const { from, to } of rows) expect(section).toContain(`| ${from.join(', ')} → ${to} |`)
  }
})

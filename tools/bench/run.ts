/** Measures the built application beside the reference server; `npm run bench` starts it on the pinned Node. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { today } from '#platform/clock'
import { firstVisit, memoryAtRest, secondStart } from './at-rest.ts'
import { openHome } from './home.ts'
import { importing } from './imports.ts'
import { anonymousPages, publicList, staffList, submitting } from './lists.ts'
import type { Measured } from './measured.ts'
import { asMarkdown, asTable } from './report.ts'
import { registrationSheet } from './sheets.ts'
import { similarity } from './similarity.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    date: { type: 'string', default: today() },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
  },
})
const pace = { rounds: Number(values.rounds), seconds: Number(values.seconds) }
const root = join(import.meta.dirname, '../..')
const measures = {
  memoryAtRest,
  firstVisit,
  secondStart,
  publicList,
  anonymousPages,
  staffList,
  registrationSheet,
  submitting,
  similarity,
  importing,
}
const chosen = values.only === '' ? Object.keys(measures) : values.only.split(',')

const home = await openHome(root)
const measured: Measured[] = []
try {
  for (const [name, measure] of Object.entries(measures))
    if (chosen.includes(name)) for (const one of await measure(home, pace)) measured.push(told(one))
} finally {
  await home.close()
}
console.log(`\n${asTable(measured)}`)
const rows = measured.map(({ row }) => row)
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)
if (values.only === '') writeFileSync(join(root, 'docs/bench.md'), asMarkdown(measured, { day: values.date, ...pace }))
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1

/** Each figure as soon as it is there: the whole takes minutes. */
function told(one: Measured): Measured {
  console.error(`${one.row.name}: ${one.row.ratio?.toFixed(2) ?? `${one.row.value.toFixed(1)} ${one.row.unit}`}`)
  return one
}

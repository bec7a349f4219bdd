import { availableParallelism, cpus, totalmem } from 'node:os'
import { median, type Pair, type Round } from './load.ts'
import type { BenchRow, Measured } from './measured.ts'
import { isPinned } from './processes.ts'

const shown = (value: number | null): string => {
  if (value === null) return '–'
  return value >= 100 ? Math.round(value).toString() : value.toPrecision(3)
}
const wanted = ({ target, ratio, unit }: BenchRow): string => {
  if (target === null) return '–'
  return ratio === null ? `≤ ${target} ${unit}` : `≥ ${target}`
}
const cellsOf = (row: BenchRow): string[] => [
  row.name,
  `${shown(row.value)} ${row.unit}`,
  shown(row.reference),
  shown(row.ratio),
  wanted(row),
  row.target === null ? '' : row.ok ? 'yes' : 'no',
]
const head = ['what', 'ours', 'reference', 'ratio', 'to hold', 'held']

/** For the terminal. */
export function asTable(measured: readonly Measured[]): string {
  const lines = [head, ...measured.map(({ row }) => cellsOf(row))]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}

const tableOf = (lines: readonly (readonly string[])[]): string =>
  [lines[0] ?? [], (lines[0] ?? []).map(() => '---'), ...lines.slice(1)]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n')

const each = (rounds: readonly Round[], value: (round: Round) => number) =>
  rounds.map((round) => shown(value(round))).join(' · ')

const roundsOf = ({ row, rounds }: Measured): string[][] =>
  rounds
    ? (Object.entries(rounds) as [keyof Pair, readonly Round[]][]).map(([who, those]) => [
        row.name,
        who,
        each(those, ({ perSecond }) => perSecond),
        each(those, ({ p99 }) => p99),
        shown(median(those.map(({ msEach }) => msEach))),
      ])
    : []

type Occasion = { readonly day: string; readonly rounds: number; readonly seconds: number }

export function asMarkdown(measured: readonly Measured[], { day, rounds, seconds }: Occasion): string {
  const machine = `${process.platform}-${process.arch}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
  return `# What Khéo holds

Written by \`npm run bench\` on ${day}: ${machine}.

${tableOf([head, ...measured.map(({ row }) => cellsOf(row))])}

## How to read it

Ratios count, absolute numbers belong to the machine. The built application with its embedded database runs ${isPinned ? 'on one core, the load of 20 connections comes from another' : 'beside the load of 20 connections'}; the reference server takes the application's place on the same core and asks the same database. Ours and the reference's rounds alternate (${rounds} each, ${seconds} s, after a warm-up), and the medians are compared.

The reference is bare Hono: one indexed SELECT of the same 50 rows out of 5,000, the same bytes by string concatenation, no visit, no rights, no count of all, no headers of safety. For pages from memory it is a bare node:http server that sends the same bytes.
"Computed" pages are asked for with a cookie of the language, which the memory of public pages does not serve. A row without a target is told, not judged.

## Every round

Requests per second and p99 in ms, round by round; last the processor time of server and database for one request, in ms, which a busy machine disturbs least.

${tableOf([['what', 'who', 'requests/s', 'p99', 'ms each'], ...measured.flatMap(roundsOf)])}
`
}

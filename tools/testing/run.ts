/** Runs build, checks, unit tests and journeys one after the other and counts them. `npm test` starts it. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runChecks } from '../checks.ts'
import { measuredPath, type Newcomer } from '../house/newcomer.ts'
import { root } from '../sources.ts'
import { criticalDays } from './critical-days.ts'
import { type Counts, countJourneys, countUnitTests, type JourneyReport, type UnitReport } from './reports.ts'

const parts = ['check', 'unit', 'journeys']

const { values, positionals: filters } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true, default: parts },
    /** Unit tests again as of these days (YYYY-MM-DD), or `critical`: around every deadline. */
    'as-of': { type: 'string', multiple: true, default: [] },
  },
})
const days = values['as-of'].flatMap((value) => (value === 'critical' ? criticalDays() : value.split(',')))
const only = values.only.flatMap((value) => value.split(','))
const all = await runParts(only).catch((error: unknown): Counts => {
  console.error(error)
  return { passed: 0, failed: 1 }
})
console.log(`\n${all.passed} passed, ${all.failed} failed`)
process.exitCode = all.failed === 0 && all.passed > 0 ? 0 : 1

async function runParts(chosen: readonly string[]): Promise<Counts> {
  const unknown = chosen.filter((part) => !parts.includes(part))
  if (unknown.length > 0) throw new Error(`--only ${unknown.join(',')}: one of ${parts.join(', ')} is expected`)
  const counts: Counts[] = []
  const measured: { -readonly [K in keyof Newcomer]: Newcomer[K] } = {}
  const isChosen = (part: string) => chosen.includes(part)
  if (isChosen('journeys'))
    counts.push(await timed('build', build, (minutes) => (measured.setUpMinutes = setUp() + minutes)))
  if (isChosen('check')) counts.push(await timed('check', check, (minutes) => (measured.checkMinutes = minutes)))
  if (isChosen('unit') && days.length === 0) counts.push(await timed('unit', () => runUnitTests()))
  for (const day of days) counts.push(await timed(`unit as of ${day}`, () => runUnitTests(day)))
  if (isChosen('journeys') && hasJourneys() && counts[0]?.failed === 0) {
    const journeys = await timed('journeys', runJourneys)
    measured.newcomerJourney = journeys.newcomer
    counts.push(journeys)
  }
  if (filters.length === 0 && parts.every(isChosen)) remember(measured)
  const sum = counts.reduce((before, one) => ({
    passed: before.passed + one.passed,
    failed: before.failed + one.failed,
  }))
  const [built] = isChosen('journeys') ? counts : []
  if (sum.passed + sum.failed > (built?.passed ?? 0)) return sum
  console.log('Không có phép thử nào chạy. / No test ran.')
  return { passed: 0, failed: 1 }
}

async function timed<T extends Counts>(name: string, part: () => Promise<T>, tell = (_: number) => {}): Promise<T> {
  console.log(`\n── ${name}`)
  const begun = performance.now()
  const counts = await part()
  const seconds = (performance.now() - begun) / 1000
  tell(seconds / 60)
  console.log(`── ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds.toFixed(1)} s`)
  return counts
}

async function build(): Promise<Counts> {
  const status = await run(['tools/build.mjs', '--if-stale'])
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }
}

async function check(): Promise<Counts> {
  const results = await runChecks(filters[0])
  return { passed: results.filter(({ ok }) => ok).length, failed: results.filter(({ ok }) => !ok).length }
}

async function runUnitTests(asOf?: string): Promise<Counts> {
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    ...lenient('--passWithNoTests'),
  ]
  return withReport<UnitReport, Counts>(
    (file) => run([...args, `--outputFile.json=${file}`, ...filters], asOf ? { KHEO_AS_OF: asOf } : {}),
    countUnitTests,
  )
}

async function runJourneys(): Promise<ReturnType<typeof countJourneys>> {
  const args = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--reporter=list,json',
    ...lenient('--pass-with-no-tests'),
  ]
  return withReport<JourneyReport, ReturnType<typeof countJourneys>>(
    (file) => run([...args, ...filters], { PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    countJourneys,
  )
}

/** A filter may match unit tests and no journey, or the other way round. */
function lenient(option: string): string[] {
  return filters.length > 0 ? [option] : []
}

async function withReport<R, C>(
  work: (file: string) => Promise<number>,
  count: (report: R | undefined, status: number) => C,
): Promise<C> {
  const folder = mkdtempSync(join(tmpdir(), 'kheo-report-'))
  const file = join(folder, 'report.json')
  try {
    const status = await work(file)
    return count(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as R) : undefined, status)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(args: readonly string[], environment: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, TZ: 'America/New_York', ...environment },
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

function hasJourneys(): boolean {
  const folder = join(root, 'journeys')
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.journey.ts'))
}

function setUp(): number {
  return Number(process.env.KHEO_SETUP_SECONDS ?? 0) / 60
}

/** What sign 9 of the house reads. */
function remember(measured: Newcomer): void {
  mkdirSync(join(root, 'test-results'), { recursive: true })
  writeFileSync(join(root, measuredPath), `${JSON.stringify(measured, null, 2)}\n`)
}

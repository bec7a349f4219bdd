/** Reads the reports of the test runners; what went wrong outside any test counts as one failure, never as none. */

export type Counts = { readonly passed: number; readonly failed: number }
export type NewcomerOutcome = 'passed' | 'failed' | 'absent'

/** As far as we read Vitest's JSON report. */
export type UnitReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

type Suite = {
  readonly file?: string
  readonly specs?: readonly { readonly ok: boolean }[]
  readonly suites?: readonly Suite[]
}
/** As far as we read Playwright's. */
export type JourneyReport = {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly errors: readonly unknown[]
  readonly suites: readonly Suite[]
}

/** A file that could not even be loaded has no failed test of its own: it counts as one. */
export function countUnitTests(report: UnitReport | undefined, status: number): Counts {
  if (!report) return { passed: 0, failed: 1 }
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
  )
  return atLeastOne({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }, status)
}

/** A journey that passed only at another try has failed. */
export function countJourneys(
  report: JourneyReport | undefined,
  status: number,
): Counts & { readonly newcomer: NewcomerOutcome } {
  if (!report) return { passed: 0, failed: 1, newcomer: 'absent' }
  const { expected, unexpected, flaky } = report.stats
  const outside = report.errors.length > 0 && unexpected + flaky === 0 ? 1 : 0
  const counts = atLeastOne({ passed: expected, failed: unexpected + flaky + outside }, status)
  return { ...counts, newcomer: newcomerOf(report.suites) }
}

const atLeastOne = (counts: Counts, status: number): Counts =>
  status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts

/** `newcomer.journey.ts` signs in as every persona and finds a case in every state. */
function newcomerOf(suites: readonly Suite[]): NewcomerOutcome {
  const specs = suites.filter(({ file }) => file?.endsWith('newcomer.journey.ts')).flatMap(specsOf)
  if (specs.length === 0) return 'absent'
  return specs.every(({ ok }) => ok) ? 'passed' : 'failed'
}

const specsOf = (suite: Suite): readonly { readonly ok: boolean }[] => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap(specsOf),
]

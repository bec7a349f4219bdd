/** The checks, two at a time, each with its time, and one sentence at the end. `npm run check` starts it. */
import { spawn } from 'node:child_process'
import { root } from './sources.ts'

type Step = { readonly name: string; readonly args: readonly string[] }
export type StepResult = {
  readonly name: string
  readonly ok: boolean
  readonly seconds: number
  readonly output: string
}

/** Slowest first, so that the two lanes end together. */
const steps: readonly Step[] = [
  { name: 'tsc', args: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'biome', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'] },
  { name: 'knip', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'house', args: ['tools/house.ts'] },
  { name: 'docs', args: ['tools/check-docs.ts'] },
  { name: 'walls', args: ['tools/walls.ts'] },
]
const lanes = 2

/** Runs the steps whose name contains `filter`, tells of each as it ends. */
export async function runChecks(filter = ''): Promise<StepResult[]> {
  const waiting = steps.filter(({ name }) => name.includes(filter))
  const done: StepResult[] = []
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = await runStep(step)
      done.push(result)
      console.log(`${result.ok ? '✓' : '✗'} ${result.name.padEnd(6)} ${result.seconds.toFixed(1).padStart(5)} s`)
      if (!result.ok) console.log(indent(result.output))
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return done
}

function runStep({ name, args }: Step): Promise<StepResult> {
  const begun = performance.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk
    }
    const end = (ok: boolean) => resolve({ name, ok, output, seconds: (performance.now() - begun) / 1000 })
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => {
      output += error.message
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}

const indent = (text: string) => text.trimEnd().replace(/^/gm, '    ')

/** The last sentence. */
export function verdictOn(results: readonly StepResult[]): string {
  const failed = results.filter(({ ok }) => !ok).map(({ name }) => name)
  if (results.length === 0) return 'Không có bước nào tên như vậy. / No step is called that.'
  if (failed.length === 0) return 'Ngôi nhà ngăn nắp. / The house is in order.'
  return `Chưa ngăn nắp: ${failed.join(', ')}. / Not in order: ${failed.join(', ')}.`
}

if (import.meta.main) {
  const results = await runChecks(process.argv[2])
  console.log(verdictOn(results))
  process.exitCode = results.length > 0 && results.every(({ ok }) => ok) ? 0 : 1
}

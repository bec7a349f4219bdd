/** `npm run house [-- --json FILE] [-- --all]`: ten signs that the house is no longer liveable; exit 1 when one is red. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { citationsMeter } from './house/citations.ts'
import { copiesMeter } from './house/copies.ts'
import { drawersMeter } from './house/drawers.ts'
import { type Colour, type House, type Meter, type Reading, worst } from './house/meter.ts'
import { newcomerMeter } from './house/newcomer.ts'
import { postsMeter } from './house/posts.ts'
import { sizesMeter } from './house/sizes.ts'
import { statesMeter } from './house/states.ts'
import { timeMeter } from './house/time.ts'
import { waiversMeter } from './house/waivers.ts'
import { wordsMeter } from './house/words.ts'
import { listFiles, print, readSources, root } from './sources.ts'

const meters: readonly Meter[] = [
  statesMeter,
  postsMeter,
  citationsMeter,
  waiversMeter,
  drawersMeter,
  sizesMeter,
  copiesMeter,
  timeMeter,
  newcomerMeter,
  wordsMeter,
]
const marks: Readonly<Record<Colour, string>> = { green: '●', amber: '◐', red: '○', grey: '·' }
const findingsShown = 8

type Sign = {
  readonly sign: number
  readonly says: string
  readonly colour: Colour
  readonly readings: readonly Reading[]
}

const { values } = parseArgs({ options: { json: { type: 'string' }, all: { type: 'boolean', default: false } } })
const signs = await readSigns({
  folder: root,
  files: listFiles(),
  sources: readSources(),
  today: new Date().toISOString().slice(0, 10),
})
for (const sign of signs) show(sign, values.all)
const reds = signs.filter(({ colour }) => colour === 'red').length
console.log(reds === 0 ? '\nNo sign is red.' : `\n${reds} of ${signs.length} signs are red.`)
if (values.json) writeFileSync(values.json, `${JSON.stringify(signs, null, 2)}\n`)
process.exitCode = reds === 0 ? 0 : 1

async function readSigns(house: House): Promise<Sign[]> {
  const read = async ({ sign, says, read: readings }: Meter): Promise<Sign> => {
    const measured = await Promise.resolve(readings(house)).catch(unreadable)
    return { sign, says, colour: worst(measured), readings: measured }
  }
  return Promise.all(meters.map(read))
}

/** A meter that cannot read is no reason to see nothing: it is red and says why. */
function unreadable(error: unknown): Reading[] {
  const says = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  return [{ says: `could not be measured: ${says}`, value: '?', colour: 'red', findings: [] }]
}

function show({ sign, says, colour, readings }: Sign, all: boolean): void {
  console.log(`${String(sign).padStart(2)}  ${says}  [${colour}]`)
  for (const reading of readings) {
    console.log(
      `    ${marks[reading.colour]} ${reading.colour.padEnd(5)}  ${String(reading.value).padStart(5)}  ${reading.says}`,
    )
    const shown = all ? reading.findings : reading.findings.slice(0, findingsShown)
    for (const finding of shown) console.log(`                    ${print(finding)}`)
    if (shown.length < reading.findings.length)
      console.log(`                    … and ${reading.findings.length - shown.length} more (npm run house -- --all)`)
  }
}

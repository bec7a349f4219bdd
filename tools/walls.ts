/** `node tools/walls.ts`: complains about every import that looks up, sideways past a door, or where it is blind. */
import ts from 'typescript'
import { type Finding, lineAt, print, readSources, type Source } from './sources.ts'
import { judgeImport } from './walls/judge.ts'
import { placeOf } from './walls/place.ts'
import { type Waiver, waivers } from './walls.allow.ts'

export const waiversAtMost = 3

/** Imports that go through a wall, waived ones left out. */
export function crossings(sources: readonly Source[], waived: readonly Waiver[] = waivers): Finding[] {
  return sources.filter((file) => file.path.startsWith('src/')).flatMap((file) => crossingsOf(file, waived))
}

function crossingsOf(file: Source, waived: readonly Waiver[]): Finding[] {
  const here = placeOf(file.path)
  if (!here) return [{ path: file.path, line: 0, says: 'stands in no room of the house' }]
  return ts.preProcessFile(file.text, true, true).importedFiles.flatMap(({ fileName, pos }) => {
    if (waived.some(({ from, to }) => from === file.path && to === fileName)) return []
    const complaint = judgeImport(file.path, here, fileName, file.isTest)
    return complaint ? [{ path: file.path, line: lineAt(file, pos), says: `'${fileName}' ${complaint}` }] : []
  })
}

/** Waivers that are too many, out of date, or cover nothing any more. */
export function staleWaivers(
  sources: readonly Source[],
  today: string,
  waived: readonly Waiver[] = waivers,
): Finding[] {
  const path = 'tools/walls.allow.ts'
  const real = crossings(sources, []).map(({ path: from, says }) => `${from} ${says.split("'")[1]}`)
  const late = waived
    .filter(({ until }) => until < today)
    .map(({ from, to, until }) => `${from} → ${to} ended on ${until}`)
  const idle = waived
    .filter(({ from, to }) => !real.includes(`${from} ${to}`))
    .map(({ from, to }) => `${from} → ${to} waives nothing`)
  const many = waived.length > waiversAtMost ? [`${waived.length} waivers, at most ${waiversAtMost}`] : []
  return [...many, ...late, ...idle].map((says) => ({ path, line: 0, says }))
}

if (import.meta.main) {
  const sources = readSources()
  const findings = [...crossings(sources), ...staleWaivers(sources, new Date().toISOString().slice(0, 10))]
  for (const finding of findings) console.log(print(finding))
  console.log(findings.length === 0 ? 'Every wall stands.' : `${findings.length} walls crossed.`)
  process.exitCode = findings.length === 0 ? 0 : 1
}

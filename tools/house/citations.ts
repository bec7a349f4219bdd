/** Sign 3: duty clauses that nothing obeys, silences without a file, numbers in rules and acts. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../sources.ts'
import { counted, type Meter } from './meter.ts'
import { looseNumbers } from './numbers.ts'

type Edition = {
  readonly id: string
  /** An invented province answers its silences for nobody. */
  readonly isInvented?: boolean
  readonly clauses: Readonly<Record<string, { readonly nature: string }>>
  readonly silences: Readonly<Record<string, string>>
  readonly notImplemented: Readonly<Record<string, string>>
}
type Rulebook = {
  readonly editions?: readonly Edition[] | Readonly<Record<string, Edition>>
  readonly rulesCiting?: (edition: Edition, id: string) => readonly unknown[]
}

const bookPath = 'src/rulebook/index.ts'

export const citationsMeter: Meter = {
  sign: 3,
  says: 'Rules without sources, clauses without rules',
  async read({ folder, files, sources }) {
    const book = (await import('../../src/rulebook/index.ts')) as unknown as Rulebook
    const editions = Object.values(book.editions ?? {})
    const hasFile = (id: string) => existsSync(join(folder, 'docs/silences', `${id}.md`))
    return [
      counted('duty clauses that nothing obeys', uncoveredDuties(editions, book.rulesCiting)),
      counted(
        'answered silences without a file',
        unwrittenSilences(
          editions.filter((edition) => !edition.isInvented),
          hasFile,
        ),
      ),
      counted('silence files that no edition knows', unknownSilences(editions, files)),
      counted('numbers and dates in acts and rules', looseNumbers(sources)),
    ]
  },
}

export function uncoveredDuties(editions: readonly Edition[], citing: Rulebook['rulesCiting'] = () => []): Finding[] {
  return editions.flatMap((edition) =>
    Object.entries(edition.clauses)
      .filter(
        ([id, { nature }]) => nature === 'duty' && !(id in edition.notImplemented) && citing(edition, id).length === 0,
      )
      .map(([id]) => ({ path: bookPath, line: 0, says: `${edition.id}: nothing obeys clause ${id}` })),
  )
}

export function unwrittenSilences(editions: readonly Edition[], hasFile: (id: string) => boolean): Finding[] {
  const ids = new Set(editions.flatMap((edition) => Object.keys(edition.silences)))
  return [...ids]
    .filter((id) => !hasFile(id))
    .map((id) => ({ path: bookPath, line: 0, says: `docs/silences/${id}.md is missing` }))
}

function unknownSilences(editions: readonly Edition[], files: readonly string[]): Finding[] {
  const ids = new Set(editions.flatMap((edition) => Object.keys(edition.silences)))
  return files
    .filter((path) => /^docs\/silences\/(?!README).*\.md$/.test(path))
    .filter((path) => editions.length > 0 && !ids.has(path.replace(/^docs\/silences\/|\.md$/g, '')))
    .map((path) => ({ path, line: 0, says: 'answers a question that no edition lists' }))
}

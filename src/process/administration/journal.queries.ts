import { addDays, instantOf } from '#platform/clock'
import type { Reader } from '#platform/db'
import { searchKey } from '#platform/vietnamese-text'
import { foldedName } from './people.queries.ts'

export const linesPerPage = 50

export type JournalFilter = { readonly act: string; readonly person: string; readonly day: string }
export type JournalLine = {
  readonly seq: number
  readonly at: Date
  readonly act: string
  readonly personName: string
  readonly post: string
  readonly organisationName: string
  readonly note: string
}

/** One page of the journal, the latest first. Empty parts of the filter let everything through. */
export async function journalPage(
  reader: Reader,
  { act, person, day }: JournalFilter,
  page: number,
): Promise<{ readonly total: number; readonly lines: readonly JournalLine[] }> {
  const key = searchKey(person)
  const found = reader
    .selectFrom('journal')
    .$if(act !== '', (query) => query.where('act', '=', act))
    .$if(key !== '', (query) => query.where(foldedName('journal.person_name'), 'like', `% ${key}%`))
    .$if(day !== '', (query) => query.where('at', '>=', instantOf(day)).where('at', '<', instantOf(addDays(day, 1))))
  const { total } = await found.select((on) => on.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await found
    .select(['seq', 'at', 'act', 'person_name', 'post', 'organisation_name', 'note'])
    .orderBy('seq', 'desc')
    .limit(linesPerPage)
    .offset((page - 1) * linesPerPage)
    .execute()
  return {
    total,
    lines: rows.map((row) => ({
      seq: row.seq,
      at: row.at,
      act: row.act,
      personName: row.person_name,
      post: row.post,
      organisationName: row.organisation_name,
      note: row.note,
    })),
  }
}

/** Acts that stand in the journal, for the filter. */
export async function actsInJournal(reader: Reader): Promise<string[]> {
  const rows = await reader.selectFrom('journal').select('act').distinct().orderBy('act').execute()
  return rows.map((row) => row.act)
}

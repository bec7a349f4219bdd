import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db'
import type { Sources } from '#rulebook'

export type JournalEntry = {
  readonly at: Date
  /** `registration.accept`, `organisation.merge` … */
  readonly act: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly from: string
  readonly to: string
  readonly personId: string | null
  readonly personName: string
  readonly post: string
  readonly organisationId: string | null
  readonly organisationName: string
  readonly editionId: string
  readonly sources: Sources | readonly []
  readonly note: string
  readonly detail: Readonly<Record<string, unknown>>
}

/** Appends in order; the database numbers and chains the rows. Call last in a transaction: one writer at a time. */
export async function appendToJournal(tx: Tx, entries: readonly JournalEntry[]): Promise<void> {
  for (const entry of entries) {
    await sql`insert into journal (at, act, subject_kind, subject_id, state_from, state_to, person_id, person_name, post, organisation_id,
        organisation_name, edition_id, sources, note, detail)
      values (${entry.at}, ${entry.act}, ${entry.subjectKind}, ${entry.subjectId}, ${entry.from}, ${entry.to}, ${entry.personId}, ${entry.personName},
        ${entry.post}, ${entry.organisationId}, ${entry.organisationName}, ${entry.editionId}, ${entry.sources.map((source) => source.id).join(',')},
        ${entry.note}, ${JSON.stringify(entry.detail)})`.execute(tx)
  }
}

export type HistoryLine = {
  readonly at: Date
  readonly act: string
  readonly to: string
  readonly personName: string
  readonly post: string
  readonly organisationName: string
  readonly sources: readonly string[]
  readonly note: string
}

/** Everything that happened to a case, oldest first. */
export async function historyOf(reader: Reader, subjectKind: string, subjectId: string): Promise<HistoryLine[]> {
  const rows = await reader
    .selectFrom('journal')
    .select(['at', 'act', 'state_to', 'person_name', 'post', 'organisation_name', 'sources', 'note'])
    .where('subject_kind', '=', subjectKind)
    .where('subject_id', '=', subjectId)
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({
    at: row.at,
    act: row.act,
    to: row.state_to,
    personName: row.person_name,
    post: row.post,
    organisationName: row.organisation_name,
    sources: row.sources === '' ? [] : row.sources.split(','),
    note: row.note,
  }))
}

export type ChainFault = { readonly seq: number; readonly what: 'hash' | 'link' | 'gap' }

/** Walks the whole chain; an empty answer means that nothing was changed, dropped or put in between. */
export async function chainFaults(reader: Reader): Promise<ChainFault[]> {
  const { rows } = await sql<ChainFault>`
    select seq, case when hash <> journal_digest(j) then 'hash' when previous_hash <> before_hash then 'link' else 'gap' end as what
    from (select journal as j, journal.*, coalesce(lag(hash) over (order by seq), '\\x00'::bytea) as before_hash, coalesce(lag(seq) over (order by seq), 0) as before_seq from journal) w
    where hash <> journal_digest(j) or previous_hash <> before_hash or seq <> before_seq + 1
    order by seq`.execute(reader)
  return rows
}

import { sql } from 'kysely'
import { type ChainFault, chainFaults } from '#ground/journal'
import type { Db } from '#platform/db'
import { both } from './command.ts'

type Verification = {
  readonly vi: string
  readonly en: string
  check(db: Db, progress: (line: string) => void): Promise<{ readonly counted: number; readonly faults: string[] }>
}

const chainWords: Record<ChainFault['what'], string> = {
  hash: both('nội dung đã bị sửa', 'was changed'),
  link: both('không nối với dòng trước', 'does not follow the line before'),
  gap: both('thiếu dòng ở trước', 'lines are missing before it'),
}

const journalChain: Verification = {
  vi: 'nhật ký',
  en: 'journal lines',
  async check(db) {
    const { counted } = await db
      .selectFrom('journal')
      .select((on) => on.fn.countAll<number>().as('counted'))
      .executeTakeFirstOrThrow()
    const faults = await chainFaults(db)
    return { counted, faults: faults.map(({ seq, what }) => `#${seq}: ${chainWords[what]}`) }
  },
}

type Book = { readonly book: string; readonly last: number; readonly taken: number; readonly highest: number }

/** Every number from 1 to the last one given belongs to a paper or a receipt: numbers are unique, so counting is enough. */
const numberBooks: Verification = {
  vi: 'sổ văn bản, sổ tiếp nhận',
  en: 'number books',
  async check(db) {
    const { rows } = await sql<Book>`
      select o.code || ' ' || b.type_symbol || ' ' || b.term as book, b.last_number as last,
        count(p.id) as taken, coalesce(max(p.number), 0) as highest
      from number_book b join organisation o on o.id = b.organisation_id
      left join issued_paper p on (p.organisation_id, p.type_symbol, p.term) = (b.organisation_id, b.type_symbol, b.term)
      group by o.code, b.type_symbol, b.term, b.last_number
      union all
      select o.code || ' tiếp nhận ' || s.year, s.last_number, count(r.receipt_number), coalesce(max(r.receipt_number), 0)
      from receipt_series s join organisation o on o.id = s.organisation_id
      left join registration r on r.competent_id = s.organisation_id and r.year = s.year
      group by o.code, s.year, s.last_number
      order by 1`.execute(db)
    const faults = rows
      .filter(({ last, taken, highest }) => last !== taken || last !== highest)
      .map(({ book, last, taken, highest }) =>
        both(
          `${book}: sổ tới số ${last}, có ${taken} văn bản, số lớn nhất ${highest}`,
          `book at ${last}, ${taken} taken, highest ${highest}`,
        ),
      )
    return { counted: rows.length, faults }
  },
}

const filesAtOnce = 100

/** Read in portions: one file may hold megabytes, and there are many. */
const storedFiles: Verification = {
  vi: 'tệp văn bản, tài liệu',
  en: 'files of papers and documents',
  async check(db, progress) {
    const faults: string[] = []
    let counted = 0
    let after: Buffer = Buffer.alloc(0)
    for (;;) {
      const { rows } = await sql<{ hash: Buffer; whole: boolean; papers: string | null; documents: string | null }>`
        select f.hash, sha256(f.content) = f.hash and length(f.content) = f.size as whole,
          (select string_agg(p.printed_number || '.' || pf.format, ', ') from paper_file pf join issued_paper p on p.id = pf.paper_id where pf.hash = f.hash) as papers,
          (select string_agg(d.name, ', ') from document d where f.hash in (d.hash, d.preview_hash)) as documents
        from file f where f.hash > ${after} order by f.hash limit ${filesAtOnce}`.execute(db)
      for (const { hash, whole, papers, documents } of rows)
        if (!whole)
          faults.push(both(`${papers ?? documents ?? hash.toString('hex')}: nội dung đã khác`, 'content was changed'))
      counted += rows.length
      const last = rows.at(-1)
      if (!last || rows.length < filesAtOnce) return { counted, faults }
      after = last.hash
      progress(String(counted))
    }
  },
}

type Sealed = { readonly list: string; readonly sealed: number; readonly stored: number; readonly highest: number }

/** A sealed list holds as many rows as the journal says it was sealed with, without a gap in their numbers. */
const summaryRows: Verification = {
  vi: 'bản tổng hợp đã chốt',
  en: 'sealed summary lists',
  async check(db) {
    const { rows } = await sql<Sealed>`
      select o.code || ' ' || l.year || ' (' || l.version || ')' as list, coalesce(j.rows, -1) as sealed,
        count(r.position) as stored, coalesce(max(r.position), 0) as highest
      from summary_list l join organisation o on o.id = l.home_id
      left join lateral (
        select (detail->>'rows')::int as rows from journal
        where subject_kind = 'summary_list' and subject_id = l.id and detail ? 'rows' order by seq desc limit 1
      ) j on true
      left join summary_row r on r.list_id = l.id
      where l.paper_id is not null
      group by o.code, l.year, l.version, j.rows
      order by 1`.execute(db)
    const faults = rows
      .filter(({ sealed, stored, highest }) => sealed !== stored || stored !== highest)
      .map(({ list, sealed, stored }) =>
        both(`${list}: đã chốt ${sealed} dòng, còn ${stored}`, `sealed with ${sealed}, holds ${stored}`),
      )
    return { counted: rows.length, faults }
  },
}

export const verifications: readonly Verification[] = [journalChain, numberBooks, storedFiles, summaryRows]

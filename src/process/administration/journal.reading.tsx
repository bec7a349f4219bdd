import type { StaffVisit } from '#ground/identity'
import { chainFaults } from '#ground/journal'
import { paths } from '#ground/paths'
import { parseForm, z } from '#platform/forms'
import { type Answer, page } from '#platform/http'
import { cleanLine } from '#platform/vietnamese-text'
import { pageNumber } from './administration.answer.ts'
import { day } from './administration.forms.ts'
import { administrationWords } from './administration.words.ts'
import { actsInJournal, journalPage } from './journal.queries.ts'
import { JournalPage } from './pages/journal.page.tsx'

const dayForm = z.object({ ngay: z.literal('').or(day({ label: 'Ngày' })) })

/** Filters stand in the address; `kiem-tra=1` walks the whole chain and says what it found. */
export async function readJournal({ db, query, language }: StaffVisit): Promise<Answer> {
  const words = administrationWords(language)
  const given = {
    viec: cleanLine(query.get('viec') ?? ''),
    ai: cleanLine(query.get('ai') ?? '').slice(0, 100),
    ngay: cleanLine(query.get('ngay') ?? ''),
  }
  const parsed = parseForm(dayForm, { ngay: given.ngay })
  const filter = { act: given.viec, person: given.ai, day: parsed.ok ? parsed.input.ngay : '' }
  const number = pageNumber(query)
  const [found, acts, faults] = await Promise.all([
    journalPage(db, filter, number),
    actsInJournal(db),
    query.get('kiem-tra') === '1' ? chainFaults(db) : undefined,
  ])
  return page(
    words.journal,
    <JournalPage
      words={words}
      language={language}
      given={given}
      problems={parsed.ok ? [] : parsed.problems}
      page={number}
      acts={acts}
      {...found}
      {...(faults && { faults })}
    />,
    { wide: true, status: parsed.ok ? 200 : 422, trail: [{ label: words.people, href: paths.people }] },
  )
}

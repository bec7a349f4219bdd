import { sql } from 'kysely'
import type { Organisation } from '#ground/organisations'
import type { Tx } from '#platform/db'
import { organisationKinds } from '#rulebook'

/** Terms of Party committees; their number books begin again with each (domain rule of 05-HD/VPTW: from 01 per type within one term). */
const partyTerms = [
  { name: '2020-2025', from: '2020-07-01' },
  { name: '2025-2030', from: '2025-07-01' },
  { name: '2030-2035', from: '2030-07-01' },
] as const

const isParty = (organisation: Organisation) => organisationKinds[organisation.kind].line === 'PARTY'

/** The run of numbers a paper of that day belongs to: a Party term, or the calendar year of a State body. */
export function termOn(organisation: Organisation, day: string): string {
  if (!isParty(organisation)) return day.slice(0, 4)
  return partyTerms.findLast((term) => term.from <= day)?.name ?? partyTerms[0].name
}

/** `01-QĐ/ĐU` for the Party, `01/QĐ-STC` for the State; below ten padded. */
export function printNumber(organisation: Organisation, typeSymbol: string, number: number): string {
  const shown = String(number).padStart(2, '0')
  return isParty(organisation)
    ? `${shown}-${typeSymbol}/${organisation.paperSymbol}`
    : `${shown}/${typeSymbol}-${organisation.paperSymbol}`
}

/** Takes the next number of a book; the row stays locked until commit, so no number is lost or given twice. */
export async function takeNumber(tx: Tx, organisationId: string, typeSymbol: string, term: string): Promise<number> {
  const row = await tx
    .insertInto('number_book')
    .values({ organisation_id: organisationId, type_symbol: typeSymbol, term, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'type_symbol', 'term'])
        .doUpdateSet({ last_number: sql`number_book.last_number + 1` }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow()
  return row.last_number
}

import { answerTo, type Outcome } from '#ground/acts'
import type { StaffVisit } from '#ground/identity'
import type { Problem } from '#platform/forms'
import type { Answer } from '#platform/http'
import { editions } from '#rulebook'

type Again = (problems: readonly Problem[]) => Answer | Promise<Answer>

/** The outcome of an act of this room as an answer; no machine refuses here, so any edition will do to explain. */
export async function answer(visit: StaffVisit, outcome: Outcome, back: string, again?: Again): Promise<Answer> {
  const edition = editions.at(-1)
  if (!edition) throw new Error('The program ships no edition')
  return answerTo(visit, outcome, { back, edition, ...(again && { again }) })
}

/** `?trang=`, from 1; anything else is the first page. */
export function pageNumber(query: URLSearchParams): number {
  const page = Number(query.get('trang') ?? '1')
  return Number.isInteger(page) && page > 0 && page < 1_000_000 ? page : 1
}

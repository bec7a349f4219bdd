import { shownDay } from '#platform/vietnamese-text'
import type { DraftingWords } from '../drafting.words.ts'

/** The last day to register as seen from today. */
export type Season = {
  readonly lastDay: string
  readonly isExtended: boolean
  readonly daysLeft: number
  readonly daysLate: number
}

/** «28/02/2026, còn 18 ngày»; late is said, and that it may be sent all the same (Q-III-2). */
export function seasonText(words: DraftingWords, { lastDay, isExtended, daysLeft, daysLate }: Season): string {
  const day = isExtended ? words.extended(shownDay(lastDay)) : shownDay(lastDay)
  if (daysLate > 0) return words.daysLate(day, daysLate)
  return daysLeft > 0 ? words.daysLeft(day, daysLeft) : words.lastDay(day)
}

/** The deadline above a form. */
export const SeasonLine = ({ words, season }: { words: DraftingWords; season: Season }) => (
  <p class={`kh-season${season.daysLate > 0 ? ' kh-season--late' : ''}`}>
    {words.deadline}: <strong>{seasonText(words, season)}</strong>
  </p>
)

import type { Answers, AnswerValue } from '#rulebook'

/** An answer as one string, alike for alike answers whatever the order of the cells; '' for what was not given. */
export function canonicalAnswer(value: AnswerValue | undefined): string {
  if (value === undefined || typeof value === 'string') return value ?? ''
  if (value.length === 0) return ''
  return JSON.stringify(value.map((row) => Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1))))
}

/** Keys of the questions that are answered differently. */
export function changedAnswers(before: Answers, after: Answers): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].filter((key) => canonicalAnswer(before[key]) !== canonicalAnswer(after[key]))
}

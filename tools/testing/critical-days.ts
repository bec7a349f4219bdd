import { editions, lastDay } from '#rulebook'

const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** The last day on time and the first day late of every deadline, for a year with dates of its own and one without. */
export function criticalDays(years: readonly number[] = [2024, 2026]): string[] {
  const [edition] = editions
  if (!edition) throw new Error('The program carries no edition')
  const last = Object.values(edition.deadlines).flatMap(({ value }) => years.map((year) => lastDay(value, year)))
  return [...new Set(last.flatMap((day) => [day, nextDay(day)]))].sort()
}

import type { HistoryLine } from '#ground/journal'
import { dayOf, timeOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { type ActId, acts } from '#rulebook'
import { Timeline } from '#ui'

/** What happened to a case: who, by which post, when, why. */
export const History = ({
  lines,
  language,
  label,
}: {
  lines: readonly HistoryLine[]
  language: Language
  label: string
}) => (
  <Timeline
    label={label}
    items={lines.toReversed().map((line) => ({
      when: `${shownDay(dayOf(line.at))} ${timeOf(line.at)}`,
      who: `${line.personName}, ${line.post}${line.organisationName ? `, ${line.organisationName}` : ''}`,
      title: acts[line.act as ActId]?.[language] ?? line.act,
      text: line.note || undefined,
    }))}
  />
)

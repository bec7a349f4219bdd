import { addDays } from '#platform/clock'
import { type Problem, problemAt } from '#platform/forms'
import { shownDay } from '#platform/vietnamese-text'
import { type Edition, lastDay } from '#rulebook'
import { Button, DateField, ErrorSummary, Form, SectionHeading, Table, TextField } from '#ui'
import { devPaths } from '../paths.ts'
import { DevFrame, type DevPage } from './dev-frame.tsx'

type TimeProps = DevPage & {
  edition: Edition
  /** As typed, or the time that is. */
  day: string
  time: string
  problems: readonly Problem[]
}

const yearsShown = [2024, 2025, 2026]

export const TimePage = ({ edition, day, time, problems, ...page }: TimeProps) => {
  const { words, visit } = page
  return (
    <>
      <ErrorSummary title={words.problemsTitle} problems={problems} />
      <DevFrame {...page} title={words.clock} lead={words.clockLead}>
        <Form action={devPaths.time} hidden={{ ...visit.hidden }} label={words.setTime}>
          <DateField name="day" label={words.day} value={day} error={problemAt(problems, 'day')} />
          <TextField
            name="time"
            label={words.time}
            hint={words.timeHint}
            value={time}
            width={5}
            error={problemAt(problems, 'time')}
          />
          <Button>{words.setTime}</Button>
        </Form>
        <SectionHeading>{words.presets}</SectionHeading>
        <p class="govuk-body">{words.presetsLead}</p>
        <Form action={devPaths.time} hidden={{ ...visit.hidden }} label={words.presets}>
          <Table
            caption={words.presets}
            captionHidden
            head={[words.deadline, ...yearsShown.map((year) => words.lastDay(year))]}
            rowHeader={0}
            rows={Object.values(edition.deadlines).map(({ says, value }) => [
              says,
              ...yearsShown.map((year) => <Presets last={lastDay(value, year)} words={words} />),
            ])}
            emptyText=""
          />
        </Form>
      </DevFrame>
    </>
  )
}

/** Late in the evening of the last day, and early on the day after. */
const Presets = ({ last, words }: { last: string; words: DevPage['words'] }) => (
  <>
    <Preset at={`${last} 21:00`} label={words.onTime(shownDay(last))} />
    <Preset at={`${addDays(last, 1)} 08:00`} label={words.late(shownDay(addDays(last, 1)))} />
  </>
)

const Preset = ({ at, label }: { at: string; label: string }) => (
  <button class="govuk-link kh-link-button" type="submit" name="at" value={at}>
    {label}
  </button>
)

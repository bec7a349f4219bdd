import { paths } from '#ground/paths'
import { dayOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import { Empty, PageHeading, Table, Tag } from '#ui'
import type { WaitingRow } from '../intake.queries.ts'
import type { IntakeWords } from '../intake.words.ts'

export const InboxPage = ({ words, rows }: { words: IntakeWords; rows: readonly WaitingRow[] }) => (
  <>
    <PageHeading title={words.title} lead={words.lead} />
    <Table
      caption={words.title}
      captionHidden
      head={[words.name, words.owner, words.home, words.sentOn, words.timing]}
      rowHeader={0}
      rows={rows.map((row) => [
        <a class="govuk-link" href={paths.intakeOf(row.id)}>
          {row.name}
        </a>,
        row.ownerName,
        row.homeName,
        shownDay(dayOf(row.submittedAt)),
        <Tag
          tone={row.daysLate > 0 ? 'attention' : 'good'}
          label={row.daysLate > 0 ? words.late(row.daysLate) : words.onTime}
        />,
      ])}
      emptyText={<Empty title={words.empty} />}
    />
  </>
)

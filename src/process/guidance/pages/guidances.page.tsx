import { StateTag } from '#ground/acts'
import { paths } from '#ground/paths'
import { guidanceMachine } from '#lifecycle'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { ButtonLink, ButtonRow, Empty, PageHeading, Table } from '#ui'
import type { GuidanceRow } from '../guidance.queries.ts'
import type { GuidanceWords } from '../guidance.words.ts'

type Props = {
  words: GuidanceWords
  language: Language
  rows: readonly GuidanceRow[]
  /** Last day of this year's unit guidance; absent when the year is not open. */
  lastDay: string | undefined
  mayPublish: boolean
}

export const GuidancesPage = ({ words, language, rows, lastDay, mayPublish }: Props) => (
  <>
    <PageHeading
      title={words.listTitle}
      lead={lastDay ? `${words.listLead} ${words.deadline(shownDay(lastDay))}` : words.listLead}
    />
    <ButtonRow>
      {mayPublish && <ButtonLink href={paths.newGuidance}>{words.newTitle}</ButtonLink>}
      <ButtonLink href={paths.suggestions} tone="secondary">
        {words.catalogue}
      </ButtonLink>
    </ButtonRow>
    <Table
      caption={words.listTitle}
      captionHidden
      head={[words.title, words.organisation, words.number, words.issuedOn, words.year, words.state]}
      rowHeader={0}
      nowrapColumns={[2]}
      rows={rows.map((row) => [
        <a class="govuk-link" href={paths.guidance(row.id)}>
          {row.title}
        </a>,
        row.homeName,
        row.number,
        `${shownDay(row.issuedOn)} (${row.daysLate > 0 ? words.late(row.daysLate) : words.onTime})`,
        row.year,
        <StateTag machine={guidanceMachine} state={row.state} language={language} />,
      ])}
      emptyText={<Empty title={words.empty} />}
    />
  </>
)

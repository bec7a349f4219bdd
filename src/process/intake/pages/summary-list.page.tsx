import type { ComponentChildren } from 'preact'
import { History, StateTag } from '#ground/acts'
import type { HistoryLine } from '#ground/journal'
import { paths } from '#ground/paths'
import { summaryListMachine } from '#lifecycle'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { type Edition, fieldLabel, formCodeOf, levelLabel } from '#rulebook'
import { ButtonLink, ButtonRow, CaseHeader, Columns, Empty, SectionHeading, Table, Warning } from '#ui'
import type { IntakeWords } from '../intake.words.ts'
import type { FrozenRow, ListCase } from '../summary-list.queries.ts'

type Props = {
  words: IntakeWords
  language: Language
  edition: Edition
  list: ListCase
  rows: readonly FrozenRow[]
  unsettled: number
  lastDay: string
  history: readonly HistoryLine[]
  isOtherSide: boolean
  acts: ComponentChildren
  mayOpenRows: boolean
}

export const SummaryListPage = ({
  words,
  language,
  edition,
  list,
  rows,
  unsettled,
  lastDay,
  history,
  isOtherSide,
  acts,
  mayOpenRows,
}: Props) => {
  const of = (participant: string) => rows.filter((row) => row.participant === participant)
  return (
    <>
      <CaseHeader
        caption={list.homeName}
        title={words.listTitle(formCodeOf(edition, 'REG_SUMMARY')?.title ?? words.listsTitle, list.year)}
        tag={<StateTag machine={summaryListMachine} state={list.state} language={language} isOtherSide={isOtherSide} />}
        facts={[
          { label: words.superior, value: list.competentName },
          { label: words.deadline, value: shownDay(lastDay) },
          ...(list.sentAt
            ? [{ label: words.timing, value: list.daysLate > 0 ? words.late(list.daysLate) : words.onTime }]
            : []),
          ...(list.paperNumber ? [{ label: words.paper, value: list.paperNumber }] : []),
        ]}
        acts={acts}
      />
      <Columns
        asideLabel={words.history}
        aside={
          <>
            {list.paperId && (
              <ButtonRow>
                <ButtonLink href={paths.paper(list.paperId, 'pdf')} tone="secondary">
                  {words.openPdf}
                </ButtonLink>
                <ButtonLink href={paths.paper(list.paperId, 'docx')} tone="secondary">
                  {words.openDocx}
                </ButtonLink>
              </ButtonRow>
            )}
            <SectionHeading>{words.history}</SectionHeading>
            <History lines={history} language={language} label={words.history} />
          </>
        }
      >
        {unsettled > 0 && !list.paperId && <Warning>{words.waiting(unsettled)}</Warning>}
        <p class="govuk-body">{words.total(of('COLLECTIVE').length, of('INDIVIDUAL').length)}</p>
        {(['COLLECTIVE', 'INDIVIDUAL'] as const).map((participant) => (
          <Table
            key={participant}
            caption={participant === 'COLLECTIVE' ? words.collective : words.individual}
            head={[words.number, words.name, words.owner, words.field, words.level]}
            rowHeader={1}
            rows={of(participant).map((row, index) => [
              index + 1,
              mayOpenRows ? (
                <a class="govuk-link" href={paths.registration(row.registrationId)}>
                  {row.name}
                </a>
              ) : (
                row.name
              ),
              row.ownerName,
              fieldLabel(edition, row.field),
              levelLabel(edition, row.level),
            ])}
            emptyText={<Empty title={words.noRows} />}
          />
        ))}
      </Columns>
    </>
  )
}

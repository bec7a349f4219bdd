import { StateTag } from '#ground/acts'
import { paths } from '#ground/paths'
import { sessionMachine } from '#lifecycle'
import { dayOf, timeOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { bodies } from '#rulebook'
import { ButtonLink, Empty, PageHeading, Table } from '#ui'
import type { RecognitionWords } from '../recognition.words.ts'
import type { SessionRow } from '../session.queries.ts'

type Props = { words: RecognitionWords; language: Language; rows: readonly SessionRow[]; mayConvene: boolean }

export const SessionsPage = ({ words, language, rows, mayConvene }: Props) => (
  <>
    <PageHeading
      title={words.sessionsTitle}
      lead={words.sessionsLead}
      acts={mayConvene && <ButtonLink href={paths.newSession}>{words.newSession}</ButtonLink>}
    />
    <Table
      caption={words.sessionsTitle}
      captionHidden
      head={[words.day, words.body, words.place, words.cases, words.state]}
      rowHeader={0}
      nowrapColumns={[0]}
      numericColumns={[3]}
      rows={rows.map((row) => [
        <a class="govuk-link" href={paths.session(row.id)}>
          {words.at(timeOf(row.meetsAt), shownDay(dayOf(row.meetsAt)))}
        </a>,
        words.sessionOf(bodies[row.body].vi, row.homeName),
        row.place,
        row.cases,
        <StateTag machine={sessionMachine} state={row.state} language={language} />,
      ])}
      emptyText={<Empty title={words.noSessions} />}
    />
  </>
)

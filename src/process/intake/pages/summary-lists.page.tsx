import { StateTag } from '#ground/acts'
import { paths } from '#ground/paths'
import { summaryListMachine } from '#lifecycle'
import type { Language } from '#platform/words'
import { Button, Empty, Form, PageHeading, Table } from '#ui'
import type { IntakeWords } from '../intake.words.ts'
import type { ListCase } from '../summary-list.queries.ts'

type Props = {
  words: IntakeWords
  language: Language
  mine: readonly ListCase[]
  received: readonly ListCase[]
  /** Organisations whose list of this year is not begun yet. */
  toOpen: readonly { organisationId: string; name: string; year: number }[]
  hidden: Record<string, string>
}

export const SummaryListsPage = ({ words, language, mine, received, toOpen, hidden }: Props) => {
  const table = (caption: string, lists: readonly ListCase[], isReceived: boolean) => (
    <Table
      caption={caption}
      head={[words.year, words.organisation, words.version, words.paper, words.state]}
      rows={lists.map((list) => [
        <a class="govuk-link" href={paths.summaryList(list.id)}>
          {list.year}
        </a>,
        list.homeName,
        list.version,
        list.paperNumber ?? '',
        <StateTag machine={summaryListMachine} state={list.state} language={language} isOtherSide={isReceived} />,
      ])}
      emptyText={<Empty title={words.noLists} />}
    />
  )
  return (
    <>
      <PageHeading title={words.listsTitle} lead={words.listsLead} />
      {toOpen.map(({ organisationId, name, year }) => (
        <Form
          key={organisationId}
          action={paths.openSummaryList}
          hidden={{ ...hidden, organisation: organisationId }}
          label={words.openFor(name, year)}
        >
          <Button>{words.openFor(name, year)}</Button>
        </Form>
      ))}
      {table(words.mine, mine, false)}
      {received.length > 0 && table(words.received, received, true)}
    </>
  )
}

import { StateTag } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import { paths } from '#ground/paths'
import { registrationMachine } from '#lifecycle'
import { type Problem, problemAt } from '#platform/forms'
import type { Language } from '#platform/words'
import { fieldLabel, levelLabel } from '#rulebook'
import { Button, ButtonLink, Empty, ErrorSummary, Form, PageHeading, Pager, RowBox, Table } from '#ui'
import { type RunningRow, runningPerPage } from '../continuation.queries.ts'
import type { ContinuationWords } from '../continuation.words.ts'

type Props = {
  words: ContinuationWords
  language: Language
  year: number
  page: number
  list: { rows: readonly RunningRow[]; total: number }
  hidden: Record<string, string>
  problems: readonly Problem[]
  mayEnter: boolean
}

/** «Mô hình đang thực hiện của năm trước»: one press registers what is ticked for another year. */
export const RunningPage = (props: Props) => {
  const { words, year, page, list, hidden, problems, mayEnter } = props
  return (
    <>
      {problems.length > 0 && <ErrorSummary title={words.problemsTitle} problems={problems} />}
      <PageHeading
        title={words.title}
        lead={words.lead(year)}
        acts={
          mayEnter && (
            <ButtonLink href={paths.enterFollowed} tone="secondary">
              {words.enterLink}
            </ButtonLink>
          )
        }
      />
      {list.rows.length === 0 ? (
        <Empty title={words.empty}>{words.emptyHint}</Empty>
      ) : (
        <Form action={paths.runningInitiatives} hidden={hidden} label={words.title}>
          <Rows {...props} />
          <Button>{words.continueChosen}</Button>
        </Form>
      )}
      <Pager
        page={page}
        pages={Math.ceil(list.total / runningPerPage)}
        hrefOf={(to) => `${paths.runningInitiatives}?trang=${to}`}
      />
    </>
  )
}

const Rows = ({ words, language, list, problems }: Props) => (
  <Table
    caption={words.title}
    captionHidden
    head={[words.chosen, words.name, words.owner, words.field, words.level, words.state]}
    rowHeader={1}
    rows={list.rows.map((row, index) => {
      const edition = pinnedEdition(row.editionId)
      return [
        <RowBox
          name="id"
          value={row.id}
          label={words.choose(row.name)}
          // The error summary leads to the first box.
          id={index === 0 ? 'id' : `id-${index + 1}`}
          isInvalid={problemAt(problems, 'id') !== undefined}
        />,
        <a class="govuk-link" href={paths.registration(row.id)}>
          {row.name}
        </a>,
        row.ownerName,
        row.field && fieldLabel(edition, row.field),
        levelLabel(edition, row.level),
        <StateTag machine={registrationMachine} state={row.state} language={language} />,
      ]
    })}
    emptyText={<Empty title={words.empty} />}
  />
)

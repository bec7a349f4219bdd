import { Table } from '#ui'
import type { ImportCase, ImportRow } from '../exchange.queries.ts'
import type { ExchangeWords } from '../exchange.words.ts'

type Props = {
  words: ExchangeWords
  found: ImportCase
  rows: readonly ImportRow[]
  areGood: boolean
  openHref: (id: string) => string
}

/** Enough to know which row is meant; the whole stands in the workbook. */
const firstColumns = 4

export const RowsTable = (props: Props) => (props.areGood ? <GoodRows {...props} /> : <BadRows {...props} />)

const BadRows = ({ words, found: { columns }, rows }: Props) => (
  <Table
    caption={words.badTitle}
    captionHidden
    head={[words.row, words.typed, words.says]}
    rowHeader={0}
    rows={rows.flatMap(({ number, problems, texts }) =>
      problems.map(({ key, says }) => [
        number,
        <Place title={columns.find((column) => column.key === key)?.title ?? words.wholeRow} text={texts[key ?? '']} />,
        says,
      ]),
    )}
    emptyText={words.noBad}
  />
)

/** The column, and under it what was typed there. */
const Place = ({ title, text }: { title: string; text: string | undefined }) => (
  <>
    <strong>{title}</strong>
    {text && (
      <>
        <br />
        {text}
      </>
    )}
  </>
)

const GoodRows = ({ words, found: { columns, isUndone }, rows, openHref }: Props) => (
  <Table
    caption={words.goodTitle}
    captionHidden
    head={[words.row, ...columns.slice(0, firstColumns).map(({ title }) => title)]}
    rowHeader={0}
    rows={rows.map(({ number, texts, subjectId }) => [
      number,
      ...columns.slice(0, firstColumns).map(({ key }, at) =>
        at === 0 && subjectId && !isUndone ? (
          <a class="govuk-link" href={openHref(subjectId)}>
            {texts[key] ?? '–'}
          </a>
        ) : (
          (texts[key] ?? '–')
        ),
      ),
    ])}
    emptyText={words.noGood}
  />
)

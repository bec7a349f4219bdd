import type { ComponentChildren } from 'preact'
import { paths } from '#ground/paths'
import { shownNumber } from '#platform/vietnamese-text'
import {
  Button,
  ButtonLink,
  ButtonRow,
  FigureRow,
  Form,
  Inset,
  Notice,
  PageHeading,
  Pager,
  Progress,
  SectionHeading,
} from '#ui'
import { type ImportCase, type ImportRow, rowsPerPage } from '../exchange.queries.ts'
import type { ExchangeWords } from '../exchange.words.ts'
import { ImportTag } from './imports.page.tsx'
import { RowsTable } from './rows-table.tsx'

type Props = {
  words: ExchangeWords
  found: ImportCase
  rows: readonly ImportRow[]
  /** Which rows are shown, and from where. */
  areGood: boolean
  page: number
  hidden: () => Record<string, string>
  /** Where to look at what was made; of the kind of this import. */
  openHref: (id: string) => string
}

/** Work on the file goes on. */
export const isUnderWay = ({ fault, isChecked, isBegun, isEnded }: ImportCase): boolean =>
  fault === null && (!isChecked || (isBegun && !isEnded))

export const ImportPage = (props: Props) => {
  const { words, found } = props
  return (
    <>
      <PageHeading
        title={found.fileName}
        caption={found.year === null ? words[found.kind] : `${words[found.kind]} ${found.year}`}
        lead={<ImportTag words={words} found={found} />}
      />
      {isUnderWay(found) ? <UnderWay {...props} /> : <Result {...props} />}
    </>
  )
}

const UnderWay = ({ words, found }: Props) => {
  const [done, total] = [shownNumber(found.done), shownNumber(found.total)]
  const counted = found.isBegun ? words.writingText(done, total) : words.checkingText(done, total)
  return (
    <Progress
      id="tien-do"
      title={found.isBegun ? words.writing : words.checking}
      text={found.total === 0 ? words.reading : counted}
      done={found.done}
      total={found.total}
    >
      <p class="govuk-body">{words.leaveText}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.import(found.id)}>
          {words.refresh}
        </a>
      </p>
    </Progress>
  )
}

const Result = (props: Props) => {
  const { words, found, areGood, page } = props
  const here = (good: boolean, to = 1) => `${paths.import(found.id)}?dong=${good ? 'dung' : 'sua'}&trang=${to}`
  const shown = areGood ? found.good : found.bad
  return (
    <>
      {found.fault !== null && <Inset>{found.fault}</Inset>}
      {found.good + found.bad > 0 && (
        <FigureRow
          label={words.result}
          figures={[
            { value: shownNumber(found.good), label: words.goodRows, href: here(true) },
            { value: shownNumber(found.bad), label: words.badRows, href: here(false) },
            ...(found.isEnded ? [{ value: shownNumber(found.made), label: words.writtenRows, href: here(true) }] : []),
          ]}
        />
      )}
      <Remarks {...props} />
      <Acts {...props} />
      {found.good + found.bad > 0 && (
        <>
          <SectionHeading id="dong">{areGood ? words.goodTitle : words.badTitle}</SectionHeading>
          <RowsTable {...props} />
          <Pager page={page} pages={Math.ceil(shown / rowsPerPage)} hrefOf={(to) => here(areGood, to)} />
        </>
      )}
    </>
  )
}

const Remarks = ({ words, found }: Props) =>
  found.remarks.length === 0 ? null : (
    <Notice tone="info" title={words.remarks}>
      {found.remarks.map((remark) => (
        <p class="govuk-body" key={remark}>
          {remark}
        </p>
      ))}
    </Notice>
  )

const OneButton = (props: {
  action: string
  hidden: Record<string, string>
  label: string
  grave?: boolean
  children: ComponentChildren
}) => (
  <Form action={props.action} hidden={props.hidden} label={props.label}>
    <p class="govuk-body">{props.children}</p>
    <Button tone={props.grave ? 'warning' : 'primary'}>{props.label}</Button>
  </Form>
)

/** What can be done now, the likeliest first. */
const Acts = ({ words, found, hidden }: Props) => {
  const mayWrite = found.fault === null && found.isChecked && !found.isBegun && found.good > 0
  const mayUndo = found.isEnded && !found.isUndone && found.made > 0
  const write = words.write(shownNumber(found.good))
  return (
    <>
      {mayWrite && (
        <OneButton action={paths.beginImport(found.id)} hidden={hidden()} label={write}>
          {found.bad > 0 ? words.writeText(shownNumber(found.bad)) : words.writeAllText}
        </OneButton>
      )}
      {found.bad > 0 && <p class="govuk-body">{words.markedText}</p>}
      <ButtonRow>
        {found.bad > 0 && (
          <ButtonLink href={paths.markedWorkbook(found.id)} tone="secondary" download>
            {words.marked}
          </ButtonLink>
        )}
        <ButtonLink href={paths.imports} tone="secondary">
          {words.again}
        </ButtonLink>
      </ButtonRow>
      {mayUndo && (
        <OneButton action={paths.undoImport(found.id)} hidden={hidden()} label={words.undo} grave>
          {words.undoText}
        </OneButton>
      )}
    </>
  )
}

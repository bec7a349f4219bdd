import { paths } from '#ground/paths'
import { dayOf, timeOf } from '#platform/clock'
import { type FormValues, type Problem, problemAt, typed } from '#platform/forms'
import { shownDay, shownNumber } from '#platform/vietnamese-text'
import { workbookLimits } from '#platform/xlsx'
import type { ImportKindId } from '#process/listings'
import { Button, ErrorSummary, FileField, Form, LinkList, PageHeading, Radios, SectionHeading, Table, Tag } from '#ui'
import type { ImportCase } from '../exchange.queries.ts'
import type { ExchangeWords } from '../exchange.words.ts'
import { YearField } from './year-field.tsx'

type Props = {
  words: ExchangeWords
  kinds: readonly ImportKindId[]
  years: readonly number[]
  values: FormValues
  problems: readonly Problem[]
  hidden: Record<string, string>
  imports: readonly ImportCase[]
}

export const ImportsPage = (props: Props) => {
  const { words, problems, kinds, imports } = props
  return (
    <>
      <ErrorSummary title={words.problemsTitle} problems={problems} />
      <PageHeading title={words.title} lead={words.lead} />
      <SectionHeading>{words.templates}</SectionHeading>
      <p class="govuk-body">{words.templatesText}</p>
      <LinkList
        label={words.templates}
        items={kinds.map((kind) => ({ href: paths.importTemplate(kind), label: words.template(words[kind]) }))}
      />
      <SectionHeading>{words.upload}</SectionHeading>
      <UploadForm {...props} />
      <SectionHeading>{words.mine}</SectionHeading>
      <Table
        caption={words.mine}
        captionHidden
        head={[words.fileColumn, words.kind, words.when, words.result]}
        rowHeader={0}
        rows={imports.map((one) => [
          <a class="govuk-link" href={paths.import(one.id)}>
            {one.fileName}
          </a>,
          one.year === null ? words[one.kind] : `${words[one.kind]} ${one.year}`,
          `${timeOf(one.uploadedAt)} ${shownDay(dayOf(one.uploadedAt))}`,
          <ImportTag words={words} found={one} />,
        ])}
        emptyText={words.none}
      />
    </>
  )
}

const UploadForm = ({ words, kinds, years, values, problems, hidden }: Props) => (
  <Form action={paths.imports} hidden={hidden} multipart label={words.upload}>
    {kinds.length > 1 && (
      <Radios
        name="kind"
        label={words.kind}
        options={kinds.map((kind) => ({ value: kind, label: words[kind] }))}
        value={typed(values, 'kind')}
        error={problemAt(problems, 'kind')}
      />
    )}
    {kinds.length === 1 && <input type="hidden" name="kind" value={kinds[0]} />}
    <YearField words={words} years={years} value={typed(values, 'year')} error={problemAt(problems, 'year')} />
    <FileField
      name="file"
      label={words.file}
      hint={words.fileHint(workbookLimits.fileBytes / 1_048_576, shownNumber(workbookLimits.rows))}
      accept=".xlsx"
      error={problemAt(problems, 'file')}
    />
    <Button>{words.check}</Button>
  </Form>
)

/** Where an import stands, in a word or two. */
export const ImportTag = ({ words, found }: { words: ExchangeWords; found: ImportCase }) => {
  if (found.isUndone) return <Tag tone="neutral" label={words.undone} />
  if (found.fault !== null) return <Tag tone="refused" label={words.unusable} />
  if (found.isEnded) return <Tag tone="good" label={words.written(shownNumber(found.made))} />
  if (found.isBegun) return <Tag tone="waiting" label={words.writing} />
  if (!found.isChecked) return <Tag tone="waiting" label={words.checking} />
  return found.bad === 0 ? (
    <Tag tone="good" label={words.allGood(shownNumber(found.good))} />
  ) : (
    <Tag tone="attention" label={words.checked(shownNumber(found.good), shownNumber(found.bad))} />
  )
}

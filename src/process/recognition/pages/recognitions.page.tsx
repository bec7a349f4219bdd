import { ActForm, StateTag } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import { paths } from '#ground/paths'
import { recognitionMachine } from '#lifecycle'
import type { Language } from '#platform/words'
import { fieldLabel, levelLabel } from '#rulebook'
import { ButtonLink, Empty, FilterBar, PageHeading, Pager, SectionHeading, Select, type SelectOption, Table } from '#ui'
import { type Proposable, type RecognitionRow, recognitionsPerPage } from '../recognition.queries.ts'
import type { RecognitionWords } from '../recognition.words.ts'

type Props = {
  words: RecognitionWords
  language: Language
  list: { total: number; rows: readonly RecognitionRow[] }
  proposable: readonly Proposable[]
  wanted: { page: number; year?: number; state?: string }
  years: readonly number[]
  states: readonly SelectOption[]
  hidden: Readonly<Record<string, string>>
}

export const RecognitionsPage = (props: Props) => {
  const { words, language, list, wanted, years, states } = props
  const filter = [wanted.year && `nam=${wanted.year}`, wanted.state && `trang-thai=${wanted.state}`].filter(Boolean)
  return (
    <>
      <PageHeading
        title={words.listTitle}
        lead={words.listLead}
        acts={
          <ButtonLink href={paths.sessions} tone="secondary">
            {words.sessionsTitle}
          </ButtonLink>
        }
      />
      <Eligible {...props} />
      <SectionHeading>{words.cases}</SectionHeading>
      <FilterBar
        action={paths.recognitions}
        label={words.filter}
        {...(filter.length > 0 ? { clearHref: paths.recognitions } : {})}
      >
        <Select
          name="nam"
          label={words.year}
          emptyLabel={words.all}
          value={String(wanted.year ?? '')}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
        />
        <Select
          name="trang-thai"
          label={words.state}
          emptyLabel={words.all}
          value={wanted.state ?? ''}
          options={states}
        />
      </FilterBar>
      <Table
        caption={words.cases}
        captionHidden
        folds
        head={[words.name, words.owner, words.field, words.level, words.year, words.state]}
        rowHeader={0}
        rows={list.rows.map((row) => [
          <a class="govuk-link" href={paths.recognition(row.id)}>
            {row.name}
          </a>,
          row.ownerName,
          fieldLabel(pinnedEdition(row.editionId), row.field),
          `${levelLabel(pinnedEdition(row.editionId), row.level)}${row.isSelfRecognised ? ` (${words.selfRecognised})` : ''}`,
          row.year,
          <StateTag machine={recognitionMachine} state={row.state} language={language} />,
        ])}
        emptyText={<Empty title={words.empty} />}
      />
      <Pager
        page={wanted.page}
        pages={Math.ceil(list.total / recognitionsPerPage)}
        hrefOf={(to) => `${paths.recognitions}?${[...filter, `trang=${to}`].join('&')}`}
      />
    </>
  )
}

const Eligible = ({ words, language, proposable, hidden }: Props) =>
  proposable.length === 0 ? null : (
    <>
      <SectionHeading>{words.eligible}</SectionHeading>
      <p class="govuk-hint">{words.eligibleHint}</p>
      <Table
        caption={words.eligible}
        captionHidden
        folds
        head={[words.name, words.owner, words.level, words.year, words.act]}
        rowHeader={0}
        rows={proposable.map((row) => [
          <a class="govuk-link" href={paths.registration(row.id)}>
            {row.name}
          </a>,
          row.ownerName,
          levelLabel(pinnedEdition(row.editionId), row.level),
          row.year,
          <ActForm
            act="recognition.propose"
            action={paths.proposeRecognition(row.id)}
            hidden={hidden}
            language={language}
          />,
        ])}
        emptyText={words.noneEligible}
      />
    </>
  )

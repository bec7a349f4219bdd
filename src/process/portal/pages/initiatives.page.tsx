import { pinnedEdition } from '#ground/cycles'
import { paths } from '#ground/paths'
import { shownDay, shownNumber } from '#platform/vietnamese-text'
import { fieldLabel, levelLabel } from '#rulebook'
import { Empty, FilterBar, PageHeading, Pager, Select, Table, TextField } from '#ui'
import { type PublicFilter, type PublicRow, publicPerPage } from '../portal.queries.ts'
import type { PortalWords } from '../portal.words.ts'

type Option = { value: string; label: string }
type Props = {
  words: PortalWords
  filter: PublicFilter
  rows: readonly PublicRow[]
  total: number
  fields: readonly Option[]
  levels: readonly Option[]
  years: readonly Option[]
}

export const InitiativesPage = ({ words, filter, rows, total, fields, levels, years }: Props) => (
  <>
    <PageHeading title={words.listTitle} />
    <FilterBar
      action={paths.initiatives}
      label={words.filterLabel}
      submitLabel={words.apply}
      clearHref={paths.initiatives}
    >
      <TextField name="q" label={words.search} value={filter.q} type="search" />
      <Select name="linh-vuc" label={words.field} options={fields} value={filter.field} emptyLabel={words.any} />
      <Select name="cap" label={words.level} options={levels} value={filter.level} emptyLabel={words.any} />
      <Select name="nam" label={words.year} options={years} value={String(filter.year ?? '')} emptyLabel={words.any} />
    </FilterBar>
    <p class="govuk-body" role="status">
      {words.count(shownNumber(total))}
    </p>
    <Table
      caption={words.listTitle}
      captionHidden
      folds
      head={[words.name, words.owner, words.field, words.level, words.decided]}
      rowHeader={0}
      rows={rows.map((row) => {
        const edition = pinnedEdition(row.editionId)
        return [
          <a class="govuk-link" href={paths.initiative(row.id)}>
            {row.name}
          </a>,
          row.ownerName,
          fieldLabel(edition, row.field),
          levelLabel(edition, row.level),
          shownDay(row.decidedOn),
        ]
      })}
      emptyText={<Empty title={words.nothingFound}>{words.tryLess}</Empty>}
    />
    <Pager
      page={filter.page}
      pages={Math.ceil(total / publicPerPage)}
      hrefOf={(page) => `${paths.initiatives}?${queryOf(filter, page)}`}
    />
  </>
)

const queryOf = ({ q, field, level, year }: PublicFilter, page: number): string =>
  new URLSearchParams({
    ...(q && { q }),
    ...(field && { 'linh-vuc': field }),
    ...(level && { cap: level }),
    ...(year && { nam: String(year) }),
    trang: String(page),
  }).toString()

import { StateTag } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import { paths } from '#ground/paths'
import { registrationMachine } from '#lifecycle'
import { dayOf } from '#platform/clock'
import { shownDay, shownNumber } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { caseNotesWords } from '#process/registration'
import { fieldLabel, levelLabel } from '#rulebook'
import {
  Button,
  Details,
  Empty,
  FilterBar,
  Form,
  PageHeading,
  Pager,
  RowBox,
  Select,
  TabBar,
  Table,
  Tag,
  TextField,
} from '#ui'
import { type InboxRow, inboxPerPage } from '../inbox.queries.ts'
import { type InboxFilter, inboxTabs } from '../inbox.rules.ts'
import type { InboxWords } from '../inbox.words.ts'

type Option = { value: string; label: string }
export type InboxProps = {
  words: InboxWords
  language: Language
  filter: InboxFilter
  rows: readonly InboxRow[]
  counts: Readonly<Record<string, number>>
  options: {
    years: readonly Option[]
    fields: readonly Option[]
    levels: readonly Option[]
    senders: readonly Option[]
  }
  hidden: Record<string, string>
}

/** What came to where one receives, in its parts; the parts count under the filter that is set. */
export const InboxPage = (props: InboxProps) => {
  const { words, filter, rows, counts, hidden } = props
  const canTakeSeveral = filter.tab.origins.length === 1 && filter.tab.origins.includes('CONTINUED')
  const table = <InboxTable {...props} canTakeSeveral={canTakeSeveral} />
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <TabBar
        label={words.parts}
        tabs={inboxTabs.map((tab) => ({
          href: hrefOf({ ...filter, tab, page: 1 }),
          label: words.tab(tab.key),
          count: shownNumber(counts[tab.key] ?? 0),
          current: tab === filter.tab,
        }))}
      />
      <Details summary={words.filterLabel} open={isNarrowed(filter)}>
        <InboxFilters {...props} />
      </Details>
      {canTakeSeveral && rows.length > 0 ? (
        <Form action={paths.acceptContinued} hidden={hidden} label={words.takeSeveral}>
          {table}
          <Button>{words.takeSeveral}</Button>
        </Form>
      ) : (
        table
      )}
      <Pager
        page={filter.page}
        pages={Math.ceil((counts[filter.tab.key] ?? 0) / inboxPerPage)}
        hrefOf={(page) => hrefOf({ ...filter, page })}
      />
    </>
  )
}

const InboxFilters = ({ words, filter, options }: InboxProps) => (
  <FilterBar
    action={paths.intake}
    label={words.filterLabel}
    clearHref={isNarrowed(filter) ? hrefOf({ ...nothingAsked, tab: filter.tab, page: 1 }) : undefined}
    hidden={{ muc: filter.tab.key }}
  >
    <TextField name="q" label={words.search} value={filter.q} type="search" />
    <Select
      name="nam"
      label={words.year}
      options={options.years}
      value={String(filter.year ?? '')}
      emptyLabel={words.any}
    />
    <Select name="linh-vuc" label={words.field} options={options.fields} value={filter.field} emptyLabel={words.any} />
    <Select name="cap" label={words.level} options={options.levels} value={filter.level} emptyLabel={words.any} />
    <Select name="tu" label={words.from} options={options.senders} value={filter.from} emptyLabel={words.any} />
  </FilterBar>
)

const InboxTable = ({ words, language, filter, rows, canTakeSeveral }: InboxProps & { canTakeSeveral: boolean }) => {
  const notes = caseNotesWords(language)
  return (
    <Table
      caption={`${words.title}: ${words.tab(filter.tab.key)}`}
      captionHidden
      head={[
        ...(canTakeSeveral ? [words.chosen] : []),
        words.name,
        words.sender,
        words.field,
        words.level,
        words.year,
        words.sentOn,
        filter.tab.isWaiting ? words.timing : words.state,
      ]}
      rowHeader={canTakeSeveral ? 1 : 0}
      nowrapColumns={canTakeSeveral ? [6] : [5]}
      rows={rows.map((row, index) => {
        const edition = pinnedEdition(row.editionId)
        return [
          ...(canTakeSeveral
            ? [
                <RowBox
                  name="id"
                  value={row.id}
                  label={words.choose(row.name)}
                  id={index === 0 ? 'id' : `id-${index + 1}`}
                  checked
                />,
              ]
            : []),
          <>
            <a class="govuk-link" href={paths.intakeOf(row.id)}>
              {row.name}
            </a>
            {row.origin !== 'NEW' && <span class="kh-links__detail">{notes[row.origin]}</span>}
          </>,
          <>
            {row.ownerName}
            {row.ownerName !== row.homeName && <span class="kh-links__detail">{row.homeName}</span>}
          </>,
          row.field && fieldLabel(edition, row.field),
          levelLabel(edition, row.level),
          row.year,
          shownDay(dayOf(row.submittedAt)),
          filter.tab.isWaiting && row.origin !== 'LEGACY' ? (
            <Tag
              tone={row.daysLate > 0 ? 'attention' : 'good'}
              label={row.daysLate > 0 ? words.late(row.daysLate) : words.onTime}
            />
          ) : (
            <StateTag machine={registrationMachine} state={row.state} language={language} isOtherSide />
          ),
        ]
      })}
      emptyText={<Empty title={isNarrowed(filter) ? words.nothingFound : words.empty(filter.tab.key)} />}
    />
  )
}

const nothingAsked = { year: undefined, field: '', level: '', from: '', q: '' } as const

const isNarrowed = ({ year, field, level, from, q }: InboxFilter): boolean =>
  year !== undefined || field !== '' || level !== '' || from !== '' || q !== ''

function hrefOf({ tab, year, field, level, from, q, page }: InboxFilter): string {
  const query = new URLSearchParams({
    muc: tab.key,
    ...(q && { q }),
    ...(year !== undefined && { nam: String(year) }),
    ...(field && { 'linh-vuc': field }),
    ...(level && { cap: level }),
    ...(from && { tu: from }),
    ...(page > 1 && { trang: String(page) }),
  })
  return `${paths.intake}?${query}`
}

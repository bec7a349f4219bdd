import type { Organisation } from '#ground/organisations'
import { paths } from '#ground/paths'
import { type Problem, problemAt } from '#platform/forms'
import { organisationKinds } from '#rulebook'
import { ButtonLink, ButtonRow, DateField, ErrorSummary, FilterBar, PageHeading, Table } from '#ui'
import type { TreeRow } from '../administration.rules.ts'
import type { AdministrationWords } from '../administration.words.ts'

type Props = {
  words: AdministrationWords
  /** As typed, dd/mm/yyyy. */
  day: string
  rows: readonly TreeRow<Organisation>[]
  problems: readonly Problem[]
}

/** Depth in signs, so that a reader who hears the table hears it too. */
const indented = (depth: number) => '— '.repeat(depth)

export const OrganisationsPage = ({ words, day, rows, problems }: Props) => (
  <>
    <ErrorSummary title={words.problemsTitle} problems={problems} />
    <PageHeading
      title={words.organisations}
      lead={problems.length > 0 ? undefined : words.organisationsLead(day)}
      acts={
        <ButtonRow>
          <ButtonLink href={paths.newOrganisation}>{words.newOrganisation}</ButtonLink>
          <ButtonLink href={paths.mergeOrganisations} tone="secondary">
            {words.merge}
          </ButtonLink>
        </ButtonRow>
      }
    />
    <FilterBar action={paths.organisations} label={words.asOf} submitLabel={words.show}>
      <DateField name="ngay" label={words.asOf} value={day} error={problemAt(problems, 'ngay')} />
    </FilterBar>
    <Table
      caption={`${words.organisations} (${rows.length})`}
      head={[words.organisation, words.kind, words.symbol, words.place, words.code]}
      rowHeader={0}
      rows={rows.map(({ item, depth }) => [
        <>
          {indented(depth)}
          <a class="govuk-link" href={paths.organisation(item.id)}>
            {item.name}
          </a>
        </>,
        organisationKinds[item.kind].vi,
        item.paperSymbol,
        item.place,
        item.code,
      ])}
      emptyText={words.noOrganisations}
    />
  </>
)

import { paths } from '#ground/paths'
import { Button, ButtonLink, ButtonRow, Form, PageHeading, Pager, SearchBox, Table, Tag } from '#ui'
import type { AdministrationWords } from '../administration.words.ts'
import { type PersonRow, peoplePerPage } from '../people.queries.ts'

type Props = {
  words: AdministrationWords
  search: string
  page: number
  total: number
  rows: readonly PersonRow[]
}

export const PeoplePage = ({ words, search, page, total, rows }: Props) => (
  <>
    <PageHeading
      title={words.people}
      lead={words.peopleLead}
      acts={
        <ButtonRow>
          <ButtonLink href={paths.newPerson}>{words.newPerson}</ButtonLink>
          <ButtonLink href={paths.organisations} tone="secondary">
            {words.organisations}
          </ButtonLink>
          <ButtonLink href={paths.journal} tone="secondary">
            {words.journal}
          </ButtonLink>
        </ButtonRow>
      }
    />
    <SearchBox
      action={paths.people}
      name="ten"
      label={words.search}
      hint={words.searchHint}
      submitLabel={words.show}
      value={search}
    />
    <Table
      caption={`${words.people} (${total})`}
      head={[words.name, words.posts, words.account]}
      rowHeader={0}
      rows={rows.map((row) => [
        <a class="govuk-link" href={paths.person(row.id)}>
          {row.name}
        </a>,
        row.held.map(({ title, organisationName }) => `${title}, ${organisationName}`).join('; ') || words.noPost,
        row.username === null ? (
          words.noAccount
        ) : (
          <>
            {row.username} {row.isLocked && <Tag tone="refused" label={words.locked} />}
          </>
        ),
      ])}
      emptyText={words.nobodyFound}
    />
    <Pager
      page={page}
      pages={Math.ceil(total / peoplePerPage)}
      hrefOf={(to) => `${paths.people}?${search ? `ten=${encodeURIComponent(search)}&` : ''}trang=${to}`}
    />
  </>
)

type PasswordProps = { words: AdministrationWords; name: string; username: string; password?: string; back: string }

/** The one page that ever shows a password; without one it says that it was shown before. */
export const PasswordPage = ({ words, name, username, password, back }: PasswordProps) => (
  <>
    <PageHeading title={words.passwordTitle} caption={`${name}: ${username}`} />
    <p class="govuk-body">{password === undefined ? words.passwordGone : words.passwordText}</p>
    {password !== undefined && <p class="govuk-heading-l">{password}</p>}
    <ButtonLink href={back} tone="secondary">
      {words.backToPerson}
    </ButtonLink>
  </>
)

/** One button that changes an account. */
export const AccountButton = ({
  action,
  hidden,
  label,
  isGrave,
}: {
  action: string
  hidden: Record<string, string>
  label: string
  isGrave: boolean
}) => (
  <Form action={action} hidden={hidden} label={label}>
    <Button tone={isGrave ? 'warning' : 'secondary'}>{label}</Button>
  </Form>
)

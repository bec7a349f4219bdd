import type { HistoryLine } from '#ground/journal'
import { paths } from '#ground/paths'
import { dayOf, timeOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import { ButtonLink, ButtonRow, CaseHeader, Inset, SectionHeading, Table, Tag, Timeline } from '#ui'
import type { AdministrationAct } from '../administration.rules.ts'
import type { AdministrationWords } from '../administration.words.ts'
import type { Holding, PersonFile } from '../people.queries.ts'
import { AccountButton } from './people.page.tsx'

type Props = {
  words: AdministrationWords
  person: PersonFile
  history: readonly HistoryLine[]
  /** Hidden fields, fresh for each form. */
  hidden: () => Record<string, string>
}

export const PersonPage = ({ words, person, history, hidden }: Props) => (
  <>
    <CaseHeader
      caption={words.person}
      title={person.name}
      tag={<AccountTag words={words} account={person.account} />}
      facts={[
        { label: words.account, value: person.account?.username ?? words.noAccount },
        ...(person.workEmail ? [{ label: words.email, value: person.workEmail }] : []),
      ]}
      acts={
        <ButtonRow>
          <ButtonLink href={paths.givePost(person.id)}>{words.givePost}</ButtonLink>
          {!person.account && (
            <ButtonLink href={paths.accountOf(person.id)} tone="secondary">
              {words.createAccount}
            </ButtonLink>
          )}
        </ButtonRow>
      }
    />
    <Table
      caption={words.posts}
      head={[words.posts, words.organisation, words.since, words.until, words.basis, words.act]}
      rowHeader={0}
      nowrapColumns={[2, 3]}
      rows={person.holdings.map((held) => rowOf(words, person.id, held))}
      emptyText={words.noPost}
    />
    {person.account && (
      <>
        <SectionHeading>{words.account}</SectionHeading>
        <Inset>{words.lockText}</Inset>
        <ButtonRow>
          <AccountButton
            action={paths.resetAccount(person.id)}
            hidden={hidden()}
            label={words.resetAccount}
            isGrave={false}
          />
          {!person.account.isLocked && (
            <AccountButton action={paths.lockAccount(person.id)} hidden={hidden()} label={words.lockAccount} isGrave />
          )}
        </ButtonRow>
      </>
    )}
    <SectionHeading>{words.history}</SectionHeading>
    <ChangeLines words={words} label={words.history} lines={history} />
  </>
)

function rowOf(words: AdministrationWords, personId: string, held: Holding) {
  return [
    held.title,
    <a class="govuk-link" href={paths.organisation(held.organisationId)}>
      {held.organisationName}
    </a>,
    shownDay(held.from),
    held.until ? shownDay(held.until) : '',
    held.byDocument,
    held.until === null && (
      <a class="govuk-link" href={paths.endPost(personId, held.id)}>
        {words.endPost}
        <span class="govuk-visually-hidden">: {held.title}</span>
      </a>
    ),
  ]
}

const AccountTag = ({ words, account }: { words: AdministrationWords; account: PersonFile['account'] }) => {
  if (!account) return <Tag tone="neutral" label={`${words.account}: ${words.noAccount}`} />
  return (
    <Tag
      tone={account.isLocked ? 'refused' : 'good'}
      label={`${words.account}: ${account.isLocked ? words.locked : words.open}`}
    />
  )
}

/** What administrators did to a person or an organisation, the latest first. */
export const ChangeLines = ({
  words,
  label,
  lines,
}: {
  words: AdministrationWords
  label: string
  lines: readonly HistoryLine[]
}) => (
  <Timeline
    label={label}
    items={lines.toReversed().map((line) => ({
      when: `${shownDay(dayOf(line.at))} ${timeOf(line.at)}`,
      who: [line.personName, line.post, line.organisationName].filter(Boolean).join(', '),
      title: words[line.act as AdministrationAct] ?? line.act,
      text: line.note,
    }))}
  />
)

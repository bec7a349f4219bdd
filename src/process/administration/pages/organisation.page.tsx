import type { HistoryLine } from '#ground/journal'
import { paths } from '#ground/paths'
import { shownDay } from '#platform/vietnamese-text'
import { organisationKinds } from '#rulebook'
import { ButtonLink, ButtonRow, CaseHeader, SectionHeading, Table, Tag } from '#ui'
import type { AdministrationWords } from '../administration.words.ts'
import type { OrganisationFile, Profile } from '../organisation.queries.ts'
import { ChangeLines } from './person.page.tsx'

type Props = { words: AdministrationWords; file: OrganisationFile; latest: Profile; history: readonly HistoryLine[] }

const untilOf = (until: string | null) => (until ? shownDay(until) : '')
const nameLink = (id: string, name: string) => (
  <a class="govuk-link" href={paths.organisation(id)}>
    {name}
  </a>
)

export const OrganisationPage = ({ words, file, latest, history }: Props) => (
  <>
    <CaseHeader
      caption={organisationKinds[latest.kind].vi}
      title={latest.name}
      tag={
        file.endedOn ? (
          <Tag tone="neutral" label={words.ended(shownDay(file.endedOn))} />
        ) : (
          <Tag tone="good" label={words.living} />
        )
      }
      facts={[
        { label: words.code, value: file.code },
        { label: words.symbol, value: latest.paperSymbol },
        { label: words.since, value: shownDay(file.foundedOn) },
      ]}
      acts={
        !file.endedOn && (
          <ButtonRow>
            <ButtonLink href={paths.renameOrganisation(file.id)}>{words.rename}</ButtonLink>
          </ButtonRow>
        )
      }
    />
    <Table
      caption={words.holders}
      head={[words.name, words.posts, words.since]}
      rowHeader={0}
      rows={file.holders.map(({ personId, name, title, from }) => [
        <a class="govuk-link" href={paths.person(personId)}>
          {name}
        </a>,
        title,
        shownDay(from),
      ])}
      emptyText={words.noHolders}
    />
    <Table
      caption={words.profiles}
      head={[words.organisation, words.kind, words.symbol, words.place, words.bodies, words.since, words.until]}
      nowrapColumns={[5, 6]}
      rowHeader={0}
      rows={file.profiles.map((profile) => [
        profile.name,
        organisationKinds[profile.kind].vi,
        profile.paperSymbol,
        profile.place,
        bodiesOf(words, profile),
        shownDay(profile.from),
        untilOf(profile.until),
      ])}
      emptyText=""
    />
    <Table
      caption={words.relations}
      head={[words.relation, words.organisation, words.since, words.until]}
      nowrapColumns={[2, 3]}
      rows={file.related.map(({ id, name, kind, isAbove, from, until }) => [
        relationName(words, kind, isAbove),
        nameLink(id, name),
        shownDay(from),
        untilOf(until),
      ])}
      emptyText={words.noRelations}
    />
    {file.successions.length > 0 && (
      <Table
        caption={words.successions}
        head={[words.relation, words.organisation, words.day, words.basis]}
        nowrapColumns={[2]}
        rows={file.successions.map(({ id, name, isGone, on, byDocument }) => [
          isGone ? words.goneInto : words.tookIn,
          nameLink(id, name),
          shownDay(on),
          byDocument,
        ])}
        emptyText=""
      />
    )}
    <SectionHeading>{words.journal}</SectionHeading>
    <ChangeLines words={words} label={words.journal} lines={history} />
  </>
)

const bodiesOf = (words: AdministrationWords, { hasStandingCommittee, hasCommittee }: Profile): string =>
  [hasStandingCommittee && words.hasStandingCommittee, hasCommittee && words.hasCommittee].filter(Boolean).join('; ')

type RelationWord = Extract<keyof AdministrationWords, `${'ABOVE' | 'BELOW'}_${string}`>
const relationName = (words: AdministrationWords, kind: string, isAbove: boolean): string =>
  words[`${isAbove ? 'ABOVE' : 'BELOW'}_${kind}` as RelationWord] ?? kind

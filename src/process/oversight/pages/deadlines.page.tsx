import type { ComponentChildren } from 'preact'
import { StateTag } from '#ground/acts'
import { paths } from '#ground/paths'
import { deadlineExtensionMachine } from '#lifecycle'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { ButtonLink, Empty, PageHeading, SectionHeading, Table } from '#ui'
import type { ExtensionLine } from '../oversight.queries.ts'
import type { OversightWords } from '../oversight.words.ts'

export type DeadlineLine = {
  readonly id: string
  readonly says: string
  readonly lastDay: string
  readonly isExtended: boolean
  /** Negative once the last day is over. */
  readonly daysLeft: number
}
export type OrganisationDeadlines = {
  readonly id: string
  readonly name: string
  readonly lines: readonly DeadlineLine[]
}

type Props = {
  words: OversightWords
  language: Language
  year: number
  organisations: readonly OrganisationDeadlines[]
  extensions: readonly ExtensionLine[]
  mayGrant: boolean
  /** The form to take an extension back, where the person may. */
  revoke: (extension: ExtensionLine) => ComponentChildren
}

export const DeadlinesPage = ({ words, language, year, organisations, extensions, mayGrant, revoke }: Props) => (
  <>
    <PageHeading title={`${words.title} ${year}`} lead={words.lead} />
    {mayGrant && <ButtonLink href={paths.newExtension}>{words.grant}</ButtonLink>}
    {organisations.length === 0 && <Empty title={words.none} />}
    {organisations.map(({ id, name, lines }) => (
      <Table
        key={id}
        caption={name}
        head={[words.deadline, words.lastDay, words.left]}
        rows={lines.map((line) => [
          line.says,
          `${shownDay(line.lastDay)} (${line.isExtended ? words.extended : words.ruled})`,
          line.daysLeft >= 0 ? words.daysLeft(line.daysLeft) : words.daysOver(-line.daysLeft),
        ])}
        emptyText={words.none}
      />
    ))}
    <SectionHeading>{words.extensions}</SectionHeading>
    <Table
      caption={words.extensions}
      captionHidden
      head={[words.target, words.deadline, words.until, words.reason, words.paper, words.state]}
      rows={extensions.map((extension) => [
        extension.homeId === extension.competentId ? words.allBelow(extension.homeName) : extension.competentName,
        organisationsSay(organisations, extension),
        shownDay(extension.until),
        <span class="kh-lines">{extension.reason}</span>,
        <PaperLinks extension={extension} />,
        <>
          <StateTag
            machine={deadlineExtensionMachine}
            state={extension.state}
            language={language}
            isOtherSide={false}
          />
          {revoke(extension)}
        </>,
      ])}
      emptyText={words.noExtensions}
    />
  </>
)

const organisationsSay = (organisations: readonly OrganisationDeadlines[], { deadline }: ExtensionLine): string =>
  organisations.flatMap(({ lines }) => lines).find(({ id }) => id === deadline)?.says ?? deadline

const PaperLinks = ({ extension: { paperId, paperNumber } }: { extension: ExtensionLine }) =>
  paperId === null ? null : (
    <>
      <a class="govuk-link" href={paths.paper(paperId, 'pdf')}>
        {paperNumber}
      </a>{' '}
      (
      <a class="govuk-link" href={paths.paper(paperId, 'docx')}>
        DOCX
      </a>
      )
    </>
  )

import { paths } from '#ground/paths'
import { dayOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import type { RegistrationCase } from '#process/registration'
import { PageHeading, SectionHeading, SummaryList, type SummaryRow } from '#ui'
import type { CodedVersion, StoredHash } from '../sheets.queries.ts'
import type { SheetsWords } from '../sheets.words.ts'

type SheetsProps = {
  words: SheetsWords
  registration: RegistrationCase
  versions: readonly CodedVersion[]
  hashes: readonly StoredHash[]
  isDraft: boolean
  isAccepted: boolean
}

export const SheetsPage = (props: SheetsProps) => {
  const { words, registration, versions, isDraft, isAccepted } = props
  const [newest] = versions
  return (
    <>
      <PageHeading title={words.title} caption={registration.answers.name} lead={words.lead} />
      {isDraft && (
        <>
          <SectionHeading>{words.draft}</SectionHeading>
          <p class="govuk-body">{words.draftNote}</p>
          <SummaryList rows={[filesRow(props, undefined)]} />
        </>
      )}
      {isAccepted && newest && (
        <>
          <SectionHeading>{words.accepted}</SectionHeading>
          <p class="govuk-body">{words.acceptedNote}</p>
          <SummaryList rows={[filesRow(props, undefined), ...hashRows(props, newest, true)]} />
        </>
      )}
      {versions.map((kept) => (
        <section key={kept.version}>
          <SectionHeading>{words.sent(kept.version)}</SectionHeading>
          <p class="govuk-body">{words.sentBy(kept.personName, shownDay(dayOf(kept.at)))}</p>
          <SummaryList
            rows={[
              filesRow(props, kept.version),
              { key: words.contentCode, value: <code class="kh-code">{kept.contentCode}</code> },
              ...hashRows(props, kept, false),
            ]}
          />
        </section>
      ))}
    </>
  )
}

const formats = ['pdf', 'docx'] as const

const filesRow = ({ words, registration }: SheetsProps, version: number | undefined): SummaryRow => ({
  key: words.files,
  value: formats.map((format, index) => (
    <>
      {index > 0 && ' · '}
      <a class="govuk-link" href={paths.sheet(registration.id, format, version)}>
        {format.toUpperCase()}
      </a>
    </>
  )),
})

const hashRows = ({ words, hashes }: SheetsProps, kept: CodedVersion, isStamped: boolean): SummaryRow[] =>
  formats.map((format) => {
    const stored = hashes.find(
      (each) => each.version === kept.version && each.isStamped === isStamped && each.format === format,
    )
    return {
      key: words.hash(format.toUpperCase()),
      value: stored ? <code class="kh-code">{stored.hash}</code> : <em>{words.notYet}</em>,
    }
  })
